import { expect, test } from 'vitest';
import { findVarden, regionmening, type Frageregioner } from './fragesvar.ts';

const varde = (changes: Partial<Frageregioner>): Frageregioner => ({
  varde: 'Program',
  sak: 'Styrform',
  fras: 'styrformen program',
  ar: '2020',
  lopande: false,
  regioner: ['a', 'b'],
  hela: 21,
  slag: 'har',
  href: '/jamfor/profil/?styrform=program',
  ...changes,
});
const namn = (id: string) => id.toUpperCase();

test('a closed edition counts out of those it can apply to and names them', () =>
  expect(regionmening(varde({}), namn)).toBe(
    '2 av 21\u00a0regioner hade 2020 styrformen program: A och B. Att en region inte står här betyder inte nej.',
  ));
test('none is told as none', () =>
  expect(regionmening(varde({ regioner: [] }), namn)).toBe(
    'Underlaget från 2020 säger inte om någon av 21\u00a0regioner att den hade styrformen program. Det betyder inte nej.',
  ));
test('a rolling edition never counts a share, and unknown is never no', () => {
  const text = regionmening(varde({ lopande: true, ar: '2021–2026' }), namn);
  expect(text).toContain('För 2\u00a0regioner finns en uppgift från 2021–2026');
  expect(text).not.toContain('av 21');
  expect(regionmening(varde({ lopande: true, regioner: [] }), namn)).toContain('Det betyder inte nej');
});
test('what is not mentioned is not told as no', () =>
  expect(regionmening(varde({ slag: 'saknas', fras: 'temat Äldre' }), namn)).toContain('Det betyder inte nej'));

const varden = [
  varde({}),
  varde({ varde: 'Linje' }),
  varde({ varde: 'Program och linje' }),
  varde({ ar: '2021–2026', lopande: true }),
  varde({ varde: 'Mobila team', sak: 'Tema', slag: 'saknas' }),
];
test('a question gives exactly the value that it names', () => {
  expect(findVarden('vilka regioner drev omställningen som program 2020', varden)).toEqual([varden[0]]);
  expect(findVarden('vilka regioner har program och linje', varden)).toEqual([varden[2]]);
  expect(findVarden('hur många regioner hade styrform program', varden)).toEqual([varden[0], varden[3]]);
});
test('what is missing is asked for as missing', () =>
  expect(findVarden('vilka regioner saknar mobila team', varden)).toEqual([varden[4]]));
test('a question that names no value has no answer', () => {
  expect(findVarden('vilka regioner har rullstolar', varden)).toEqual([]);
  expect(findVarden('vilka regioner', varden)).toEqual([]);
});
