import type { Utgava } from '../schema/utgava.ts';
import { antal, gemen, lista } from './sprak.ts';
import type { Dokument } from '../schema/fordjupning/dokument.ts';
import { djupTitel } from './fordjupning/oversikt.ts';
import { bildMening } from './mening/bild.ts';
import type { Cell } from './temamatris.ts';
import { regionIds, temaIds, type RegionId, type TemaId } from '../schema/vokabular.ts';

/** The picture that a page shows when someone shares its link: what it says and shows. */
export interface Delningsbild {
  /** Which picture; also its address: `teman/aldre`. */
  readonly id: string;
  /** What kind of page it is, above the title; empty where the title says it. */
  readonly etikett: string;
  readonly titel: string;
  /** The answer's figure, `16 av 21 regioner`; empty without one. */
  readonly tal: string;
  /** What the figure is about, or what the page gives. */
  readonly text: string;
  /** What is drawn beside the text. */
  readonly visar: string;
}

/** Pixels of every shared picture, the size that Open Graph readers expect. */
export const bildmatt = { bredd: 1200, hojd: 630 } as const;

/** Address of a picture. */
export const bildAdress = ({ id }: Pick<Delningsbild, 'id'>): string => `/delning/${id}.png`;

/** The picture in words, for those who do not see it. */
export const bildAlt = ({ titel, tal, text, visar }: Delningsbild): string =>
  `${titel}${/[.?!]$/.test(titel) ? '' : '.'} ${[tal, text].filter((part) => part !== '').join(' ')} ${visar}`;

/**
 * The picture of a theme, shared by the answers to it.
 * @param celler the theme's cells in one edition, one a region
 */
export function temaBild(
  tema: { readonly id: TemaId; readonly namn: string },
  celler: readonly Cell[],
  utgava: Pick<Utgava, 'ar' | 'slag'>,
) {
  return {
    id: `teman/${tema.id}`,
    etikett: 'Tema',
    titel: tema.namn,
    ...bildMening(celler, utgava, {
      en: 'region',
      flera: 'regioner',
      ingen: 'Ingen',
      raknat: 'regioner',
      avslutad: 'tog upp temat',
      lopande: 'har uppgifter om temat från',
    }),
    visar: 'Bredvid en karta där de regionerna är ifyllda.',
  } satisfies Delningsbild;
}

/**
 * The picture of a region, shared by its examples.
 * @param celler the region's cells in one edition, one a theme
 */
export function regionBild(
  region: { readonly id: RegionId; readonly namn: string },
  celler: readonly Cell[],
  utgava: Pick<Utgava, 'ar' | 'slag'>,
) {
  return {
    id: `regioner/${region.id}`,
    etikett: 'Region',
    titel: region.namn,
    ...bildMening(celler, utgava, {
      en: 'tema',
      flera: 'teman',
      ingen: 'Inget',
      raknat: 'teman',
      avslutad: 'togs upp i arbetet',
      lopande: 'har uppgifter från',
    }),
    visar: 'Bredvid en karta där regionen är ifylld.',
  } satisfies Delningsbild;
}

/** The picture of one of the examples that stand first in the bank: what it is, whose, how far it had come and when. */
export const exempelBild = (
  exempel: { readonly id: string; readonly titel: string; readonly lage: string },
  region: { readonly namn: string },
) =>
  ({
    id: `exempel/${exempel.id}`,
    etikett: 'Exempel',
    titel: exempel.titel,
    tal: '',
    text: `${region.namn}: ${exempel.lage}.`,
    visar: 'Bredvid en karta där regionen är ifylld.',
  }) satisfies Delningsbild;

/** The picture of a region in depth, shared by its documents. */
export function fordjupningBild(
  region: { readonly id: RegionId; readonly namn: string },
  dokument: readonly Pick<Dokument, 'sort'>[],
) {
  return {
    id: `fordjupning/${region.id}`,
    etikett: 'Fördjupning',
    titel: `${region.namn}, ${gemen(djupTitel(dokument))}`,
    tal: antal(dokument.length, 'dokument', 'dokument'),
    text: 'lästa mot varandra, vart och ett med sin källa.',
    visar: 'Bredvid en karta där regionen är ifylld.',
  } satisfies Delningsbild;
}

/** The parts of the site that have a picture, by the path that they are under. */
export type Sektion = '/jamfor/' | '/exempel/' | '/utveckling/' | '/sok/' | '/data/';

/**
 * Pictures of the parts of the site; each serves every page under its path that has none of its own.
 * @param utgavor the editions, oldest first, at least one
 */
export function sektionsbilder(utgavor: readonly Pick<Utgava, 'ar'>[]): Readonly<Record<Sektion, Delningsbild>> {
  const da = utgavor[0]?.ar ?? '';
  const aren = lista(utgavor.map(({ ar }) => ar));
  return {
    '/jamfor/': {
      id: 'jamfor',
      etikett: '',
      titel: 'Jämför alla regioner',
      tal: `${antal(temaIds.length, 'tema', 'teman')}, ${antal(regionIds.length, 'region', 'regioner')}`,
      text: 'Varje ruta leder till det svaret vilar på.',
      visar: `Bredvid en matris med ett tecken för varje svar ${da}.`,
    },
    '/exempel/': {
      id: 'exempel',
      etikett: '',
      titel: 'Exempelbanken',
      tal: '',
      text: `Vad regionerna har beskrivit, från mål till arbete i drift. Uppgifter från ${aren}.`,
      visar: `Bredvid staplar över hur långt exemplen från ${da} hade kommit.`,
    },
    '/utveckling/': {
      id: 'utveckling',
      etikett: '',
      titel: `Vad har hänt sedan ${da}?`,
      tal: '',
      text: 'Händelser i regionerna och nationellt, var och en med sin källa.',
      visar: 'Bredvid staplar över antalet händelser som har hittats för varje år.',
    },
    '/sok/': {
      id: 'sok',
      etikett: '',
      titel: 'Sök i atlasen',
      tal: '',
      text: 'Teman, exempel, händelser och källor på ett ställe.',
      visar: 'Bredvid ett sökfält med orden mobila team.',
    },
    '/data/': {
      id: 'data',
      etikett: '',
      titel: 'Öppna data',
      tal: 'CC BY 4.0',
      text: 'Allt i atlasen, att hämta och använda fritt.',
      visar: 'Bredvid datamängderna med antal rader.',
    },
  };
}

const regionerna = `Sveriges ${regionIds.length} regioner`;

/** The picture of the start page. */
export const startbild: Delningsbild = {
  id: 'start',
  etikett: '',
  titel: 'Så ställer regionerna om till god och nära vård',
  tal: '',
  text: `Jämför hur ${regionerna} arbetar. Varje uppgift leder till sin källa.`,
  visar: 'Bredvid en karta över regionerna.',
};

/** The picture of a page that has no other. */
export const standardbild: Delningsbild = {
  id: 'atlasen',
  etikett: '',
  titel: 'Närvårdsatlas',
  tal: '',
  text: `En öppen kunskapsbas om hur ${regionerna} arbetar med god och nära vård.`,
  visar: 'Bredvid atlasens märke, en kartnål med ett kors.',
};

/** The picture of a page that brings none of its own: that of its part of the site, else the standard one. */
export function bildFor(path: string, utgavor: readonly Pick<Utgava, 'ar'>[]): Delningsbild {
  if (path === '/') return startbild;
  return Object.entries(sektionsbilder(utgavor)).find(([under]) => path.startsWith(under))?.[1] ?? standardbild;
}
