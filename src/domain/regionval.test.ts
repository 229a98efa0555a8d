import { expect, test } from 'vitest';
import { readRegionval, regionvalMeddelanden, writeRegionval } from './regionval.ts';

const kanda = [...'abcdefg'].map((id) => ({ id, namn: `${id}-län` }));
const vyer = [{ id: '2020', namn: 'Bara 2020' }];
const read = (query: string) => readRegionval(new URLSearchParams(query), kanda, vyer);
const say = (query: string) => regionvalMeddelanden(read(query), (id) => id.toUpperCase(), 21);

test('regions are read in the order asked for, from one key or several', () => {
  expect(read('regioner=c, A').valda).toEqual(['c', 'a']);
  expect(read('regioner=c&regioner=a').valda).toEqual(['c', 'a']);
  expect(read('regioner=B-LÄN,Å').valda).toEqual(['b', 'a']);
});

test('a good address gives no message', () => {
  expect(say('regioner=a,b')).toEqual([]);
  expect(say('')).toEqual([]);
});

test('an unknown region is named and the known ones are still shown', () => {
  expect(read('regioner=a,atlantis').valda).toEqual(['a']);
  expect(say('regioner=a,atlantis')).toEqual(['”atlantis” är ingen av de 21 regionerna.']);
});

test('only unknown regions: all are shown', () => {
  expect(say('regioner=x,y')).toEqual([
    '”x” och ”y” är inga av de 21 regionerna.',
    'Alla regioner visas. Välj två till sex att jämföra.',
  ]);
});

test('a repeated region is shown once and named', () => {
  expect(read('regioner=a,b,a').valda).toEqual(['a', 'b']);
  expect(say('regioner=a,b,a')).toEqual(['A stod flera gånger i adressen och visas en gång.']);
});

test('regions beyond six are left out and named', () => {
  expect(read('regioner=a,b,c,d,e,f,g').valda).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(say('regioner=a,b,c,d,e,f,g')).toEqual(['Högst 6 regioner visas bredvid varandra. G är inte med.']);
});

test('what is written is read back', () => {
  expect(read(writeRegionval(['b', 'a']).slice(1)).valda).toEqual(['b', 'a']);
  expect(writeRegionval([])).toBe('');
});

test('keys that the page does not use are told', () => {
  expect(say('regioner=a&sort=y')).toEqual(['Adressen säger också ”sort”, som sidan inte använder.']);
});

test('the edition on show stands in the address, and one that does not exist is told', () => {
  expect(read('vy=2020')).toMatchObject({ vy: '2020', nycklar: [] });
  expect(read('').vy).toBe('');
  expect(say('vy=2019')).toEqual(['”2019” finns inte bland utgåvorna; visar då och nu.']);
  expect(writeRegionval(['b', 'a'], '2020')).toBe('?regioner=b,a&vy=2020');
  expect(writeRegionval([], '2020')).toBe('?vy=2020');
});

test('spaces about a name or a view do not matter, and nothing between two commas is no region', () => {
  expect(read('regioner= c ,, A&vy= 2020 ')).toMatchObject({
    valda: ['c', 'a'],
    okanda: [],
    vy: '2020',
    okandVy: null,
  });
  expect(read('vy= 1999 ')).toMatchObject({ vy: '', okandVy: '1999' });
});
