import { describe, expect, test } from 'vitest';
import { begreppstitel } from './begreppstitel.ts';
import { buildUppgifter } from './build-uppgifter.ts';
import type { PostData, Underlag } from './underlag.ts';

const tomt: Underlag = {
  utgavor: [
    { id: '2020', ar: '2020', slag: 'avslutad' },
    { id: '2026', ar: '2021–2026', slag: 'lopande' },
  ],
  regioner: [],
  poster: [],
  teman: [],
  begrepp: [],
  kallor: [{ id: 'plan', titel: 'Planen', kortnamn: 'Plan', utgivare: 'Region Skåne', ar: null, beskrivning: '' }],
  handelser: [],
  nyckeltal: [],
  fordjupningar: [],
};
const post = (mer: Partial<PostData> = {}): PostData => ({
  id: 'skane/team',
  region: 'skane',
  del: 'samverkan',
  titel: 'Mobila team',
  text: 'Ett team åker hem.',
  teman: ['aldre'],
  niva: null,
  lage: null,
  begrepp: [],
  utgava: '2020',
  per: '2020',
  kalla: { id: 'plan', avsnitt: 'Inledning' },
  url: '/regioner/skane/#team',
  ...mer,
});
const bygg = (mer: Partial<Underlag>) => buildUppgifter({ ...tomt, ...mer });
const enPost = (mer: Partial<PostData>, annat: Partial<Underlag> = {}) => bygg({ poster: [post(mer)], ...annat })[0]!;

describe('a post', () => {
  test('is a statement with where it comes from', () => {
    expect(bygg({ poster: [post()] })).toEqual([
      {
        id: 'skane/team',
        sort: 'post',
        del: 'samverkan',
        region: 'skane',
        utgava: '2020',
        titel: 'Mobila team',
        text: 'Ett team åker hem.',
        ord: [],
        teman: ['aldre'],
        url: '/regioner/skane/#team',
        datum: '2020',
        niva: '',
        harkomst: { kalla: 'Plan (Region Skåne)', avsnitt: 'Inledning' },
      },
    ]);
  });
  test('tells its step, else how far the document had come; without a date it has none', () => {
    expect(enPost({ niva: 'i-drift', lage: 'utkast' }).niva).toBe('I drift');
    expect(enPost({ lage: 'utkast' }).niva).toBe('Utkast');
    expect(enPost({ per: null }).datum).toBe('');
  });
  test('has those of its own terms that hold a word which it does not show in any form', () => {
    expect(enPost({ begrepp: ['Mobilt team', 'Nära team', 'på i'] }).ord).toEqual(['Nära team']);
  });
  test('of a source that is not known names its id', () => {
    expect(enPost({ kalla: { id: 'annan', avsnitt: 'A' } }).harkomst.kalla).toBe('annan');
  });
  test('of a region in depth leads to its place in the document', () => {
    const dokument = [{ id: 'p', kalla: 'plan', rubrik: 'Planen', svar: 'S.', beslut: null, url: '/d/' }];
    expect(enPost({}, { fordjupningar: [{ region: 'skane', dokument }] })).toMatchObject({
      del: 'fordjupning',
      url: '/d/#team',
    });
  });
});

describe('an event', () => {
  const handelse = { id: 'skane/h-a', titel: 'Beslut', region: 'skane', teman: ['aldre'], text: 'Text.' };
  const kalla = { titel: 'Nyhet', utgivare: 'Region Skåne', publicerad: null, last: '2026-11-22' };
  const en = (mer: object) => bygg({ handelser: [{ ...handelse, datum: '2024-05', kalla, ...mer }] })[0];
  test('belongs to the edition of its date, and stands in the timeline where it has no place of its own', () => {
    expect(en({})).toMatchObject({
      del: 'handelse',
      sort: 'annat',
      region: 'skane',
      utgava: '2026',
      url: '/utveckling/#skane-h-a',
      datum: '2024-05',
      harkomst: { kalla: 'Nyhet (Region Skåne)', avsnitt: '' },
    });
    expect(en({ url: '/x/' })?.url).toBe('/x/');
  });
  test('of the nation is of no region, without a date it is of the edition it was read in, and before them all of none', () => {
    expect(en({ region: 'nationellt' })?.region).toBe('');
    expect(en({ datum: null })).toMatchObject({ datum: '', utgava: '2026' });
    expect(en({ datum: '2019' })?.utgava).toBe('');
  });
});

describe('a part of a region', () => {
  const region = (utgavor: Underlag['regioner'][number]['utgavor']) =>
    bygg({ regioner: [{ id: 'skane', namn: 'Region Skåne', kortnamn: 'Skåne', utgavor }] });
  test('is how it begins and what its attributes name, edition by edition', () => {
    expect(
      region({
        '2020': { malbild: { brodtext: 'Så här är det.', per: '2020', inriktningar: ['Nära', 'Trygg'] } },
        '2026': { malbild: { brodtext: 'Nu så.', per: null } },
      }),
    ).toMatchObject([
      {
        id: 'skane/malbild',
        sort: 'avsnitt',
        del: 'malbild',
        utgava: '2020',
        titel: 'Region Skåne: målbild',
        text: 'Så här är det. Inriktningar: Nära, Trygg.',
        url: '/regioner/skane/#malbild',
        datum: '2020',
      },
      { id: 'skane/2026-malbild', utgava: '2026', url: '/regioner/skane/#2026-malbild', datum: '' },
    ]);
  });
  test('that says nothing is no statement', () => {
    expect(region({ '2020': { malbild: { brodtext: '', per: '2020' } } })).toEqual([]);
  });
});

test('a document in depth is a statement, and each of its own sections, in the rolling edition', () => {
  const dokument = (id: string, beslut: string | null) => ({
    id,
    kalla: id,
    rubrik: `Om ${id}`,
    svar: 'Ett svar.',
    beslut,
    url: `/d/${id}/`,
  });
  const punkter = [
    { namn: 'Ett', text: 'första' },
    { namn: null, text: 'andra' },
  ];
  const stycken = [{ dokument: 'a', stycken: [{ id: 's', rubrik: 'Stycke', text: 'Text.', punkter }] }];
  expect(
    bygg({
      fordjupningar: [{ region: 'skane', dokument: [dokument('a', 'Beslutat.'), dokument('b', null)], stycken }],
    }),
  ).toMatchObject([
    {
      id: 'dokument/skane-a',
      sort: 'avsnitt',
      titel: 'Om a',
      text: 'Ett svar. Beslutat.',
      url: '/d/a/',
      utgava: '2026',
    },
    {
      id: 'dokument/skane-a-s',
      titel: 'Stycke',
      text: 'Text. Ett: första andra',
      url: '/d/a/#s-s',
      harkomst: { kalla: 'Om a', avsnitt: 'Stycke' },
    },
    { id: 'dokument/skane-b', text: 'Ett svar.', del: 'fordjupning', region: 'skane' },
  ]);
  const utan = { region: 'skane', dokument: [dokument('a', null)] };
  expect(bygg({ fordjupningar: [utan], utgavor: tomt.utgavor.slice(0, 1) })).toMatchObject([{ utgava: '' }]);
});

test('a theme is its page, found by what else it is called and by what it takes in', () => {
  const tema = { id: 'aldre', namn: 'Äldre', omfattning: 'Allt om äldre.', synonymer: ['gamla', 'äldre'] };
  expect(
    bygg({
      teman: [
        { ...tema, introduktion: '' },
        { ...tema, introduktion: 'En inledning.' },
      ],
    }),
  ).toMatchObject([
    {
      id: 'tema/aldre',
      text: 'Allt om äldre.',
      ord: ['gamla', 'Allt om äldre.'],
      teman: ['aldre'],
      url: '/teman/aldre/',
    },
    { text: 'En inledning.' },
  ]);
});

test('a word of the glossary is its entry, a key figure what it is measured in', () => {
  const begrepp = [{ id: 'sip', term: 'samordnad plan', forkortning: 'SIP', forklaring: 'En plan.' }];
  expect(bygg({ begrepp })).toMatchObject([
    {
      id: 'begrepp/sip',
      titel: 'Samordnad plan (SIP)',
      text: 'En plan.',
      url: '/ordlista/#sip',
      region: '',
      datum: '',
    },
  ]);
  const tal = { id: 'n', namn: 'Andel', tema: 'aldre', enhet: 'procent', per: '2024', varden: {}, not: 'En not.' };
  const kalla = { titel: 'Kolada', utgivare: 'RKA' };
  const nyckeltal = [
    { ...tal, mal: { text: 'Målet är 55.' }, kalla },
    { ...tal, mal: null, not: null, kalla },
  ];
  expect(bygg({ nyckeltal })).toMatchObject([
    {
      text: 'Mäts i procent. Målet är 55. En not.',
      teman: ['aldre'],
      datum: '2024',
      harkomst: { kalla: 'Kolada (RKA)' },
    },
    { text: 'Mäts i procent.' },
  ]);
});

test('a source is a statement when something is said of it and it has a year', () => {
  const kalla = { id: 'k', titel: 'Planen', kortnamn: 'Plan', utgivare: 'X', ar: 2024, beskrivning: 'Om planen.' };
  const kallor = [kalla, { ...kalla, ar: null }, { ...kalla, beskrivning: '' }];
  expect(bygg({ kallor })).toMatchObject([{ id: 'kalla/k', text: 'X. Om planen.', datum: '2024', url: '/kallor/k/' }]);
});

test('an abbreviation is told with its term, unless the term says it', () => {
  expect(begreppstitel('samordnad plan', 'SIP')).toBe('Samordnad plan (SIP)');
  expect([begreppstitel('sip', 'SIP'), begreppstitel('plan', null)]).toEqual(['Sip', 'Plan']);
});
