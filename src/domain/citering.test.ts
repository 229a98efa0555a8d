import { expect, test } from 'vitest';
import { buildCitering } from './citering.ts';

const base = {
  titel: 'Region Blekinge',
  lank: 'https://x.example/regioner/blekinge/',
  version: '1.0.0',
  datum: '2026-11-22',
};

test("the region's document comes first, then the atlas with version and date", () => {
  expect(buildCitering({ ...base, kallor: [{ titel: 'Planen', utgivare: 'Regionen', ar: 2020 }] }).text).toBe(
    'Regionen (2020). Planen. Återgiven i Närvårdsatlas, version 1.0.0 (22\u00a0november\u00a02026): ”Region Blekinge”. https://x.example/regioner/blekinge/',
  );
});
test('without a source only the atlas is cited', () => {
  expect(buildCitering({ ...base, kallor: [] }).text).toMatch(/^Närvårdsatlas, version/);
});
