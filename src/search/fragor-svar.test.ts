import { describe, expect, test } from 'vitest';
import { makeUppgift } from '../../tests/underlag/uppgift.ts';
import { answerFraga } from './fragesvar.ts';
import type { Fragedata, Fragefakta, Frageregioner } from './fragevarden.ts';
import type { Register } from './packad-uppgift.ts';
import { buildSokmotor } from './sokmotor.ts';
import type { Uppgift } from './uppgift.ts';

const stangd = { ar: '2020', slag: 'avslutad' } as const;
const rullande = { ar: '2021–2026', slag: 'lopande' } as const;
const bas: Register = {
  utgavor: [
    { id: '2020', ...stangd },
    { id: '2026', ...rullande },
  ],
  teman: [
    { id: 'mobila-team', namn: 'Mobila team', synonymer: [] },
    { id: 'aldre', namn: 'Äldre', synonymer: [] },
  ],
  regioner: [
    { id: 'skane', namn: 'Region Skåne', kortnamn: 'Skåne' },
    { id: 'blekinge', namn: 'Region Blekinge', kortnamn: 'Blekinge' },
    { id: 'kalmar', namn: 'Region Kalmar län', kortnamn: 'Kalmar' },
  ],
  uppgifter: [],
  sammansatta: [],
  vardagsord: [],
  ordklasser: {},
};
/** What is answered, as text and where it leads. */
function svaren(fraga: string, data: Partial<Fragedata>, uppgifter: readonly Uppgift[] = []) {
  const motor = buildSokmotor({ ...bas, uppgifter });
  return answerFraga(fraga, motor.search(fraga), motor, { varden: [], fakta: [], ...data }).map(({ mening, href }) => [
    mening.text.replaceAll('\u00a0', ' '),
    href,
  ]);
}
const texter = (...args: Parameters<typeof svaren>) => svaren(...args).map(([text]) => text);
const fakta = (id: string, varde: string, mer: Partial<Fragefakta> = {}): Fragefakta => ({
  id,
  region: 'skane',
  sak: `${id} är`,
  varde,
  utgava: stangd,
  href: `/${id}/`,
  ...mer,
});
const varde = (mer: Partial<Frageregioner>): Frageregioner => ({
  verb: 'tog upp',
  varde: 'Mobila team',
  sak: 'tema',
  fras: 'temat Mobila team',
  utgava: stangd,
  regioner: ['skane'],
  hela: 2,
  slag: 'saknas',
  tema: 'mobila-team',
  href: '/teman/mobila-team/',
  ...mer,
});

describe('a fact of one region', () => {
  const alla = [
    'ledsav',
    'invanare',
    'kommuner',
    'malar',
    'styrform',
    'malbildsnamn',
    'malbild',
    'strategi',
    'beslutsar',
    'lansstrategi',
  ].map((id) => fakta(id, `svar-${id}`));
  test.each([
    ['vem ansvarar i Skåne', ['ledsav']],
    ['hur många invånare har Skåne', ['invanare']],
    ['hur många kommuner har Skåne', ['kommuner']],
    ['när siktar Skåne mot', ['malar']],
    ['hur styrs arbetet i Skåne', ['styrform']],
    ['vad heter målbilden i Skåne', ['malbildsnamn', 'malbild']],
    ['när antog Skåne det', ['strategi', 'beslutsar']],
    ['vad heter strategin i Skåne', ['strategi', 'lansstrategi']],
    ['hur stor är planen i Skåne', ['invanare']],
    ['har Skåne en plan', ['strategi', 'beslutsar', 'malar', 'lansstrategi']],
  ])('”%s” is told by %j, all in one sentence', (fraga, ids) => {
    const [text = '', ...mer] = texter(fraga, { fakta: alla });
    expect(mer).toEqual([]);
    expect([...text.matchAll(/svar-(\p{L}+)/gu)].map(([, id]) => id)).toEqual(ids);
  });
  test('is told edition by edition, the newest first, and only of the year that is named', () => {
    const data = {
      fakta: [
        fakta('malar', '2030'),
        fakta('malar', '2035', { utgava: rullande, href: '/nu/' }),
        fakta('malar', '1', { region: 'kalmar' }),
      ],
    };
    expect(svaren('målår i Skåne till när', data)).toEqual([]);
    expect(svaren('vilket målår har Skåne', data)).toEqual([
      [expect.stringContaining('2035'), '/nu/'],
      [expect.stringContaining('2030'), '/malar/'],
    ]);
    expect(svaren('vilket målår hade Skåne 2020', data)).toEqual([[expect.stringContaining('2030'), '/malar/']]);
    expect(svaren('vilket målår hade Skåne 2024', data)).toEqual([[expect.stringContaining('2035'), '/nu/']]);
    expect(svaren('vilket målår hade Skåne 2019', data)).toEqual([]);
  });
  test('is not told when it is asked for as lacking', () => {
    expect(texter('vilka kommuner i Skåne saknar målår', { fakta: alla })).toEqual([]);
  });
});

describe('who leads, without a region', () => {
  const ledare = [
    fakta('ledsav', 'hälso- och sjukvårdsdirektören'),
    fakta('ledsav', 'en strateg', { region: 'kalmar' }),
    fakta('ledsav', 'regiondirektören', { utgava: rullande }),
  ];
  test('names the regions that are led by those that the question names', () => {
    expect(svaren('vilka regioner leds av en strateg', { fakta: ledare })).toEqual([
      [expect.stringMatching(/^1 av 2 regioner.*”en strateg” ingår.*Kalmar/), '/jamfor/organisation/'],
    ]);
    expect(texter('vilka regioner leds av en strateg 2020', { fakta: ledare })[0]).toContain('”en strateg”');
    expect(texter('vilka regioner leds av direktören', { fakta: ledare })).toHaveLength(2);
  });
  test('else tells for how many it is known, edition by edition', () => {
    const [nu, da] = texter('vem leder arbetet', { fakta: ledare });
    expect(nu).toContain('1 region');
    expect(da).toContain('2 av 3 regioner');
    expect(texter('vem leder arbetet', {})).toEqual([]);
  });
  test('of another fact that it names alone is told so, too', () => {
    expect(svaren('vilka regioner har målår', { fakta: [fakta('malar', '2030')] }).at(-1)).toEqual([
      expect.stringContaining('1 av 3 regioner'),
      '/jamfor/profil/',
    ]);
  });
});

describe('what a region lacks', () => {
  const varden = [
    varde({}),
    varde({ varde: 'Äldre', tema: 'aldre', regioner: ['kalmar'] }),
    varde({ varde: 'Ja', tema: '', slag: 'saknas' }),
    varde({ slag: 'har' }),
  ];
  test('is the themes that its read text does not mention, of all that were looked for', () => {
    expect(svaren('vad saknas i Skåne', { varden })).toEqual([
      [expect.stringMatching(/nämner inte 1 av 2 teman: mobila team/), '/regioner/skane/'],
    ]);
  });
  test('is not told of an edition that was read of nobody', () => {
    expect(svaren('vad saknas i Skåne', { varden: [varde({ hela: 0 })] })).toEqual([]);
  });
});

describe('when', () => {
  const handelse = { del: 'handelse', sort: 'annat', utgava: '2026' } as const;
  const tre = [
    makeUppgift('skane/buss', 'Tandvårdsbuss', 'En buss.', { datum: '2020' }),
    makeUppgift('blekinge/h-buss', 'Bussen invigdes', 'En tandvårdsbuss.', { ...handelse, datum: '2023-03-07' }),
    makeUppgift('kalmar/h-annan', 'Bussen byttes', 'En tandvårdsbuss till.', { ...handelse, datum: '2024-01' }),
    makeUppgift('kalmar/nyast', 'Nyckel', 'Något annat.', { datum: '2025' }),
    makeUppgift('kalmar/utan', 'Tandvårdsbuss utan dag', 'En buss.', { datum: '' }),
  ];
  test('something was newest is the newest hit, of the region that is named', () => {
    expect(texter('senaste om tandvårdsbuss', {}, tre)).toEqual([expect.stringContaining('Bussen byttes (Kalmar)')]);
    expect(texter('senaste om tandvårdsbuss i Blekinge', {}, tre)).toEqual([
      expect.stringContaining('Bussen invigdes (Blekinge)'),
    ]);
  });
  test('nothing is named is the newest of all, or of the region', () => {
    expect(svaren('senaste nytt', {}, tre)).toEqual([[expect.stringContaining('Nyckel (Kalmar)'), expect.any(String)]]);
    expect(texter('senaste i Skåne', {}, tre)).toEqual([expect.stringContaining('Tandvårdsbuss (Skåne)')]);
    expect(texter('senaste nytt', {}, tre.slice(-1))).toEqual([]);
  });
  test('a thing was is the event among the first hits, else the best of them', () => {
    expect(texter('när invigdes tandvårdsbuss i Blekinge', {}, tre)).toEqual([
      expect.stringContaining('Bussen invigdes (Blekinge), 7 mars 2023.'),
    ]);
    expect(texter('när startade tandvårdsbuss i Skåne', {}, tre)).toEqual([
      expect.stringContaining('Tandvårdsbuss (Skåne)'),
    ]);
    expect(texter('när kom rymdskepp buss hus', {}, tre)).toEqual([]);
  });
});

describe('what a word means', () => {
  const ord = (id: string, titel: string, text: string, mer: Partial<Uppgift> = {}) =>
    makeUppgift(`begrepp/${id}`, titel, text, { del: 'begrepp', region: '', url: `/ordlista/#${id}`, ...mer });
  const lista = [
    ord('vs', 'Vårdsamordning i hemmet', 'En lång.'),
    ord('v', 'Vårdsamordning', 'En kort.'),
    makeUppgift('tema/mobila-team', 'Mobila team', 'Ett tema.', {
      del: 'tema',
      region: '',
      url: '/teman/mobila-team/',
    }),
    makeUppgift('skane/x', 'Hemrehab', 'En post.'),
  ];
  test('is the entry with the shortest name that holds it', () => {
    expect(svaren('vad betyder vårdsamordning', {}, lista)).toEqual([['Vårdsamordning: En kort.', '/ordlista/#v']]);
  });
  test('is else the theme that it names, and never a post', () => {
    expect(svaren('vad är mobila team', {}, lista)).toEqual([['Mobila team: Ett tema.', '/teman/mobila-team/']]);
    expect(svaren('vad är hemrehab', {}, lista)).toEqual([]);
    expect(svaren('vad betyder', {}, lista)).toEqual([]);
  });
});

test('what is coded nowhere is told by the hits, with the words that say something', () => {
  const uppgifter = [
    makeUppgift('skane/a', 'Tandvårdsbuss', 'En buss.'),
    makeUppgift('skane/b', 'Tandvårdsbuss till', 'En buss.'),
    makeUppgift('kalmar/c', 'Tandvårdsbuss', 'En buss.', { utgava: '2026' }),
    makeUppgift('ord/d', 'Tandvårdsbuss', 'Ett ord.', { region: '', del: 'begrepp' }),
  ];
  expect(svaren('vilka regioner har tandvårdsbuss', {}, uppgifter)).toEqual([
    [
      expect.stringContaining('1 uppgift från 2021–2026, om 1 region: Kalmar'),
      '/sok/?q=tandv%C3%A5rdsbuss&utgava=2026',
    ],
    [expect.stringContaining('2 uppgifter från 2020, om 1 region: Skåne'), '/sok/?q=tandv%C3%A5rdsbuss&utgava=2020'],
  ]);
  expect(texter('vilka regioner har tandvårdsbuss 2020', {}, uppgifter)).toHaveLength(1);
  expect(texter('vilka regioner har inte tandvårdsbuss', {}, uppgifter)).toEqual([]);
});
