import { expect, test } from 'vitest';
import { faltruta, type Typsnitt } from './delningsbild.ts';
import { drawKarta, drawLista, drawMatris, drawStaplar, drawStolpar } from './delningsmotiv.ts';

const farger = { papper: '#1', rubrik: '#2', text: '#3', kant: '#4', falt: '#5', ljus: '#6', linje: '#7' };
const typsnitt: Typsnitt = { measure: (text) => text.length * 10, outline: (text) => text };
const numbers = (svg: string, attr: string): number[] =>
  [...svg.matchAll(new RegExp(` ${attr}="([\\d.]+)"`, 'g'))].map(([, value]) => Number(value));

test('the map fills a region that says it and outlines one that does not, the outline last', () => {
  const marks = [
    { region: 'skane' as const, d: 'A', x: 0, y: 0 },
    { region: 'blekinge' as const, d: 'B', x: 0, y: 0 },
  ];
  const svg = drawKarta(marks, (region) => (region === 'blekinge' ? 'uttryckligt' : 'ej-namnt'), farger);
  expect(svg).toMatch(/d="B" fill="#6".*d="A" fill="none"/);
});
test('the map hatches a region with nothing to read', () => {
  expect(drawKarta([{ region: 'skane', d: 'A', x: 0, y: 0 }], () => 'underlag-saknas', farger)).toContain(
    'd="A" fill="url(#kartstreck)"',
  );
});
test('the matrix has a sign for each answer, within the field', () => {
  const svg = drawMatris(
    [
      ['uttryckligt', 'ej-namnt'],
      ['underlag-saknas', 'nej'],
    ],
    farger,
  );
  expect([svg.match(/<circle/g)?.length, svg.match(/<path/g)?.length]).toEqual([3, 1]);
  expect(Math.min(...numbers(svg, 'cx'))).toBeGreaterThan(faltruta.x);
});
test('a matrix without rows is empty', () => expect(drawMatris([], farger)).toBe(''));
test('the longest bar is as long as its track, and half the count half as long', () => {
  const svg = drawStaplar(
    [
      { namn: 'a', antal: 2 },
      { namn: 'b', antal: 4 },
    ],
    farger,
    typsnitt,
  );
  const [track = 0, half, , whole] = numbers(svg, 'width');
  expect([half, whole]).toEqual([track / 2, track]);
});
test('bars of nothing have no height', () => {
  expect(numbers(drawStolpar([{ namn: '2020', antal: 0 }], farger, typsnitt), 'height')).toEqual([0]);
});
test('a list draws a line between rows, not before the first', () => {
  const row = { namn: 'a', antal: 1, visat: '1' };
  expect(drawLista([row, { ...row, namn: 'b' }], farger, typsnitt).match(/stroke=/g)).toHaveLength(1);
});
