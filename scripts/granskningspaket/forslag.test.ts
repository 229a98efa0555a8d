import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { regionsvarFilSchema, type Regionsvar } from '../../src/schema/regionsvar.ts';
import { describeForslag, forslagText } from './forslag.ts';

const svar = (tema: 'aldre' | 'glesbygd', text: string | null = null): Regionsvar => ({
  utgava: '2026',
  tema,
  slag: 'bekraftad',
  av: 'Staben',
  datum: '2027-03-03',
  text,
  kalla: null,
});

test('a new answer is added, an answer that stands is never replaced', () => {
  const forra = { tillfragad: '2027-01-10', svar: [svar('aldre', 'Det gamla.')] };
  const { nya, rader } = describeForslag(forra, [svar('aldre', 'Det nya.'), svar('glesbygd')]);
  expect(nya.map(({ tema }) => tema)).toEqual(['glesbygd']);
  expect(rader).toMatchObject([expect.stringMatching(/^= .*har redan ett svar/), expect.stringMatching(/^\+ /)]);
  const skriven = regionsvarFilSchema.parse(parse(forslagText(forra, nya, '2027-03-03')));
  expect(skriven).toEqual({ tillfragad: '2027-01-10', svar: [svar('aldre', 'Det gamla.'), svar('glesbygd')] });
});

test('a region that had not been asked has been, on the day of its answer', () => {
  expect(parse(forslagText({ tillfragad: null, svar: [] }, [], '2027-03-03'))).toEqual({
    tillfragad: '2027-03-03',
    svar: [],
  });
});
