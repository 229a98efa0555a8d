import { expect, test } from 'vitest';
import { matchVarde, readAdress, type Adressfalt } from './adressbesked.ts';

const tema: Adressfalt = {
  key: 'tema',
  etikett: 'Tema',
  standard: 'Alla teman',
  varden: [
    { id: 'aldre', namn: 'Äldre' },
    { id: 'mobila-team', namn: 'Mobila team' },
  ],
};
const ordna: Adressfalt = {
  key: 'sortera',
  etikett: 'Sortera efter',
  standard: 'Bokstavsordning',
  varden: [{ id: 'namn' }, { id: '-namn' }],
};
const fri: Adressfalt = { key: 'q', etikett: 'Ord', standard: '', varden: null };
const read = (query: string, ...falt: Adressfalt[]) => readAdress(new URLSearchParams(query), falt);

test('a known value is read without a word', () => {
  expect(read('tema=aldre', tema)).toEqual({ valda: { tema: ['aldre'] }, besked: [] });
});

test('case, diacritics, spaces and the name do not matter', () => {
  for (const value of ['ALDRE', 'Äldre', ' aldre '])
    expect(read(`tema=${value}`, tema).valda['tema']).toEqual(['aldre']);
  expect(read('tema=Mobila team', tema).valda['tema']).toEqual(['mobila-team']);
});

test('an order and its reverse are two values', () => {
  expect(matchVarde('-NAMN', ordna.varden!)).toBe('-namn');
  expect(matchVarde('NAMN', ordna.varden!)).toBe('namn');
});

test('a value that fits two is unknown', () => {
  expect(
    matchVarde('å', [
      { id: 'a1', namn: 'A' },
      { id: 'a2', namn: 'Ä' },
    ]),
  ).toBeNull();
});

test('an unknown value is told, and what is shown instead', () => {
  expect(read('tema=finns-inte', tema).besked).toEqual(['Temat ”finns-inte” finns inte; visar alla.']);
  expect(read('sortera=y', ordna).besked).toEqual([
    '”y” finns inte bland valen under Sortera efter; visar ”Bokstavsordning”.',
  ]);
});

test('a known value beside an unknown one is kept', () => {
  expect(read('tema=x,aldre', { ...tema, flera: true })).toEqual({
    valda: { tema: ['aldre'] },
    besked: ['Temat ”x” finns inte.'],
  });
});

test('a second value where one can be chosen is told', () => {
  expect(read('tema=aldre&tema=mobila-team', tema)).toEqual({
    valda: { tema: ['aldre'] },
    besked: ['Bara ett val i taget går att visa under Tema: ”mobila-team” är inte med.'],
  });
});

test('keys that the page does not use are told, those of mail programs are not', () => {
  expect(read('sort=y&utm_source=brev', tema).besked).toEqual([
    'Adressen säger också ”sort”, som sidan inte använder.',
  ]);
});

test('names of prototypes are unknown values like others', () => {
  expect(read('tema=__proto__', tema).besked).toEqual(['Temat ”__proto__” finns inte; visar alla.']);
});

test('free text is read as it is, and an empty value is no value', () => {
  expect(read('q=mobila team&tema=', fri, tema)).toEqual({ valda: { q: ['mobila team'], tema: [] }, besked: [] });
});

test('what is shown of an address is short and cannot turn the line', () => {
  const [besked] = read(`tema=\u202e${'x'.repeat(500)}`, tema).besked;
  expect(besked).not.toContain('\u202e');
  expect(besked!.length).toBeLessThan(90);
});
