import { expect, test } from 'vitest';
import { regionIds } from '../schema/vokabular.ts';
import { rutkarta } from './rutkarta.ts';

test('every region has a tile of its own', () => {
  expect(new Set(regionIds.map((id) => rutkarta[id].join())).size).toBe(regionIds.length);
});

test('north is up and west is left', () => {
  expect(rutkarta.norrbotten[0]).toBeLessThan(rutkarta.skane[0]);
  expect(rutkarta.varmland[1]).toBeLessThan(rutkarta.stockholm[1]);
});
