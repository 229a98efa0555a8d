import { expect, test } from 'vitest';
import type { MalbildDaOchNu } from '../senast.ts';
import { jointVisionSentence } from './malbild-engelska.ts';

const rad = (da: MalbildDaOchNu['da'], namn = 'Skåne') => ({ namn, da, nu: null });
const sagt = (...rader: ReturnType<typeof rad>[]) => jointVisionSentence(rader, { ar: '2020' }).text;

test('what is finished is counted, and what is not known is told as unknown and not as no', () => {
  expect(sagt(rad('framtagen'), rad('utkast'))).toBe(
    'As latest known, 1 region has a vision drawn up together with the municipalities, or a strategy or plan that fills its place. That every party has adopted it is known for none of them.',
  );
  expect(sagt(rad('framtagen'), rad('framtagen'), rad('ej-namnt'), rad(null))).toContain(
    '2 regions have a vision drawn up',
  );
  expect(sagt(rad('ej-namnt'), rad(null))).toContain('For 2 regions no answer is known');
});

test('a region to which the question does not apply is no region without an answer', () => {
  expect(sagt(rad('ej-tillampligt'))).not.toContain('no answer is known');
});

test('a region of which the first edition alone says so is named', () =>
  expect(sagt(rad('antagen-av-regionen', 'Uppsala'), rad('antagen-av-regionen', 'Dalarna'))).toContain(
    'In 2 more regions the region has adopted one (for Uppsala and Dalarna according to the information from 2020), but',
  ));
