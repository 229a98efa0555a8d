import { describe, expect, test } from 'vitest';
import { buildOrdbok } from './ordbok.ts';

const bok = buildOrdbok([
  ['hälsosamtal', 4],
  ['läkare', 9],
  ['läkar', 0],
  ['bil', 0],
  ['mottagning', 6],
  ['mottaning', 1],
  ['ungdom', 3],
]);

describe('buildOrdbok', () => {
  test('knows a word by its beginning', () => expect(bok.kand('halso')).toBe(true));
  test('does not know a short beginning', () => expect(bok.kand('hal')).toBe(false));
  test('spells a folded word as the texts do', () => expect(bok.skriv('lakare')).toBe('läkare'));
  test('finds the word behind an inflection', () => expect(bok.grundform('halsosamtalens')).toBe('halsosamtal'));
  test('spells an unknown word as the commonest near it', () =>
    expect(bok.rattstava('mottagnning')).toEqual(expect.objectContaining({ ord: 'mottagning', fel: 1 })));
  test('a short word is not respelt', () => expect(bok.rattstava('bit')).toBeNull());
  test('splits a compound of known parts', () =>
    expect(bok.dela('ungdomsmottagning')).toEqual(['ungdom', 'mottagning']));
  test('splits off a short last part of the domain', () => expect(bok.dela('lakarbil')).toEqual(['lakar', 'bil']));
  test('a word that is no compound has no parts', () => expect(bok.dela('xyzzyplugh')).toEqual([]));
  test('an empty word book knows nothing', () => expect(buildOrdbok([]).kand('vard')).toBe(false));
});
