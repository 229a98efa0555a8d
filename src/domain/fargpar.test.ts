import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { computeKontraster } from './fargpar.ts';
import { readFormvarden } from './formvarden.ts';

const tokens = readFormvarden(readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8'));

test.each(computeKontraster(tokens))('$over on $under has the contrast that WCAG asks for, in both schemes', (par) => {
  expect(Math.min(par.ljus, par.mork)).toBeGreaterThanOrEqual(par.krav);
});
test('each scheme is measured by its own colours', () => {
  const changed = tokens.map((one) => (one.namn === 'black' ? { ...one, mork: '#000000' } : one));
  const [before, after] = [tokens, changed].map((list) => computeKontraster(list)[0]!);
  expect(after!.ljus).toBe(before!.ljus);
  expect(after!.mork).not.toBe(before!.mork);
});
test('a colour that is missing stops it', () => expect(() => computeKontraster([])).toThrow('--black'));
