import { expect, test } from 'vitest';
import { regionIds } from '../schema/vokabular.ts';
import { prickPath, rutPath, smakartaYta, streckPath } from './smakarta.ts';

test('each region is a square of its own', () => {
  expect(rutPath(['skane', 'norrbotten']).match(/z/g)).toHaveLength(2);
});

test('every tile lies within the drawing', () => {
  for (const [, x, y] of rutPath(regionIds).matchAll(/M([\d.]+) ([\d.]+)/g)) {
    expect(Number(x)).toBeLessThan(smakartaYta.bredd);
    expect(Number(y)).toBeLessThan(smakartaYta.hojd);
  }
});

test('no regions give no path', () => expect([rutPath([]), streckPath([]), prickPath([])]).toEqual(['', '', '']));
