import { expect, it } from 'vitest';
import { madeUpStart } from '../made-up.ts';
import { checkIds } from './ids.ts';

it('lets ids through that stand once and are pointed at', () => {
  const body = '<label for="a">A</label><input id="a" aria-describedby="b c"><p id="b">B</p><p id="c">C</p>';
  expect(checkIds(madeUpStart(body))).toEqual([]);
});

it('reports an id that stands twice, once for each time too many', () => {
  expect(checkIds(madeUpStart('<p id="a"></p>\n<p id="a"></p><p id="a"></p>')).map(({ message }) => message)).toEqual([
    'id="a" står mer än en gång på sidan.',
    'id="a" står mer än en gång på sidan.',
  ]);
});

it('reports a label that points at nothing', () => {
  expect(checkIds(madeUpStart('<section aria-labelledby="borta"></section>'))).toHaveLength(1);
});
