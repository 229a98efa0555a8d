import { describe, expect, test } from 'vitest';
import { buildUtdrag } from './utdrag.ts';

const isTraff = (ord: string): boolean => ord.startsWith('x');
const text = (ord: string, traffas = isTraff): string =>
  buildUtdrag(ord, traffas)
    .map(({ text: bit, traff }) => (traff ? `[${bit}]` : bit))
    .join('');
const fyllnad = (antal: number): string => Array.from({ length: antal }, (_, nr) => `o${nr}`).join(' ');

describe('a passage', () => {
  test('of sixty words is given whole, with what was found marked and single spaces', () => {
    expect(text('ett  x1 två\nx2')).toBe('ett [x1] två [x2]');
    expect(buildUtdrag('a b x1', isTraff)).toEqual([
      { text: 'a b ', traff: false },
      { text: 'x1', traff: true },
    ]);
    const hel = `${fyllnad(59)} x1`;
    expect(text(hel)).toBe(hel.replace('x1', '[x1]'));
  });
  test('that is longer begins six words before what was found, and tells what is cut', () => {
    const ord = text(`${fyllnad(80)} x1 ${fyllnad(70)}`).split(' ');
    expect([ord[0], ord[1], ord[7]]).toEqual(['…', 'o74', '[x1]']);
    expect(ord.at(-1)).toBe('…');
    expect(ord).toHaveLength(62);
  });
  test('with nothing found, or found at once, is its beginning', () => {
    expect(text(fyllnad(80))).toBe(`${fyllnad(60)} …`);
    expect(text(`o o x1 ${fyllnad(80)}`)).toMatch(/^o o \[x1\]/);
  });
  test('is where most was found, and the first of two such places', () => {
    const langt = fyllnad(90);
    expect(text(`x1 ${langt} x2 x3 ${langt}`)).toContain('[x2] [x3]');
    expect(text(`x1 x2 ${langt} x3 x4 ${langt}`)).toMatch(/^\[x1\] \[x2\]/);
  });
  test('counts only what is found within it', () => {
    // From the first the window holds two; from the second, which stands 54 words later, it would hold three.
    const ord = `x1 ${fyllnad(53)} x2 x3 x4 ${fyllnad(60)}`;
    expect(text(ord)).toContain('[x2] [x3] [x4]');
    expect(text(ord)).not.toContain('[x1]');
  });
  test('to its end has no mark of a cut after it, and one of nothing is nothing', () => {
    expect(text(`${fyllnad(70)} x1`)).toMatch(/^… o64.* \[x1\]$/);
    expect(buildUtdrag(' ', isTraff)).toEqual([]);
  });
});
