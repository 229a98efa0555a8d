import { expect, test } from 'vitest';
import { buildOversiktstal, djupTitel } from './oversikt.ts';

const plan = (dokument: string, ...ids: string[]) => ({
  dokument,
  grupper: [
    {
      id: 'g',
      namn: 'Grupp',
      avsnitt: 'A',
      initiativ: ids.map((id) => ({ id, namn: id, kort: id, post: 'halland/p', delar: [] })),
    },
  ],
});
const dokument = ['plan-2023', 'plan-2025'].map((id) => ({
  id,
  kalla: `halland-${id}`,
  sort: 'handlingsplan' as const,
  kort: `Plan ${id.slice(-4)}`,
  rubrik: 'Planen',
  fraga: 'Hur?',
  svar: 'Så ska det gå till i länet.',
  beslut: 'Beslutad 2023.',
  beslutKalla: { id: `halland-${id}`, avsnitt: 'A' },
  saknas: [],
}));
const tom = { dokument, loften: [], indikatorer: [], initiativ: [], trad: null, revisionsfragor: [] };

test('a region with two plans of other years and no survey, audit or thread has no zero for what is absent', () => {
  expect(buildOversiktstal({ ...tom, initiativ: [plan('plan-2023', 'a', 'b'), plan('plan-2025', 'c')] })).toEqual([
    { antal: 2, vad: 'initiativ i Plan 2023' },
    { antal: 1, vad: 'initiativ i Plan 2025' },
  ]);
});
test('what a plan itself calls a study beforehand is not counted as an initiative unsaid', () => {
  const medForstudier = plan('plan-2023', 'a', 'b');
  const grupper = medForstudier.grupper.map((one) => ({ ...one, namn: 'Förstudier' }));
  expect(buildOversiktstal({ ...tom, initiativ: [{ ...medForstudier, grupper }] })).toEqual([
    { antal: 2, vad: 'initiativ och förstudier i Plan 2023' },
  ]);
});
test('a region of which only documents and posts are known has no numbers', () =>
  expect(buildOversiktstal(tom)).toEqual([]));
test('with a thread it says how many initiatives went on, also when none did', () => {
  const inget = { lage: 'namns-inte' as const, text: null, avsnitt: null };
  const trad = {
    initiativ: [{ initiativ: 'a', vidare: [], plan: inget, granskning: { ...inget, fragor: [] } }],
    nya: [],
    loften: [],
  };
  const tal = buildOversiktstal({ ...tom, initiativ: [plan('plan-2023', 'a'), plan('plan-2025', 'c')], trad });
  expect(tal[1]).toEqual({ antal: 0, vad: 'av dem pågick enligt Plan 2025, helt eller delvis' });
});
test('indicators say how many of them the audit names', () => {
  const indikator = (id: string, spar: 'namngiven' | 'inte-namnd') => ({
    id,
    inriktning: 'i',
    namn: 'Andel besök',
    granskning: { spar, text: 'Nämns.', avsnitt: 'A' },
  });
  const granskade = [...dokument, { ...dokument[0]!, id: 'granskning', sort: 'granskning' as const }];
  const said = (...sparen: ('namngiven' | 'inte-namnd')[]) =>
    buildOversiktstal({ ...tom, dokument: granskade, indikatorer: sparen.map((spar, i) => indikator(`${i}a`, spar)) });
  expect(said('namngiven', 'inte-namnd')).toEqual([
    { antal: 2, vad: 'indikatorer, varav 1 nämns i granskningens text' },
  ]);
  expect(said('inte-namnd')).toEqual([{ antal: 1, vad: 'indikator, varav ingen nämns i granskningens text' }]);
  const utan = { ...indikator('1a', 'namngiven'), granskning: null };
  expect(buildOversiktstal({ ...tom, indikatorer: [utan] })).toEqual([{ antal: 1, vad: 'indikator i strategin' }]);
});
test('the title says what the documents are, and of two plans no target and no audit', () => {
  expect(djupTitel([{ sort: 'strategi' }, { sort: 'handlingsplan' }, { sort: 'granskning' }])).toBe(
    'Från målbild till granskning',
  );
  expect(djupTitel(dokument)).toBe('Dokumenten lästa mot varandra');
  expect(djupTitel([{ sort: 'strategi' }, { sort: 'handlingsplan' }])).toBe('Från målbild till plan');
});
