import { regionIds } from '../../../schema/vokabular.ts';
import { buildUrval, type Matris, type Matrisvy } from '../../matrisvy.ts';
import { buildTemakort } from '../temakort.ts';
import { ingaAndraMening } from '../andra-regioner.ts';
import { bildMening } from '../bild.ts';
import { byggerPaMening } from '../belagg.ts';
import { ingaHandelserMening, regionPastaende, temaPastaende } from '../pastaende.ts';
import { kantOmTema, nyareMening } from '../nyare.ts';
import { antalSvar, celler, enPost, namnen, ruta, rullande, stangd } from '../pahittat.ts';
import { smakartorMening } from '../smakartor.ts';
import { spridningMening } from '../spridning.ts';
import { regionStegMening, temaStegMening } from '../stege.ts';
import { svarMening } from '../svar.ts';
import { urvalMening } from '../matris.ts';
import type { Varianter } from '../variantform.ts';

const alla = antalSvar({
  uttryckligt: 11,
  delvis: 2,
  nej: 1,
  'ej-namnt': 3,
  'underlag-saknas': 2,
  'ej-granskat': 1,
  'ej-tillampligt': 1,
});
const nya = antalSvar({ uttryckligt: 4, 'ej-namnt': 1, 'ej-funnet': 3, 'ej-granskat': 12, 'ej-tillampligt': 1 });
const rutor = (...svar: Parameters<typeof celler>[0]) => celler(svar);

const sjukvard = (n: number) =>
  regionIds.slice(0, n).map((id, i) => ({
    id,
    kortnamn: namnen.get(id) ?? id,
    sjukvardsregion: [
      i < 2 ? 'Södra sjukvårdsregionen' : i < 4 ? 'Norra sjukvårdsregionen' : 'Sjukvårdsregion Mellansverige',
    ],
  }));

/** Explicit cells that rest on undated facts alone. */
const utanDatum = (n: number) => celler(antalSvar({ uttryckligt: n }), { odaterad: true });

const steg = (...antal: number[]) =>
  (
    [
      ['mal', 'bara ett mål'],
      ['planerat', 'något planerat'],
      ['i-drift', 'något i drift'],
    ] as const
  ).map(([id, vad], i) => ({
    id,
    vad,
    celler: celler(antalSvar({ uttryckligt: antal[i] ?? 0 })),
    odaterade: Math.min(1, antal[i] ?? 0),
  }));

const karta = (uttryckligt: number, saknas: number, granskat: boolean, nyare: number) => ({
  uttryckligt: regionIds.slice(0, uttryckligt),
  saknas: regionIds.slice(0, saknas),
  granskat,
  nyare: regionIds.slice(0, nyare),
});

const vy: Matrisvy = { vy: '', rader: '', kolumner: '', del: '', steg: 0, sjukvard: '', storlek: '' };
const kolumner = ['x', 'y', 'z'].map((id) => ({
  id,
  namn: id,
  sjukvard: [id === 'z' ? 'sodra' : 'norra'],
  storlek: 'liten',
  invanare: 1,
  lika: [],
}));
const utgavor = [
  { id: '2020', ar: '2020', slag: 'avslutad' },
  { id: '2026', ar: '2021–2026', slag: 'lopande' },
] as const;
const matris = (da: Matris['rutor'][number][number], nu: Matris['rutor'][number][number]): Matris => ({
  utgavor,
  rader: [{ id: 'aldre', namn: 'Äldre' }],
  kolumner,
  rutor: [[da], [nu]],
});
const iMatris = (of: Matris, val: Partial<Matrisvy> = {}, villkor = '') =>
  urvalMening(of, buildUrval(of, { ...vy, ...val }), villkor);
const blandad = matris(
  [ruta('uttryckligt', 4), ruta('ej-namnt'), ruta('underlag-saknas')],
  [ruta('uttryckligt', 2), ruta('uttryckligt', 0), ruta('uttryckligt', 0)],
);
const tom = matris(
  [ruta('ej-granskat'), ruta('ej-granskat'), ruta('ej-tillampligt')],
  [ruta('ej-funnet'), ruta('ej-granskat'), ruta('ej-tillampligt')],
);
const iMatrisAlla = () => [
  ...iMatris(blandad),
  ...iMatris(blandad, { sjukvard: 'norra' }),
  ...iMatris(blandad, { steg: 5 }, ' på minst steget utvärderat'),
  ...iMatris(blandad, { sjukvard: 'norra', storlek: 'stor' }),
  ...iMatris(tom),
];

const kort = (ja: number, drift: boolean, utgava = stangd) =>
  buildTemakort(
    'aldre',
    celler(antalSvar({ uttryckligt: ja }), {}, drift ? { niva: 'i-drift', huvudman: 'gemensam' } : { niva: 'mal' }),
    utgava,
    new Set(['blekinge']),
  ).flatMap(({ svar }) => svar);
const allaKort = () => [
  ...kort(1, true),
  ...kort(3, true),
  ...kort(3, false),
  ...kort(2, true, rullande),
  ...kort(2, false, rullande),
];

const bild = {
  en: 'region',
  flera: 'regioner',
  ingen: 'Ingen',
  raknat: 'regioner',
  avslutad: 'tog upp temat',
  lopande: 'har uppgifter om temat från',
} as const;
const kallaOf = () => ({ typ: 'oversikt', sida: null }) as const;

/** Variants of the sentences on themes and on the matrix. */
export const temavarianter = {
  tema: () => [
    temaPastaende('Äldre', rutor('uttryckligt'), stangd),
    temaPastaende('Äldre', celler(antalSvar({ uttryckligt: 21 })), stangd),
    temaPastaende('Äldre', celler(alla), stangd),
    temaPastaende('Äldre', rutor('ej-namnt', 'underlag-saknas'), stangd),
    temaPastaende('Äldre', rutor('ej-granskat', 'ej-tillampligt'), stangd),
    temaPastaende('Äldre', rutor('ej-tillampligt'), stangd),
    temaPastaende(
      'Äldre',
      [...rutor('uttryckligt'), { svar: 'utanfor', odaterad: false }],
      stangd,
      ' i delen samverkan',
    ),
    temaPastaende('Äldre', celler(nya), rullande),
    temaPastaende('Äldre', [...rutor('uttryckligt', 'ej-funnet'), ...utanDatum(2)], rullande),
    temaPastaende('Äldre', utanDatum(1), rullande),
    temaPastaende('Äldre', rutor('uttryckligt', 'delvis', 'nej', 'underlag-saknas'), rullande),
    temaPastaende('Äldre', rutor('ej-funnet', 'ej-granskat'), rullande),
    temaPastaende('Äldre', rutor('ej-granskat', 'ej-tillampligt'), rullande),
  ],
  region: () => [
    regionPastaende('Blekinge', celler(alla), stangd),
    regionPastaende('Blekinge', rutor('ej-namnt', 'underlag-saknas'), stangd),
    regionPastaende('Blekinge', rutor('ej-granskat'), stangd),
    regionPastaende('Blekinge', rutor('ej-tillampligt'), stangd),
    regionPastaende('Blekinge', rutor('uttryckligt', 'ej-funnet'), rullande),
    regionPastaende('Blekinge', rutor('ej-granskat', 'ej-namnt'), rullande),
    regionPastaende('Blekinge', rutor('ej-granskat'), rullande),
  ],
  'inga-handelser': () => [
    ingaHandelserMening(rutor('ej-granskat', 'ej-tillampligt'), rullande),
    ingaHandelserMening(rutor('ej-funnet', 'ej-namnt'), rullande),
    ingaHandelserMening(rutor('ej-funnet', 'ej-granskat'), rullande),
    ingaHandelserMening(rutor('ej-funnet', 'ej-namnt', 'ej-granskat', 'ej-granskat'), rullande),
  ],
  spridning: () => [
    spridningMening(rutor('uttryckligt', 'ej-namnt', 'ej-namnt', 'ej-namnt'), sjukvard(4), stangd),
    spridningMening(rutor('uttryckligt', 'ej-namnt', 'uttryckligt', 'delvis'), sjukvard(4), stangd),
    spridningMening(rutor('ej-namnt', 'ej-namnt', 'ej-namnt', 'underlag-saknas', 'uttryckligt'), sjukvard(5), stangd),
    spridningMening(rutor('ej-namnt', 'ej-namnt', 'ej-namnt', 'underlag-saknas'), sjukvard(4), stangd),
    spridningMening(rutor('ej-granskat', 'ej-granskat'), sjukvard(2), stangd),
    spridningMening(rutor('uttryckligt', 'ej-funnet'), sjukvard(2), rullande),
    spridningMening(rutor('uttryckligt', 'ej-funnet', 'uttryckligt'), sjukvard(4), rullande),
    spridningMening(rutor('ej-granskat', 'ej-funnet'), sjukvard(2), rullande),
  ],
  svar: () => [
    ...(
      ['delvis', 'nej', 'ej-namnt', 'ej-funnet', 'underlag-saknas', 'ej-granskat', 'ej-tillampligt'] as const
    ).flatMap((svar) =>
      [stangd, rullande].map((utgava) => svarMening(celler([svar])[0]!, 'Region Blekinge', 'Äldre', utgava)),
    ),
    svarMening(celler(['uttryckligt'])[0]!, 'Region Blekinge', 'Äldre', stangd),
    svarMening(celler(['uttryckligt'], {}, { niva: 'planerat' })[0]!, 'Region Blekinge', 'Äldre', stangd),
    svarMening(celler(['uttryckligt'], {}, { niva: 'mal', per: null })[0]!, 'Region Blekinge', 'Äldre', rullande),
    svarMening(celler(['uttryckligt'])[0]!, 'Region Blekinge', 'Äldre', rullande, { partier: ['Centerpartiet'] }),
    svarMening(celler(['uttryckligt'])[0]!, 'Region Blekinge', 'Äldre', rullande, {
      partier: ['Centerpartiet', 'Liberalerna'],
    }),
    svarMening(celler(['uttryckligt'])[0]!, 'Region Blekinge', 'Äldre', rullande, { kommuner: ['Ronneby kommun'] }),
    svarMening(celler(['uttryckligt'])[0]!, 'Region Blekinge', 'Äldre', rullande, {
      kommuner: ['Ronneby kommun', 'Karlskrona kommun'],
    }),
    svarMening(celler(['ej-namnt'])[0]!, 'Region Blekinge', 'Äldre', stangd, { bilder: ['samverkan'] }),
    svarMening(
      { ...celler(['uttryckligt'])[0]!, poster: [enPost({ per: '2024-03' }), enPost({ per: null })] },
      'Region Blekinge',
      'Äldre',
      rullande,
    ),
  ],
  'steg-tema': () => [
    temaStegMening(steg(1), stangd),
    temaStegMening(steg(1, 0, 2), stangd),
    temaStegMening(steg(0, 3), rullande),
    temaStegMening(steg(), stangd),
  ],
  'steg-region': () => [
    regionStegMening(steg(0, 1), stangd),
    regionStegMening(steg(4, 2, 9), stangd),
    regionStegMening(steg(0, 0, 1), rullande),
  ],
  smakartor: () => [
    ...smakartorMening([karta(3, 0, true, 0), karta(17, 2, true, 4)], stangd, rullande),
    ...smakartorMening([karta(1, 0, true, 0), karta(0, 0, false, 0)], stangd, rullande),
    ...smakartorMening([karta(0, 1, true, 1)], stangd, rullande),
    ...smakartorMening([karta(0, 0, false, 0)], stangd),
    ...smakartorMening([karta(2, 0, true, 0), karta(0, 0, true, 0)], rullande),
  ],
  urval: iMatrisAlla,
  matris: iMatrisAlla,
  'matris-nya': iMatrisAlla,
  'kort-drift': allaKort,
  'kort-del': allaKort,
  'kort-gemensamt': allaKort,
  nyare: () => [
    nyareMening(kantOmTema(celler(nya)), rullande),
    nyareMening(kantOmTema(rutor('uttryckligt')), rullande),
    nyareMening(kantOmTema([...rutor('uttryckligt'), ...utanDatum(1)]), rullande),
    nyareMening(kantOmTema(utanDatum(3)), rullande),
    nyareMening(kantOmTema(rutor('delvis', 'ej-granskat')), rullande),
    nyareMening(kantOmTema(rutor('ej-funnet', 'ej-namnt', 'ej-granskat')), rullande),
    nyareMening(kantOmTema(rutor('ej-funnet', 'ej-tillampligt')), rullande),
    nyareMening(kantOmTema(rutor('ej-granskat', 'ej-tillampligt')), rullande),
    nyareMening(kantOmTema(rutor('ej-granskat', 'ej-tillampligt')), stangd),
  ],
  'bygger-pa': () => [
    byggerPaMening(rutor('uttryckligt'), kallaOf, stangd),
    byggerPaMening(rutor('uttryckligt', 'uttryckligt'), kallaOf, rullande),
    byggerPaMening(rutor('ej-namnt'), kallaOf, stangd),
  ],
  bild: () =>
    [
      bildMening(celler(alla), stangd, bild),
      bildMening(rutor('uttryckligt'), stangd, bild),
      bildMening(rutor('ej-namnt', 'underlag-saknas', 'ej-granskat'), stangd, bild),
      bildMening(rutor('ej-granskat'), stangd, bild),
      bildMening(celler(nya), rullande, bild),
      bildMening(rutor('ej-funnet'), rullande, bild),
    ].map(({ mening }) => mening),
  'inga-andra': () => [
    ingaAndraMening(rutor('ej-namnt', 'ej-namnt'), 0),
    ingaAndraMening(rutor('ej-namnt', 'delvis', 'ej-granskat'), 4),
    ingaAndraMening(rutor('underlag-saknas', 'ej-granskat'), 1),
  ],
} satisfies Varianter;
