import { expect, test } from 'vitest';
import type { Tystnadslogg } from '../schema/tystnad.ts';
import { inText } from '../../tests/underlag/mening.ts';
import { loggMening as loggMening_ } from './mening/tystnadslogg.ts';
import { bladText, loggOf } from './tystnadslogg.ts';

const loggMening = inText(loggMening_);

const rad = {
  region: 'kalmar',
  tema: 'uppfoljning',
  ord: 'utvärdering',
  punkt: '4:4',
  skal: 'Gäller ett verktyg.',
} as const;
const logg: Tystnadslogg = {
  utgava: '2020',
  kalla: 'oversikt',
  dag: '2026-11-28',
  blad: { kalmar: { Organisation: [3], 'Prioriterade utvecklingsområden': [4, 5] } },
  ord: { uppfoljning: ['uppföljning', 'utvärdering'] },
  oraknade: [rad, { ...rad, region: 'skane' }],
};
const cell = (svar: 'ej-namnt' | 'underlag-saknas' | 'uttryckligt' | 'ej-granskat', more = {}) => ({
  utgava: '2020',
  region: 'kalmar' as const,
  tema: 'uppfoljning' as const,
  svar,
  ...more,
});

test('a silent cell has its words, its own places and its slides', () => {
  expect(loggOf(cell('ej-namnt'), [logg])).toMatchObject({ ord: ['uppföljning', 'utvärdering'], oraknade: [rad] });
  expect(loggOf(cell('underlag-saknas'), [logg])).not.toBeNull();
});

test('an answer, a cell that nobody has read, another edition and a theme without words have no log', () => {
  expect(loggOf(cell('uttryckligt'), [logg])).toBeNull();
  expect(loggOf(cell('ej-granskat'), [logg])).toBeNull();
  expect(loggOf(cell('ej-namnt', { utgava: '2026' }), [logg])).toBeNull();
  expect(loggOf(cell('ej-namnt', { tema: 'aldre' }), [logg])).toBeNull();
});

test('the sentence says what was searched and found, and of a lost picture only what could be read', () => {
  const found = loggOf(cell('ej-namnt'), [logg])!;
  expect(loggMening(found, false)).toBe(
    'All text i regionens kapitel söktes med maskin den 28\u00a0november\u00a02026 efter 2\u00a0ord för temat, i alla böjningar. Något av dem står på 1\u00a0ställe, som är läst men inte räknas.',
  );
  expect(loggMening({ ...found, oraknade: [] }, true)).toMatch(
    /^Den text som gick att läsa .* Inget av dem står där\.$/,
  );
  expect(loggMening({ ...found, oraknade: [rad, { ...rad, punkt: '4:6' }] }, false)).toContain(
    '2\u00a0ställen, som är lästa',
  );
});

test('two words at one place are one place', () => {
  const found = loggOf(cell('ej-namnt'), [logg])!;
  expect(loggMening({ ...found, oraknade: [rad, { ...rad, ord: 'uppföljning' }] }, false)).toContain('1\u00a0ställe');
});

test('slides are named by section', () => {
  expect(bladText(loggOf(cell('ej-namnt'), [logg])!)).toBe(
    'Organisation (bild\u00a03) och Prioriterade utvecklingsområden (bild\u00a04 och 5)',
  );
});
