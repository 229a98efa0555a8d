import { expect, test } from 'vitest';
import { makeMedDelar, makeNu, utanKommuner } from '../../tests/underlag/delar.ts';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { makeLopande, makePost, makeRegion } from '../../tests/underlag/region.ts';
import { buildFaktablad } from './faktablad.ts';

const register = {
  kallplats: ({ avsnitt, punkt }: { avsnitt: string; punkt?: string | undefined }) =>
    `${avsnitt} ${punkt ?? ''}`.trim(),
};
const kalla = { id: 'blekinge-plan', avsnitt: 'hela sidan' };
const utgava = makeLopande();
const attributOf = (utgavor: Parameters<typeof buildFaktablad>[0], id: string) =>
  buildFaktablad(utgavor, [], register).attribut.find((one) => one.id === id)!;

test('a post has its step and year, the place in its source, and its page', () => {
  const post = makePost({
    id: 'blekinge/bil',
    niva: 'i-drift',
    kalla: { ...kalla, avsnitt: 'Samverkan', punkt: '3:2' },
  });
  expect(buildFaktablad([makeRegion([post])], [], register).poster).toMatchObject([
    {
      id: 'blekinge/bil',
      grupp: 'i-drift',
      lage: 'i drift, 2020',
      avsnitt: 'Samverkan 3:2',
      lank: '/exempel/blekinge/bil/',
    },
  ]);
});
test('a web page that is meant as a whole has no place in it, and a document is of its own kind', () => {
  const post = makePost({ niva: null, slag: 'dokument', lage: 'utkast', kalla });
  expect(buildFaktablad([makeRegion([post])], [], register).poster[0]).toMatchObject({
    avsnitt: null,
    grupp: 'dokument',
  });
});
test('events stand newest first, rest on themselves, and belong to the edition that counts them', () => {
  const handelser = [
    makeHandelse({ id: 'blekinge/h-ny', datum: '2024' }),
    makeHandelse({ id: 'blekinge/h-gammal', datum: '2019' }),
  ];
  const blad = buildFaktablad(
    [makeNu({}, { utgava, handelser: [handelser[0]!] }), makeRegion()],
    handelser.toReversed(),
    register,
  );
  expect(blad.handelser.map(({ id, utgava: av, kalla: av2 }) => [id, av, av2])).toEqual([
    ['blekinge/h-ny', '2026', 'blekinge/h-ny'],
    ['blekinge/h-gammal', null, 'blekinge/h-gammal'],
  ]);
});
test('an attribute has the newer value with its own source, and the older with that of its part', () => {
  const program = { styrform: 'program', belagg: { styrform: { per: '2024', handelse: null, kalla } } } as const;
  const { varden } = attributOf(
    [makeNu({ organisation: program }, { utgava }), makeMedDelar({ organisation: { styrform: 'linje' } })],
    'styrform',
  );
  expect(varden).toMatchObject([
    { utgava: '2026', varde: 'Program', lage: 'kant', belagg: { kalla: 'blekinge-plan', avsnitt: null } },
    { utgava: '2020', varde: 'Linje', lage: 'kant', belagg: { kalla: 'regionoversikt-2020', avsnitt: 'Samverkan' } },
  ]);
});
test('silence is told apart: of a rolling edition it can be left out, where it cannot apply it is no silence', () => {
  const { varden } = attributOf([makeNu({}, { utgava }), makeMedDelar({})], 'roller');
  expect(varden).toMatchObject([
    { lage: 'okant', tom: true, belagg: null },
    { lage: 'okant', tom: false, belagg: { kalla: 'regionoversikt-2020' } },
  ]);
  expect(attributOf([makeMedDelar({}, utanKommuner)], 'politiskt').varden).toMatchObject([{ lage: 'galler-inte' }]);
});
