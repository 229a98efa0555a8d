import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkBild, readPilar, drawHuset } from './bild.ts';
import { readImporter } from './importer.ts';
import { countPilar, type Huset } from './rum.ts';

const huset: Huset = {
  rum: ['schema', 'domain', 'pages'],
  pilar: [
    { from: 'domain', to: 'schema', antal: 40 },
    { from: 'pages', to: 'domain', antal: 3 },
  ],
};

test('the picture in docs/ shows this house; where it does not, run: npm run rita:huset', () =>
  expect(checkBild(readFileSync('docs/huset.svg', 'utf8'), countPilar(readImporter(process.cwd(), ['src'])))).toEqual(
    [],
  ));
test('every arrow is drawn and told in words, with its number', () => {
  const svg = drawHuset(huset);
  expect(readPilar(svg)).toEqual(huset.pilar);
  expect(svg.match(/class="pil"/g)).toHaveLength(2);
  expect(svg).toContain('>40</text>');
});
test('rooms stand in the order they are given, an arrow leads from right to left', () => {
  const svg = drawHuset(huset);
  const x = huset.rum.map((namn) => Number(new RegExp(`class="namn" x="(\\d+)"[^>]*>${namn}<`).exec(svg)![1]));
  expect(x).toEqual(x.toSorted((a, b) => a - b));
  const [, from, to] = /class="pil" d="M(\d+) \d+H(\d+)"/.exec(svg)!.map(Number);
  expect(from).toBeGreaterThan(to!);
});
test('an arrow that is gone, new, or far from its number makes the picture out of date', () => {
  const svg = drawHuset(huset);
  const [first, second] = huset.pilar;
  const told = (pilar: Huset['pilar']): number => checkBild(svg, { ...huset, pilar }).length;
  expect(told([first!])).toBe(1);
  expect(told([...huset.pilar, { from: 'pages', to: 'schema', antal: 1 }])).toBe(1);
  expect(told([{ ...first!, antal: 55 }, second!])).toBe(1);
  expect(
    told([
      { ...first!, antal: 46 },
      { ...second!, antal: 5 },
    ]),
  ).toBe(0);
});
test('imports of tests, of styles and within a room are no arrows', () =>
  expect(
    countPilar([
      { from: 'src/domain/a.test.ts', to: 'src/schema/b.ts', typeOnly: false },
      { from: 'src/pages/a.astro', to: 'src/styles/b.css', typeOnly: false },
      { from: 'src/domain/a.ts', to: 'src/domain/mening/b.ts', typeOnly: false },
      { from: 'src/pages/a.astro', to: 'src/content.ts', typeOnly: false },
      { from: 'src/pages/b.astro', to: 'src/content.ts', typeOnly: true },
    ]),
  ).toEqual({ rum: ['domain', 'load', 'pages'], pilar: [{ from: 'pages', to: 'load', antal: 2 }] }));
