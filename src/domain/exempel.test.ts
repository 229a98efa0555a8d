import { expect, test } from 'vitest';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { makeLopande, makePost, makeRegion, makeUtgava } from '../../tests/underlag/region.ts';
import { buildExempel, chooseExempel, isExempel, urvalsregel, varforText, type Exempel } from './exempel.ts';

const utgavor = [makeUtgava(), makeLopande()];
const build = (
  poster: Parameters<typeof makeRegion>[0],
  handelser: ReturnType<typeof makeHandelse>[] = [],
  valda: { id: string; resultat: boolean; malgrupper: 'aldre'[] }[] = [],
) =>
  buildExempel(
    [makeRegion(poster)],
    handelser,
    { handelser: valda, styrning: { poster: ['blekinge/styr'] }, resultat: { poster: ['blekinge/res'] } },
    utgavor,
  );

test.each([
  [{}, true],
  [{ del: 'samverkan', niva: 'i-drift' }, true],
  [{ niva: 'mal' }, false],
  [{ niva: null }, false],
  [{ del: 'organisation' }, false],
  [{ del: 'malbild' }, false],
  [{ slag: 'dokument', niva: null, lage: 'utkast' }, false],
  [{ slag: 'handling' }, false],
] as const)('a post with %o is an example: %s', (more, is) => expect(isExempel(makePost(more), new Set())).toBe(is));
test('a post that is governance is none', () =>
  expect(build([makePost({ id: 'blekinge/styr' }), makePost({ id: 'blekinge/a' })]).map(({ id }) => id)).toEqual([
    'blekinge/a',
  ]));

test('an evaluated post has a result, and one that an event follows up says when', () => {
  const poster = [
    makePost({ id: 'blekinge/a', niva: 'utvarderat' }),
    makePost({ id: 'blekinge/b' }),
    makePost({ id: 'blekinge/c' }),
  ];
  const handelser = [
    makeHandelse({ id: 'blekinge/h-1', datum: '2022', uppfoljer: 'blekinge/b' }),
    makeHandelse({ id: 'blekinge/h-2', datum: '2024-03', uppfoljer: 'blekinge/b' }),
    makeHandelse({ id: 'blekinge/h-3', datum: null, uppfoljer: 'blekinge/c' }),
  ];
  expect(build(poster, handelser).map(({ id, resultat, foljdes }) => [id, resultat, foljdes])).toEqual([
    ['blekinge/a', true, null],
    ['blekinge/b', false, '2024'],
    ['blekinge/c', false, 'odaterad'],
  ]);
});
test('a post whose text tells a result has one without being evaluated', () =>
  expect(build([makePost({ id: 'blekinge/res' })])[0]?.resultat).toBe(true));
test('only the events that are said to be examples stand among them, each in the edition of its date', () => {
  const handelser = [makeHandelse({ id: 'blekinge/h-a', datum: '2023' }), makeHandelse({ id: 'blekinge/h-b' })];
  expect(build([], handelser, [{ id: 'blekinge/h-a', resultat: true, malgrupper: ['aldre'] }])).toMatchObject([
    {
      id: 'blekinge/h-a',
      slag: 'handelse',
      utgava: '2026',
      lage: 'beslutad, 2023',
      resultat: true,
      malgrupper: ['aldre'],
    },
  ]);
});

const ett = (id: string, more: Partial<Exempel>): Exempel => ({ ...build([makePost()])[0]!, id, ...more });
test('a result comes before what was followed up, that before what is in use; newest first, undated never', () => {
  const alla = [
    ett('drift', { niva: 'i-drift', datum: '2025' }),
    ett('foljd', { foljdes: '2023', datum: '2020', region: 'dalarna' }),
    ett('gammalt', { resultat: true, datum: '2021', region: 'skane' }),
    ett('nytt', { resultat: true, datum: '2024-05', region: 'skane' }),
    ett('odaterat', { resultat: true, datum: null }),
    ett('pagar', { niva: 'pagaende', datum: '2025' }),
  ];
  expect(chooseExempel(alla).map(({ id }) => id)).toEqual(['nytt', 'gammalt', 'foljd', 'drift']);
});
test('no region has more than its share', () =>
  expect(chooseExempel(Array.from({ length: 9 }, (_, i) => ett(String(i), { resultat: true })))).toHaveLength(
    urvalsregel.perRegion,
  ));
test('why it stands first is said in words', () => {
  expect(varforText(ett('a', { resultat: true, foljdes: '2023' }))).toBe(
    'Källan säger vad det ledde till. Har följts upp 2023.',
  );
  expect(varforText(ett('a', { niva: 'i-drift' }))).toBe('Är i drift.');
});

test('what is no example stands not among them, whatever else it says', () => {
  const poster = [makePost({ id: 'blekinge/mal', niva: 'mal' }), makePost({ id: 'blekinge/ja' })];
  expect(build(poster).map(({ id }) => id)).toEqual(['blekinge/ja']);
});
test('an event of the nation is no example, though it is said to be', () => {
  const handelser = [
    makeHandelse({ id: 'nationellt/h-a', region: 'nationellt' as never }),
    makeHandelse({ id: 'blekinge/h-a' }),
  ];
  const valda = handelser.map(({ id }) => ({ id, resultat: false, malgrupper: [] }));
  expect(build([], handelser, valda).map(({ id }) => id)).toEqual(['blekinge/h-a']);
});
test('they stand region by region, posts before events, the newest edition first', () => {
  const skane = { id: 'skane' as const };
  const regioner = [
    makeRegion([makePost({ id: 'blekinge/a' })]),
    makeRegion([makePost({ id: 'skane/a' })], skane),
    makeRegion([makePost({ id: 'blekinge/nu' })], { utgava: makeLopande() }),
  ];
  const handelser = [makeHandelse({ id: 'blekinge/h-a', datum: '2023' })];
  const urval = {
    handelser: [{ id: 'blekinge/h-a', resultat: false, malgrupper: [] }],
    styrning: { poster: [] },
    resultat: { poster: [] },
  };
  expect(buildExempel(regioner, handelser, urval, utgavor).map(({ id }) => id)).toEqual([
    'blekinge/nu',
    'blekinge/a',
    'blekinge/h-a',
    'skane/a',
  ]);
});
test('of two as telling the newest stands first, and what only goes on stands there never', () => {
  const i = (id: string, datum: string, more: Partial<Exempel> = {}) =>
    ett(id, { niva: 'i-drift', datum, region: id as never, ...more });
  expect(
    chooseExempel([i('a', '2021'), i('b', '2023'), i('c', '2022'), i('d', '2024', { niva: 'pagaende' })]).map(
      ({ id }) => id,
    ),
  ).toEqual(['b', 'c', 'a']);
  const manga = Array.from({ length: urvalsregel.antal + 5 }, (_, nr) => i(`r${nr}`, '2024'));
  expect(chooseExempel(manga)).toHaveLength(urvalsregel.antal);
});
test('what was followed up without a date is told so', () => {
  expect(varforText(ett('a', { foljdes: 'odaterad', niva: 'i-drift' }))).toBe('Har följts upp i en odaterad uppgift.');
  expect(varforText(ett('a', { niva: 'pagaende' }))).toBe('');
});
