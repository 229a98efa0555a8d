import { expect, it } from 'vitest';
import { madeUpSite } from '../made-up.ts';
import { checkCsvAgrees } from './csv-agrees.ts';

const json = [
  {
    region: 'a',
    utgava: '2020',
    gemensamMalbild: { status: 'utkast' },
    styrform: null,
    politiskSamverkan: true,
    roller: ['x', 'y'],
  },
];
const check = (rad: string) =>
  checkCsvAgrees(
    madeUpSite({
      'data/profil.json': json,
      'data/profil.csv': `\ufeffregion,utgava,gemensamMalbildStatus,styrform,politiskSamverkan,roller,annat\r\n${rad}\r\n`,
    }),
  );

it('lets a table through that says what its JSON says', () => {
  expect(check('a,2020,utkast,,ja,x; y,z')).toEqual([]);
});

it.each([
  ['a,2020,framtagen,,ja,x; y,z', 'gemensamMalbildStatus'],
  ['a,2020,utkast,linje,ja,x; y,z', 'styrform'],
  ['a,2020,utkast,,nej,x; y,z', 'politiskSamverkan'],
  ['a,2020,utkast,,ja,x,z', 'roller'],
])('reports %s with both files', (rad, rubrik) => {
  expect(check(rad)).toMatchObject([
    { path: 'data/profil.csv', line: 2, message: expect.stringMatching(`${rubrik}.*data/profil.json`) },
  ]);
});

it('holds the table for Excel to the cells of the other, with decimal commas', () => {
  const excel = (text: string) =>
    checkCsvAgrees(
      madeUpSite({ 'data/tal.csv': '\ufeffa,b\r\n1.5,"x; y"\r\n', 'data/excel/tal.csv': `\ufeff${text}` }),
    ).map(({ line }) => line);
  expect(excel('a;b\r\n"1,5";"x; y"\r\n')).toEqual([]);
  expect(excel('a;b\r\n"1,6";"x; y"\r\n')).toEqual([2]);
  expect(excel('a,b\r\n1.5,"x; y"\r\n')).toEqual([1]);
  expect(excel('a;b\r\n')).toEqual([1]);
});
