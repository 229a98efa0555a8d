import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeNu } from '../../tests/underlag/delar.ts';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { makeForum } from '../../tests/underlag/regionfiler.ts';
import { makeLopande, makePost, makeRegion, makeUtgava } from '../../tests/underlag/region.ts';
import { buildTemamatris } from '../domain/temamatris.ts';
import type { Atlas } from './atlas.ts';
import { fromSida } from './kallor.ts';
import { buildOppnaData } from './oppna-data.ts';

const teman = ['mobila-team', 'aldre'] as const;
const avslutad = makeUtgava({ teman: [...teman] });
const lopande = makeLopande({ teman: [...teman] });
const kalla = {
  titel: 'Nyhet; "ny"',
  utgivare: 'Region Blekinge',
  url: 'https://x.example/n',
  publicerad: '2024-05',
  typ: 'region',
} as const;
const sida = fromSida('blekinge-sida', {
  titel: 'Om nära vård',
  utgivare: 'Region Blekinge',
  url: 'https://x.example/s',
  publicerad: '2024-02',
  not: 'En not.',
  last: '2026-11-20',
  utgivartyp: 'region',
} as unknown as Parameters<typeof fromSida>[1]);
const belagg = { per: '2024', handelse: null, kalla: { id: 'blekinge-sida', avsnitt: 'Hela sidan' } };
const da = makeRegion(
  [
    makePost({ begrepp: ['läkarbil'], kalla: { id: 'regionoversikt-2020', avsnitt: 'Samverkan', punkt: '5:1' } }),
    makePost({ id: 'blekinge/plan', slag: 'dokument', niva: null, lage: 'utkast', huvudman: 'gemensam', per: null }),
  ],
  {
    utgava: avslutad,
    bedomningar: [
      {
        tema: 'aldre',
        svar: 'delvis',
        not: 'Berörs.',
        kalla: { id: 'regionoversikt-2020', avsnitt: 'Samverkan' },
        per: '2020',
      },
    ],
  },
);
const gotland = makeRegion([], {
  id: 'gotland',
  namn: 'Region Gotland',
  kortnamn: 'Gotland',
  antalKommuner: 1,
  utgava: avslutad,
});
const handelse = makeHandelse({ id: 'blekinge/h-plan', teman: ['mobila-team'], kalla, namn: ['Planen'] });
const nu = makeNu(
  {
    malbild: {
      strategi: { avser: 'region', namn: 'Planen', beslutsar: 2024, beslutsinstans: 'regionfullmaktige', malar: 2030 },
      inriktningar: ['Nära', 'Trygg'],
      belagg: { strategi: belagg },
    },
    organisation: {
      styrform: 'program',
      ledsAv: 'en strateg',
      roller: ['ledare'],
      organ: ['nämnd'],
      styrgruppMedKommuner: true,
    },
    samverkan: { politiskSamverkan: true, forum: [makeForum({})] },
  } as unknown as Parameters<typeof makeNu>[0],
  {
    utgava: lopande,
    handelser: [handelse],
    sokt: [{ dag: '2026-11-20', teman: ['aldre'], attribut: [], ord: ['äldre', 'nära vård'] }],
  },
);
const national = {
  ...makeHandelse({ id: 'nationellt/h-pengar', region: 'nationellt' as never, datum: null }),
  slag: 'overenskommelse',
  belopp: { miljoner: 2800 },
} as unknown as Atlas['nationellt'][number];
const regioner = [da, gotland, nu];
const tema = (id: (typeof teman)[number]): Atlas['teman'][number] => ({
  id,
  namn: id === 'aldre' ? 'Äldre' : 'Mobila team',
  omfattning: 'Det som avgör vad som räknas.',
  relaterade: id === 'aldre' ? [] : ['aldre'],
  synonymer: ['synonym'],
  egnaOrd: ['läkarbil'],
  raknas: ['Ett som räknas'],
  raknasInte: ['Ett som inte räknas'],
  introduktion: 'Text.',
});
const lasningar = { blekinge: { forsta: [...teman], andra: ['aldre' as const] }, gotland: { forsta: [], andra: [] } };
const utjamnade = [
  {
    region: 'blekinge' as const,
    tema: 'mobila-team' as const,
    utfall: 'uttryckligt' as const,
    skal: 'Posten säger det.',
  },
];
const atlas: Atlas = {
  utgavor: [avslutad, lopande],
  regioner,
  teman: teman.map(tema),
  kallor: [sida],
  celler: buildTemamatris(
    regioner,
    teman.map((id) => ({ id })),
  ),
  handelser: [handelse, national as unknown as Atlas['handelser'][number]],
  nationellt: [national],
  styrning: new Set(),
  nyckeltal: [
    {
      id: 'andel',
      namn: 'Andel med kontakt',
      tema: 'aldre',
      enhet: 'procent',
      per: '2024',
      varden: { blekinge: 55.5 },
      ejRedovisat: ['gotland'],
      ovriga: { fran: 19, till: 77 },
      mal: { varde: 55, text: 'Målet är 55.' },
      foreBaslinjen: false,
      not: 'Läs så här.',
      kalla,
    },
  ],
  uppfoljning: [
    {
      region: 'blekinge',
      led: 'plan',
      svar: 'ej-funnet',
      fynd: [],
      sokt: [{ dag: '2026-11-20', ord: ['plan', 'strategi'] }],
    },
  ],
  kodningar: [
    {
      utgava: '2020',
      datum: '2026-11-22',
      andraLaste: 'kallan',
      teman: [...teman],
      lasningar,
      utjamnade,
      andrade: [
        { region: 'blekinge', falt: 'svar', galler: 'aldre', fran: 'nej', till: null, skal: 'Kodboken ändrades.' },
      ],
      tidigare: [{ datum: '2026-11-01', andraLaste: 'texterna', lasningar, utjamnade: [] }],
    },
  ],
  tystnadsloggar: [
    {
      utgava: '2020',
      kalla: 'regionoversikt-2020',
      dag: '2026-11-28',
      blad: { blekinge: { Samverkan: [3] } },
      ord: { aldre: ['äldre', 'multisjuk'], 'mobila-team': ['mobila team'] },
      oraknade: [{ region: 'gotland', tema: 'aldre', ord: 'äldre', punkt: '5:6', skal: 'Det gäller något annat.' }],
    },
  ],
  regionsvar: new Map([
    [
      'blekinge',
      {
        tillfragad: '2026-11-01',
        svar: [
          {
            utgava: '2020',
            tema: 'aldre',
            slag: 'invander',
            av: 'Förvaltningen',
            datum: '2026-11-10',
            text: 'Vi har det.',
            kalla: null,
          },
        ],
      },
    ],
  ]) as Atlas['regionsvar'],
  fordjupningar: [],
  brodtext: { '2020/blekinge/malbild': 'Brödtext med [länk](/x/).' },
};

/*
 * What is made from the tables alone (schemas, catalogue, data package) has tests of its own. The open data are a contract: whoever reads the files finds here each change of them. A change is written with
 * `vitest run --project enhet src/data/datafiler.test.ts -u`, and the difference is for a reader and for the change log.
 */
test('the data files of a made-up atlas hold, row by row and field by field, what they held before', async () => {
  const { filer } = await buildOppnaData(
    atlas,
    { version: '1.2.3', datum: '2026-11-22' },
    { namn: 'Utgivaren', epost: 'x@x.example', arendeadress: null },
    'https://x.example',
  );
  const zip = unzipSync(filer.find(({ fil }) => fil.endsWith('.zip'))!.innehall as Uint8Array);
  const texter = [
    ...filer.flatMap(({ fil, innehall }) => (typeof innehall === 'string' ? [[fil, innehall] as const] : [])),
    ...Object.entries(zip)
      .filter(([fil]) => fil.startsWith('LÄSMIG'))
      .map(([fil, innehall]) => [`zip/${fil}`, strFromU8(innehall)] as const),
  ].filter(([fil]) => !/^schema|^dcat|jsonld$|^datapackage/.test(fil));
  await expect(
    texter.map(([fil, text]) => `=== ${fil}\n${text.replaceAll('\r\n', '\n')}`).join('\n'),
  ).toMatchFileSnapshot('datafiler.txt');
});
