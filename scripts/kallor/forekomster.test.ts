import { expect, test } from 'vitest';
import { findForekomster } from './forekomster.ts';

const blad = (...texter: readonly string[]) => [
  { rubrik: 'Rubrik', punkter: texter.map((text, i) => ({ plats: `2:${i + 1}`, text })) },
];

test('a word is found in its inflections and as the beginning of a compound', () => {
  expect(findForekomster(blad('Mobila team finns.', 'Teamet är mobilt.', 'Läkarbilen kör.'), ['läkarbil'])).toEqual([
    { ord: 'läkarbil', plats: '2:3' },
  ]);
  expect(
    findForekomster(blad('Utvärderingarna är klara.', 'Hemsjukvårdsläkare'), ['utvärdering', 'hemsjukvård']),
  ).toEqual([
    { ord: 'utvärdering', plats: '2:1' },
    { ord: 'hemsjukvård', plats: '2:2' },
  ]);
});

test('the words of a term stand in order and beside each other', () => {
  expect(findForekomster(blad('Mobila team finns.', 'Teamet är mobilt.'), ['mobilt team'])).toEqual([
    { ord: 'mobilt team', plats: '2:1' },
  ]);
});

test('a short word is not found at the beginning of any other', () => {
  expect(findForekomster(blad('Sippor blommar', 'SIP görs', 'SIP:en görs'), ['sip'])).toMatchObject([
    { plats: '2:2' },
    { plats: '2:3' },
  ]);
});

test('a single letter stands alone', () => {
  expect(findForekomster(blad('I en tjänst', 'E-tjänster finns'), ['e-tjänst'])).toEqual([
    { ord: 'e-tjänst', plats: '2:2' },
  ]);
});

test('a point that holds a word twice counts once, and nothing gives nothing', () => {
  expect(findForekomster(blad('Läkarbil och läkarbil'), ['läkarbil'])).toHaveLength(1);
  expect(findForekomster([], ['läkarbil'])).toEqual([]);
  expect(findForekomster(blad('Text'), [])).toEqual([]);
});
