import { expect, test } from 'vitest';
import type { Term } from './tolka.ts';
import { buildUtdrag } from './utdrag.ts';

const term = (ord: string, delar: string[] = []): Term => ({ ord, varianter: [[ord, 1]], delar });
const marked = (text: string, ...termer: Term[]) =>
  buildUtdrag(text, 0, Number.POSITIVE_INFINITY, termer)
    .filter((bit) => bit.traff)
    .map((bit) => bit.text);

test('found words are marked in any form and inside compounds', () =>
  expect(marked('Mobila vårdteam, mobilt', term('mobil'), term('team'))).toEqual(['Mobila', 'vårdteam,', 'mobilt']));
test('a long text is cut where most is found', () => {
  const text = `${'ord '.repeat(100)}mobila team ${'ord '.repeat(100)}`;
  const bitar = buildUtdrag(text, 0, Number.POSITIVE_INFINITY, [term('mobil'), term('team')]);
  expect(bitar.filter((bit) => bit.traff)).toHaveLength(2);
  expect(
    bitar
      .map((bit) => bit.text)
      .join('')
      .split(' ').length,
  ).toBeLessThan(50);
});
test('only the asked words of the text are shown', () =>
  expect(buildUtdrag('ett två tre', 1, 2, [])).toEqual([{ text: 'två', traff: false }]));
test('markup is text like any other', () =>
  expect(buildUtdrag('<b>x</b>', 0, 9, [])).toEqual([{ text: '<b>x</b>', traff: false }]));
test('an empty text has no passage', () => expect(buildUtdrag('', 0, 9, [term('a')])).toEqual([]));
