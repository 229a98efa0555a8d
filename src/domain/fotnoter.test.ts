import { expect, test } from 'vitest';
import { splitFotnoter, stripHanvisningar } from './fotnoter.ts';

const html =
  '<p>Text<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>' +
  '<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-1">' +
  '<p>Källan. <a href="#user-content-fnref-1" data-footnote-backref aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p></li></ol></section>';

test('ids and links carry the prefix, so that two bodies do not collide', () => {
  const { text, noter } = splitFotnoter(html, 'malbild');
  expect(text).toContain('href="#malbild-fn-1" id="malbild-fnref-1"');
  expect(noter).toContain('id="malbild-fn-1"');
});
test('no English is left and the heading is gone', () => {
  const { text, noter } = splitFotnoter(html, 'malbild');
  expect(text + noter).not.toMatch(/Footnotes|Back to|footnote-label/);
  expect(noter).toContain('aria-label="Tillbaka till hänvisning 1"');
  expect(noter).not.toContain('backref');
});
test('a body without footnotes is left as it is', () => {
  expect(splitFotnoter('<p>Text</p>', 'malbild')).toEqual({ text: '<p>Text</p>', noter: '' });
});
test('references to footnotes can be left out', () => {
  expect(stripHanvisningar('<p>A.<sup><a href="#x">1</a></sup> B.</p>')).toBe('<p>A. B.</p>');
});
