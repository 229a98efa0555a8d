import { describe, expect, test } from 'vitest';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { makePost } from '../../tests/underlag/region.ts';
import { furthestLage, strongestStyrka, type Styrka } from './belagg-styrka.ts';

const dokument = makePost({ slag: 'dokument', niva: null, lage: 'framtagen' });

describe('strongestStyrka', () => {
  test('what an event names as an aim or a plan alone is no more for what else has happened', () => {
    const handelser = [makeHandelse({ status: 'genomford', lagre: { aldre: 'mal' } })];
    expect(strongestStyrka({ tema: 'aldre', poster: [], handelser })).toBe('mal');
    expect(strongestStyrka({ tema: 'prevention', poster: [], handelser })).toBe('finns');
  });
  test.each([
    ['mal', 'mal'],
    ['planerat', 'planerat'],
    ['pagaende', 'finns'],
    ['i-drift', 'finns'],
    ['utvarderat', 'finns'],
  ] as const)('a post at %s says %s', (niva, styrka) => {
    expect(strongestStyrka({ tema: 'aldre', poster: [makePost({ niva })], handelser: [] })).toBe(styrka);
  });
  test.each([
    ['pagar', 'finns'],
    ['genomford', 'finns'],
    ['beslutad', 'beslutat'],
    ['planerad', 'planerat'],
    ['avslutad', 'avslutat'],
    ['rapporterad', 'iakttagelse'],
  ] as const)('an event that is %s says %s', (status, styrka: Styrka) => {
    expect(strongestStyrka({ tema: 'aldre', poster: [], handelser: [makeHandelse({ status })] })).toBe(styrka);
  });
  test('a finished document and a measured value are not something that is done', () => {
    const matt = makePost({ slag: 'iakttagelse', niva: null });
    expect(strongestStyrka({ tema: 'aldre', poster: [matt], handelser: [] })).toBe('iakttagelse');
    expect(strongestStyrka({ tema: 'aldre', poster: [matt, dokument], handelser: [] })).toBe('dokument');
  });
  test('the strongest decides, whichever stands first', () => {
    expect(
      strongestStyrka({ tema: 'aldre', poster: [makePost({ niva: 'mal' }), dokument], handelser: [makeHandelse()] }),
    ).toBe('beslutat');
    expect(strongestStyrka({ tema: 'aldre', poster: [], handelser: [] })).toBeNull();
  });
});

test('furthestLage finds the document that has come furthest', () => {
  expect(furthestLage([makePost({ lage: 'planeras' }), dokument, makePost()])).toBe('framtagen');
  expect(furthestLage([makePost()])).toBeNull();
});
