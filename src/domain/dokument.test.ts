import { expect, test } from 'vitest';
import { buildDokument, radText, type Block, type Dokumentrad } from './dokument.ts';
import { numberNoter } from './underlag-noter.ts';
import type { Notkalla } from './underlag.ts';

const plan: Notkalla = {
  titel: 'Planen',
  kortnamn: 'Plan 21',
  utgivare: 'Regionen',
  ar: '2021',
  url: null,
  last: null,
  utgavor: [],
};
const kallor = new Map([['plan', plan]]);
const rad = (id: string | null, avsnitt: string | null = null): Dokumentrad => ({
  id,
  ledord: `Titel ${id}`,
  text: `Text ${id}.`,
  lank: null,
  belagg: { kalla: 'plan', avsnitt },
});
const punkt = (one: Dokumentrad): Block => ({ slag: 'punkt', ...one });
const rubrik = (text: string): Block => ({ slag: 'rubrik', niva: 2, text, lank: null });
const build = (blocks: readonly Block[]) => buildDokument('T', blocks, kallor);

test('each place in a source is one footnote, in full the first time and short after that', () => {
  const { noter } = numberNoter(build([punkt(rad('a', 'S')), punkt(rad('b', 'S')), punkt(rad('c', 'M'))]));
  expect(noter).toEqual(['Regionen, Planen, 2021, avsnittet S.', 'Plan 21, avsnittet M.']);
});
test('a statement that comes again is told by its title and where it stands, also inside a table', () => {
  const tabell: Block = {
    slag: 'tabell',
    titel: 'M',
    kolumner: ['M', 'A'],
    rader: [{ rubrik: 'R', celler: [[rad('a')]] }],
  };
  const { stycken } = build([rubrik('Först'), tabell, rubrik('Sedan'), punkt(rad('a')), punkt(rad('b'))]);
  expect(stycken.slice(-2)).toMatchObject([
    { ledord: 'Titel a', text: 'Står under ”Först”.', not: null },
    { text: 'Text b.', not: 'Regionen, Planen, 2021.' },
  ]);
});
test('what is no single statement may be said again', () =>
  expect(build([punkt(rad(null)), punkt(rad(null))]).stycken).toMatchObject([
    { text: 'Text null.' },
    { text: 'Text null.' },
  ]));
test('a source that is not there leaves the statement without a note; a note that is written stays', () => {
  const blocks = [
    punkt({ ...rad('a'), belagg: { kalla: 'annan', avsnitt: null } }),
    punkt({ ...rad('b'), belagg: { not: 'Färdig not.' } }),
    radText('Lead', 'Ren text'),
  ];
  expect(build(blocks).stycken.map((one) => ('not' in one ? one.not : '?'))).toEqual([null, 'Färdig not.', null]);
});
test('numbers follow the order of reading, row by row, and each but the first reference leads back', () => {
  const tabell: Block = {
    slag: 'tabell',
    titel: 'M',
    kolumner: ['M', 'A', 'B'],
    rader: [{ rubrik: 'R', celler: [[rad('a', 'X')], [rad('b', 'Y')]] }],
  };
  const underlag = build([tabell, punkt(rad('c', 'X'))]);
  const { noter, mark } = numberNoter(underlag);
  expect([noter[0]!, noter[1]!, noter[0]!].map(mark)).toEqual([
    { nr: 1, forsta: true },
    { nr: 2, forsta: true },
    { nr: 1, forsta: false },
  ]);
});
