import { buildProfil } from '../../profilmatris.ts';
import type { RegionUnderlag } from '../../region-underlag.ts';
import type { MalbildDaOchNu } from '../../senast.ts';
import { delMening } from '../del.ts';
import { gemensammaTeman } from '../gemensamma-teman.ts';
import { kolumnMening } from '../kolumn.ts';
import { likhetMening } from '../likhet.ts';
import { malbildKartMening, malbildMening } from '../malbild.ts';
import { nyckeltalMening } from '../nyckeltal.ts';
import {
  antalSvar,
  celler,
  enPost,
  gotland,
  malbildStatus,
  namnen,
  olast,
  region,
  rullande,
  stangd,
} from '../pahittat.ts';
import { valdaMening, type ValdVarde } from '../valda.ts';
import { rutorMening, rutorNuMening } from '../sidor.ts';
import type { Varianter } from '../variantform.ts';
import { jointVisionSentence } from '../malbild-engelska.ts';

const malbild = (status: Parameters<typeof malbildStatus>[0], utgava = stangd) =>
  region({ malbild: { gemensamMalbild: malbildStatus(status) } }, utgava);
const osokt = (utgava = rullande) =>
  region(
    {
      malbild: { ...olast, gemensamMalbild: malbildStatus(null) },
      organisation: { ...olast, styrform: null },
      prioriteringar: olast,
      samverkan: olast,
    },
    utgava,
  );
const styrform = (form: 'linje' | 'program' | 'gemensam', utgava = stangd) =>
  region({ organisation: { styrform: form } }, utgava);
const forum = {
  namn: 'Rådet',
  forkortning: null,
  niva: null,
  deltar: null,
  uppgift: null,
  kalla: { id: 'regionoversikt-2020', avsnitt: 'Samverkan' },
  per: '2020',
};
const moten = (politiskSamverkan: boolean | null, utgava = stangd, list = [forum]) =>
  region({ samverkan: { politiskSamverkan, forum: list } }, utgava);
const on = (utgava = stangd): RegionUnderlag =>
  region({ malbild: { gemensamMalbild: malbildStatus('ej-tillampligt') } }, utgava, gotland);

const kolumnen = (regioner: readonly RegionUnderlag[], id: string) =>
  kolumnMening(buildProfil(regioner).map((rad) => rad.celler.find(({ kolumn }) => kolumn.id === id)!));
const malar = (ar: number | null) =>
  region({ malbild: { strategi: { ...region().delar.malbild.strategi, avser: 'region', malar: ar } } });

const rad = (namn: string, da: MalbildDaOchNu['da'], nu: MalbildDaOchNu['da'] = null): MalbildDaOchNu => ({
  region: 'blekinge',
  namn,
  da,
  nu: nu === null ? null : { ...malbildStatus(nu), status: nu },
});
const rader = [
  rad('Blekinge', 'utkast', 'framtagen'),
  rad('Kronoberg', 'framtagen'),
  rad('Uppsala', 'planeras'),
  rad('Halland', 'ej-namnt'),
  rad('Skåne', null),
  rad('Gotland', 'ej-tillampligt'),
  { ...rad('Örebro', 'ej-namnt'), tyst: 'delvis' as const },
  { ...rad('Stockholm', 'ej-namnt'), tyst: 'underlag-saknas' as const },
];
const utanBeslut = (namn: string): MalbildDaOchNu => ({
  ...rad(namn, 'planeras'),
  nu: { ...malbildStatus('framtagen'), status: 'framtagen', not: 'Om alla kommuner har antagit den är inte funnet.' },
});
const malbildAlla = () => [
  ...malbildMening(rader, stangd),
  ...malbildMening([rad('Halland', 'ej-namnt')], stangd),
  ...malbildMening([rad('Skåne', null)], stangd),
  ...malbildMening([rad('Kronoberg', 'framtagen')], stangd),
  ...malbildMening([utanBeslut('Halland')], stangd),
  ...malbildMening([utanBeslut('Halland'), ...rader], stangd),
];
const kartAlla = () => [
  ...malbildKartMening(rader, stangd),
  ...malbildKartMening([rad('Blekinge', 'utkast', 'framtagen'), rad('Kalmar', 'pagar', 'uppfoljd')], stangd),
  ...malbildKartMening([rad('Skåne', null)], stangd),
];

const hos = (namn: string, teman: string[], harText = true) => ({ namn, teman, harText });
const gemensammaAlla = () => [
  ...gemensammaTeman([hos('Blekinge', ['Äldre', 'Glesbygd']), hos('Dalarna', ['Äldre'])], 'samverkan', stangd),
  ...gemensammaTeman([hos('Blekinge', ['Äldre']), hos('Dalarna', [])], 'samverkan', stangd),
  ...gemensammaTeman([hos('Blekinge', ['Äldre']), hos('Dalarna', []), hos('Skåne', [], false)], 'samverkan', stangd),
  ...gemensammaTeman(
    [hos('Blekinge', ['Äldre']), hos('Dalarna', [], false), hos('Skåne', [], false)],
    'samverkan',
    stangd,
  ),
  ...gemensammaTeman([hos('Blekinge', ['Äldre']), hos('Dalarna', ['Äldre'])], 'samverkan', rullande),
];
const likhet = (gemensamma: number, unionen: number, tema: number | null = 0.5) => ({
  sammaSjukvardsregion: gemensamma === 1,
  tema,
  gemensamma: Array.from({ length: gemensamma }, () => 'aldre' as const),
  unionen,
});

const vald = (namn: string, varde: string): ValdVarde => ({ namn, varde, lage: 'kant' });
const okand = (namn: string, lage: ValdVarde['lage'] = 'okant'): ValdVarde => ({ namn, varde: '', lage });

/** Variants of the sentences that compare regions, attributes and editions. */
export const jamforelsevarianter = {
  kolumn: () => [
    kolumnen([2030, 2022, 2030, null].map(malar), 'malar'),
    kolumnen([malar(null)], 'malar'),
    kolumnen([malar(2030), region({ malbild: { ...olast } })], 'malar'),
    kolumnen([region({ malbild: { ...olast } })], 'malar'),
    kolumnen([moten(true), moten(false), moten(null), on()], 'politiskt'),
    kolumnen([moten(true, rullande), osokt(), on(rullande)], 'politiskt'),
    kolumnen([osokt(), on(rullande)], 'politiskt'),
  ],
  'kolumn-fakta': () => [
    kolumnen([region(), region({}, stangd, { befolkningTusental: 2455 })], 'invanare'),
    kolumnen([region()], 'kommuner'),
  ],
  'del-malbild': () => [
    ...delMening('malbild', [
      malbild('framtagen'),
      malbild('antagen-av-regionen'),
      malbild('utkast'),
      malbild('ej-namnt'),
      osokt(stangd),
      on(),
    ]),
    ...delMening('malbild', [malbild('pagar'), malbild('planeras')]),
    ...delMening('malbild', [osokt(stangd)]),
    ...delMening('malbild', [malbild('framtagen', rullande), malbild('pagar', rullande), osokt(), on(rullande)]),
    ...delMening('malbild', [osokt()]),
  ],
  'del-organisation': () => [
    ...delMening('organisation', [styrform('linje'), styrform('linje'), styrform('program'), region(), osokt(stangd)]),
    ...delMening('organisation', [
      styrform('gemensam'),
      region({ organisation: { styrform: 'gemensam' } }, stangd, gotland),
    ]),
    ...delMening('organisation', [region()]),
    ...delMening('organisation', [styrform('program', rullande), osokt()]),
    ...delMening('organisation', [osokt()]),
  ],
  'del-prioriteringar': () => [
    ...delMening('prioriteringar', [
      region(),
      region({ prioriteringar: { underlag: 'delvis' } }),
      region({ prioriteringar: { underlag: 'bild' } }),
      region({ prioriteringar: { underlag: 'saknas' } }),
      osokt(stangd),
    ]),
    ...delMening('prioriteringar', [region({ prioriteringar: { underlag: 'bild' } })]),
    ...delMening('prioriteringar', [osokt(stangd), osokt(stangd)]),
    ...delMening('prioriteringar', [
      region({ prioriteringar: { poster: [enPost({ utgava: '2026' })] } }, rullande),
      osokt(),
    ]),
    ...delMening('prioriteringar', [osokt()]),
  ],
  'del-samverkan': () => samverkanAlla(),
  'del-forum': () => samverkanAlla(),
  'malbild-nu': malbildAlla,
  'malbild-da': malbildAlla,
  'malbild-lagen': malbildAlla,
  'malbild-karta': kartAlla,
  'malbild-senare': kartAlla,
  nyckeltal: () => [
    nyckeltalMening(
      [
        { region: 'blekinge', lage: 'varde', varde: 40 },
        { region: 'dalarna', lage: 'ej-redovisat' },
        { region: 'skane', lage: 'spann', fran: 19, till: 77 },
      ],
      'procent',
      namnen,
    ),
    nyckeltalMening(
      [
        { region: 'blekinge', lage: 'varde', varde: 40 },
        { region: 'dalarna', lage: 'okant' },
      ],
      'procent',
      namnen,
    ),
    nyckeltalMening(
      [
        { region: 'dalarna', lage: 'spann', fran: 19, till: 77 },
        { region: 'skane', lage: 'spann', fran: 19, till: 77 },
      ],
      'procent',
      namnen,
    ),
  ],
  rutor: () => [
    rutorMening(celler(antalSvar({ uttryckligt: 16, 'ej-namnt': 4, 'ej-granskat': 1 })), stangd),
    rutorMening(celler(['ej-namnt']), stangd),
    rutorMening(celler(['ej-granskat']), stangd),
  ],
  'rutor-nu': () => [rutorNuMening(0, 0, rullande), rutorNuMening(1, 1, rullande), rutorNuMening(312, 40, rullande)],
  likhet: () => [
    likhetMening(likhet(7, 18), { befolkningTusental: 200, antalKommuner: 10 }, stangd),
    likhetMening(likhet(1, 9), { befolkningTusental: 61, antalKommuner: 1 }, stangd),
    likhetMening(likhet(0, 9), { befolkningTusental: 200, antalKommuner: 10 }, stangd),
    likhetMening(likhet(0, 0, null), { befolkningTusental: 200, antalKommuner: 10 }, stangd),
  ],
  'malbild-engelska': () => [
    jointVisionSentence(rader, stangd),
    jointVisionSentence([rad('Kronoberg', 'framtagen')], stangd),
    jointVisionSentence([rad('Halland', 'ej-namnt'), rad('Skåne', null)], stangd),
  ],
  valda: () => [
    valdaMening('Styrform', [vald('Blekinge', 'Linje'), vald('Kalmar', 'Linje')], stangd),
    valdaMening('Styrform', [vald('Blekinge', 'Linje'), vald('Kalmar', 'Program'), okand('Skåne')], stangd),
    valdaMening('Politisk samverkan', [vald('Kalmar', 'Ja'), okand('Skåne'), okand('Gotland', 'galler-inte')], stangd),
    valdaMening('Gemensam målbild', [vald('Kalmar', 'Framtagen'), okand('Skåne')], rullande),
    valdaMening('Gemensam målbild', [okand('Skåne')], rullande),
  ],
  gemensamma: gemensammaAlla,
  'gemensamma-utan-text': gemensammaAlla,
} satisfies Varianter;

function samverkanAlla() {
  return [
    ...delMening('samverkan', [moten(true), moten(true), moten(false), moten(null, stangd, []), osokt(stangd), on()]),
    ...delMening('samverkan', [moten(null, stangd, [])]),
    ...delMening('samverkan', [moten(true, rullande), osokt(), on(rullande)]),
    ...delMening('samverkan', [osokt()]),
  ];
}
