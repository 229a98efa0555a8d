import { inText } from '../../tests/underlag/mening.ts';
import { nyckeltalMening as nyckeltalMening_ } from './mening/nyckeltal.ts';
import { describe, expect, test } from 'vitest';
import { nyckeltalFor, nyckeltalRader } from './nyckeltal.ts';
import { nyckeltalText } from './mening/nyckeltal.ts';

const nyckeltalMening = inText(nyckeltalMening_);

const tal = { varden: { kronoberg: 7 }, ejRedovisat: ['jonkoping' as const], ovriga: { fran: 19, till: 77 } };

describe('nyckeltalFor', () => {
  test('gives the value, that it was not reported, or the span', () => {
    expect(nyckeltalFor(tal, 'kronoberg')).toEqual({ lage: 'varde', varde: 7 });
    expect(nyckeltalFor(tal, 'jonkoping')).toEqual({ lage: 'ej-redovisat' });
    expect(nyckeltalFor(tal, 'dalarna')).toEqual({ lage: 'spann', fran: 19, till: 77 });
  });
  test('is unknown where the source says nothing', () => {
    expect(nyckeltalFor({ ...tal, ovriga: null }, 'dalarna')).toEqual({ lage: 'okant' });
  });
  test('keeps zero as a value', () => {
    expect(nyckeltalFor({ ...tal, varden: { dalarna: 0 } }, 'dalarna')).toEqual({ lage: 'varde', varde: 0 });
  });
});

test('nyckeltalText uses a decimal comma, and keeps the decimal of a whole number', () => {
  expect(nyckeltalText({ lage: 'varde', varde: 3 }, 'årsarbetare')).toBe('3,0\u00a0årsarbetare');
  expect(nyckeltalText({ lage: 'varde', varde: 2.2 }, 'årsarbetare')).toBe('2,2\u00a0årsarbetare');
});

test('nyckeltalText writes per cent without decimals', () => {
  expect(nyckeltalText({ lage: 'varde', varde: 19 }, 'procent')).toBe('19\u00a0procent');
});

test('nyckeltalMening counts the known, the unreported and the rest', () => {
  const rader = nyckeltalRader(tal, ['dalarna', 'jonkoping', 'kronoberg']);
  const mening = nyckeltalMening(rader, 'procent', new Map([['jonkoping', 'Jönköping']]));
  expect(mening).toContain('känt för 1 av 3\u00a0regioner');
  expect(mening).toContain('1 redovisade inte: Jönköping');
  expect(mening).toContain('För 1 ligger det mellan 19 och 77\u00a0procent');
});
