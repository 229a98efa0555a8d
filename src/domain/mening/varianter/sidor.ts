import type { TemaId } from '../../../schema/vokabular.ts';
import type { Exempel } from '../../exempel.ts';
import { beloppMening } from '../belopp.ts';
import { brukMening } from '../bruk.ts';
import { filterMening } from '../filter.ts';
import { temaHandelserMening } from '../handelser.ts';
import {
  attributlasningMening,
  medTextMening,
  omlasningMening,
  samstammighetMening,
  tidigareMening,
} from '../kodning.ts';
import { rullande, stangd } from '../pahittat.ts';
import {
  kallorMening,
  kodadeTemanMening,
  kravMening,
  lastaMening,
  nationelltMening,
  ordlistaMening,
  regionerNuMening,
  regionsidorMening,
  soktaTemanMening,
  utvecklingMening,
} from '../sidor.ts';
import { tidslinjeAntal, tidslinjeMening } from '../tidslinje.ts';
import { exempelMening, resultatMening, styrningMening, underlagMening } from '../utgava.ts';
import { kallMening } from '../kalla.ts';
import { regionsvarMening } from '../regionsvar.ts';
import { sokningMening } from '../sokning.ts';
import { loggMening } from '../tystnadslogg.ts';
import type { Varianter } from '../variantform.ts';

const tal = (poster: number, handelser: number, kallor: number, utanDatum = 0, olast = false) => ({
  poster,
  handelser,
  odaterade: { poster: utanDatum, handelser: Math.min(utanDatum, handelser) },
  kallor,
  bilder: Math.min(6, poster),
  lasta: olast ? 0 : 21,
});
const belopp = (ar: number, miljoner: number, ungefar = false) => ({
  ar,
  belopp: { ar, miljoner, ungefar, not: null },
});

const exempel = (slag: Exempel['slag']) => ({ slag, resultat: true });
const dokument = { utgivare: 'Region Blekinge', publicerad: '2024-02-19', sida: null };
const belagg = (region: 'blekinge' | 'kalmar', poster: number, uppgifter: number, bedomda: readonly TemaId[] = []) => ({
  region,
  poster: Array.from({ length: poster }, () => ({}) as never),
  uppgifter,
  bedomda,
});
const sokning = (teman: 'aldre'[]) => ({ dag: '2026-11-28', teman, attribut: [], ord: ['vård'] });
const oraknad = (punkt: string) =>
  ({ region: 'kalmar', tema: 'aldre', ord: 'geriatrik', punkt, skal: 'Ett namn.' }) as const;
const logg = (...platser: readonly string[]) => ({
  kalla: 'oversikt',
  dag: '2026-11-28',
  ord: ['äldre', 'geriatrik'],
  oraknade: platser.map(oraknad),
  blad: [],
});

/** Variants of the sentences that say what the atlas and its lists hold. */
export const sidvarianter = {
  lasta: () => [
    lastaMening({ lasta: 21, alla: 21, bilder: 3 }, stangd),
    lastaMening({ lasta: 20, alla: 21, bilder: 0 }, stangd),
    lastaMening({ lasta: 1, alla: 21, bilder: 1 }, stangd),
    lastaMening({ lasta: 0, alla: 21, bilder: 0 }, stangd),
  ],
  'regioner-nu': () => [regionerNuMening(0, rullande), regionerNuMening(1, rullande), regionerNuMening(20, rullande)],
  kallor: () => [kallorMening(5, 0, false), kallorMening(1, 1, true), kallorMening(14, 230, true)],
  'region-sidor': () => [
    regionsidorMening('Region Blekinge', 1, '2026-11-28'),
    regionsidorMening('Region Blekinge', 12, '2026-11-28'),
    regionsidorMening('Region Blekinge', 12, null),
  ],
  sokning: () => [
    sokningMening([sokning(['aldre'])], rullande, ['aldre']),
    sokningMening([sokning(['aldre']), sokning([])], rullande, ['aldre', 'glesbygd']),
    sokningMening([sokning([])], rullande, ['aldre', 'glesbygd']),
  ],
  kalla: () => [
    kallMening(dokument, []),
    kallMening(dokument, [belagg('blekinge', 1, 0)]),
    kallMening(dokument, [belagg('blekinge', 0, 1)]),
    kallMening(dokument, [belagg('blekinge', 0, 0, ['aldre'])]),
    kallMening({ ...dokument, publicerad: null, sida: {} as never }, [
      belagg('blekinge', 3, 2, ['aldre', 'glesbygd']),
      belagg('kalmar', 1, 0),
    ]),
  ],
  tystnadslogg: () => [
    loggMening(logg(), false),
    loggMening(logg('4:4'), false),
    loggMening(logg('4:4', '4:6'), false),
    loggMening({ ...logg(), ord: ['äldre'] }, true),
  ],
  regionsvar: () => [regionsvarMening({ tillfragad: null }, []), regionsvarMening({ tillfragad: '2027-01-10' }, [])],
  ordlista: () => [ordlistaMening(1), ordlistaMening(84)],
  nationellt: () => [
    nationelltMening(['2017'], [{ namn: 'Lag', n: 1 }]),
    nationelltMening([null], [{ namn: 'Lag', n: 1 }]),
    nationelltMening(['2020', '2020', null], [{ namn: 'Lag', n: 3 }]),
    nationelltMening(
      [...Array.from({ length: 10 }, () => '2025-03-01'), '2020', null, null],
      [
        { namn: 'Lag', n: 4 },
        { namn: 'Utvärdering', n: 9 },
      ],
    ),
  ],
  krav: () => [kravMening(0, 30), kravMening(7, 30), kravMening(30, 30)],
  belopp: () => [...beloppMening([belopp(2024, 1)]), ...beloppMening([belopp(2020, 2800, true), belopp(2024, 1200)])],
  'sokta-teman': () => [
    soktaTemanMening(30, [], stangd),
    soktaTemanMening(1, ['Äldre', 'Glesbygd'], rullande),
    soktaTemanMening(0, ['Äldre', 'Glesbygd'], rullande),
  ],
  'kodade-teman': () => [kodadeTemanMening(1, '2026-11-22', stangd), kodadeTemanMening(30, '2026-11-22', stangd)],
  samstammighet: () => [
    samstammighetMening(stangd, { celler: 630, overens: 624, kappa: 0.98 }),
    samstammighetMening(stangd, { celler: 0, overens: 0, kappa: 1 }),
  ],
  omlasning: () => [
    omlasningMening(rullande, { datum: '2026-11-28', poster: 629, stodda: 441, rattade: 176, ejFunna: 12 }),
    omlasningMening(rullande, { datum: '2026-11-28', poster: 9, stodda: 9, rattade: 0, ejFunna: 0 }),
    omlasningMening(rullande, { datum: '2026-11-28', poster: 1, stodda: 1, rattade: 0, ejFunna: 0 }),
  ],
  'samstammighet-forr': () => [
    tidigareMening('2026-11-28', { celler: 630, overens: 595, kappa: 0.878 }),
    tidigareMening('2026-11-28', { celler: 1, overens: 1, kappa: 1 }),
  ],
  'samstammighet-text': () => [
    medTextMening({ celler: 630, overens: 624, kappa: 0.98 }, { celler: 600, overens: 595, kappa: 0.97 }),
    medTextMening({ celler: 2, overens: 2, kappa: 1 }, { celler: 1, overens: 1, kappa: 1 }),
    medTextMening({ celler: 2, overens: 2, kappa: 1 }, { celler: 2, overens: 2, kappa: 1 }),
  ],
  attributlasning: () => [
    attributlasningMening('styrform', { celler: 21, overens: 20 }),
    attributlasningMening('slag', { celler: 1, overens: 1 }),
  ],
  underlag: () => [
    underlagMening(stangd, tal(741, 0, 1)),
    underlagMening(stangd, tal(0, 0, 0)),
    underlagMening(rullande, tal(0, 0, 0)),
    underlagMening(rullande, tal(0, 0, 0, 0, true)),
    underlagMening(stangd, tal(0, 0, 0, 0, true)),
    underlagMening(rullande, tal(1, 0, 1)),
    underlagMening(rullande, tal(0, 1, 0)),
    underlagMening(rullande, tal(2, 0, 1, 1)),
    underlagMening(rullande, tal(500, 233, 90, 54)),
    underlagMening(rullande, tal(500, 233, 90, 54), '2026-11-20'),
  ],
  exempel: () => [
    exempelMening([], 0),
    exempelMening([{ ar: '2020', poster: 1, odaterade: 0 }], 1),
    exempelMening(
      [
        { ar: '2020', poster: 741, odaterade: 0 },
        { ar: '2021–2026', poster: 500, odaterade: 90 },
      ],
      21,
      40,
    ),
  ],
  'exempel-resultat': () => [
    resultatMening([], { dag: '2026-11-22', uppgifter: 1, overens: 1 }),
    resultatMening([exempel('post'), exempel('post'), exempel('handelse')], {
      dag: '2026-11-22',
      uppgifter: 583,
      overens: 582,
    }),
  ],
  'exempel-styrning': () => [
    styrningMening(0, { dag: '2026-11-22', uppgifter: 1, overens: 1 }),
    styrningMening(158, { dag: '2026-11-22', uppgifter: 741, overens: 735 }),
  ],
  bruk: () => [
    brukMening(undefined),
    brukMening({ poster: 1, uppgifter: 0, bedomningar: 0 }),
    brukMening({ poster: 0, uppgifter: 1, bedomningar: 0 }),
    brukMening({ poster: 3, uppgifter: 2, bedomningar: 1 }),
  ],
  tidslinje: () => [tidslinjeAntal(0, 0), tidslinjeAntal(1, 0), tidslinjeAntal(225, 4), tidslinjeAntal(0, 1)],
  'tidslinje-ar': () => [
    tidslinjeMening({ handelser: 0, dokument: 0, regioner: 0, nationellt: false }),
    tidslinjeMening({ handelser: 1, dokument: 0, regioner: 1, nationellt: false }),
    tidslinjeMening({ handelser: 54, dokument: 0, regioner: 19, nationellt: true, odaterade: true }),
    tidslinjeMening({ handelser: 40, dokument: 2, regioner: 17, nationellt: true }),
  ],
  utveckling: () => [
    utvecklingMening([], 0, 0, false, stangd),
    utvecklingMening(['2023'], 0, 1, false, stangd),
    utvecklingMening([null], 0, 1, false, stangd),
    utvecklingMening([...Array.from({ length: 241 }, () => '2023'), '2017', null, null], 4, 21, true, stangd),
  ],
  'tema-handelser': () => [
    temaHandelserMening({ datum: [null], nationella: 0, regioner: 1 }, stangd),
    temaHandelserMening({ datum: ['2017', '2018-01-01'], nationella: 2, regioner: 0 }, stangd),
    temaHandelserMening(
      { datum: [...Array.from({ length: 27 }, () => '2023'), null, null, null, null], nationella: 3, regioner: 14 },
      stangd,
    ),
  ],
  filter: () => [
    filterMening(0, 741, ['exempel', 'exempel'], true, { regioner: 0, raknat: 'exempel' }),
    filterMening(1, 741, ['exempel', 'exempel'], true, { regioner: 1, raknat: 'exempel' }),
    filterMening(620, 620, ['ruta', 'rutor'], false, { regioner: null, raknat: 'rutor' }),
  ],
} satisfies Varianter;
