import { describe, expect, test } from 'vitest';
import { antal, compareSvenskt, datumText, gemen, genitiv, iOrd, lista, tal, versal } from './sprak.ts';

describe('Swedish words and numbers', () => {
  test('å, ä and ö sort last', () => {
    expect(['Örebro', 'Åre', 'Ärla', 'Dalarna'].sort(compareSvenskt)).toEqual(['Dalarna', 'Åre', 'Ärla', 'Örebro']);
  });
  test('thousands are parted by a no-break space', () => expect(tal(206000)).toBe('206\u00a0000'));
  test('genitive has no apostrophe', () =>
    expect(genitiv('Västra Götalandsregionen')).toBe('Västra Götalandsregionens'));
  test('a name in s stays in the genitive', () => expect(genitiv('Borås')).toBe('Borås'));
  test('a list ends with och', () => expect(lista(['a', 'b', 'c'])).toBe('a, b och c'));
  test('an empty list is empty text', () => expect(lista([])).toBe(''));
  test('a label gets a small letter in a sentence', () => expect(gemen('Mobila team')).toBe('mobila team'));
  test('an abbreviation keeps its capitals', () => expect(gemen('SIP på distans')).toBe('SIP på distans'));
  test('a term gets a capital first', () => expect(versal('äldre')).toBe('Äldre'));
  test('one is singular', () => expect(antal(1, 'region', 'regioner')).toBe('1\u00a0region'));
  test('none is plural', () => expect(antal(0, 'region', 'regioner')).toBe('0\u00a0regioner'));
  test('twelve is a word and thirteen a figure', () => expect([iOrd(12), iOrd(13)]).toEqual(['tolv', '13']));
  test.each([
    ['2020', '2020'],
    ['2020-06', 'juni\u00a02020'],
    ['2026-11-02', '2\u00a0november\u00a02026'],
  ])('%s reads as a Swedish date', (iso, text) => expect(datumText(iso)).toBe(text));
});
