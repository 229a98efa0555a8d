import { expect, test } from 'vitest';
import { makeRegion } from '../../tests/underlag/region.ts';
import { delIds } from '../schema/del.ts';
import { delMening } from './del-mening.ts';

test('every part opens with a count out of all regions', () => {
  const regioner = [makeRegion(), makeRegion()];
  for (const del of delIds) expect(delMening(del, regioner)).toMatch(/\d av 2\u00a0regioner/);
});

test('regions without text are counted, not hidden', () => {
  const region = makeRegion();
  const bild = {
    ...region,
    delar: { ...region.delar, samverkan: { ...region.delar.samverkan, underlag: 'bild' as const } },
  };
  expect(delMening('samverkan', [region, bild])).toContain('För 1 saknas text i källan.');
  expect(delMening('samverkan', [region])).not.toContain('saknas');
});
