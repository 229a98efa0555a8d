import { expect, test } from 'vitest';
import { svarIds } from '../schema/svar.ts';
import { svarMening } from './svar-mening.ts';

test('every state has a sentence of its own', () => {
  const sentences = svarIds.map((svar) => svarMening({ svar, poster: [] }, 'Region Blekinge', 'Mobila team'));
  expect(new Set(sentences).size).toBe(svarIds.length);
});
test('not mentioned never reads as no', () => {
  expect(svarMening({ svar: 'ej-namnt', poster: [] }, 'Region Blekinge', 'Mobila team')).not.toMatch(
    /\bNej\b|inte arbetar/,
  );
});
