import { expect, test } from 'vitest';
import { tatHtml } from './tat-html.ts';

test('a run of white space between tags is one space', () =>
  expect(tatHtml('<p>\n   Ett  ord,\n ett\ttill <b>nu</b>  </p>\n\n<p>x</p>')).toBe(
    '<p> Ett ord, ett till <b>nu</b> </p> <p>x</p>',
  ));
test('text with ">" in it is written the same', () =>
  expect(tatHtml('<p>a > b\n > c</p><p>d  > e</p>')).toBe('<p>a > b > c</p><p>d > e</p>'));
test('code keeps its spaces, and so do attributes', () => {
  const html = '<pre> a\n  b </pre> <script>const a = "x  y";\n</script> <a title="x  y">z</a>';
  expect(tatHtml(html)).toBe(html);
});
test('a page without either is as it was', () => expect(tatHtml('')).toBe(''));
