import { nivaer, nivaIds, type Niva } from '../schema/niva.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import type { Utgava } from '../schema/utgava.ts';
import { regionAdress, temaAdress } from './adress.ts';
import type { Figurram } from './figur.ts';
import { antal, genitiv, lista } from './sprak.ts';
import type { Cell } from './temamatris.ts';
import { kallaOf } from './utgava.ts';

/** One step of the ladder with the cells whose evidence reaches it and no further. */
export interface Steg {
  readonly niva: Niva;
  readonly celler: readonly Cell[];
}

/** The cells with explicit evidence, step by step from the lowest; every step is present, also when empty. */
export const buildStege = (celler: readonly Cell[]): Steg[] =>
  nivaIds.map((niva) => ({
    niva,
    celler: celler.filter((cell) => cell.svar === 'uttryckligt' && cell.niva === niva),
  }));

const tillVad: Readonly<Record<Niva, string>> = {
  mal: 'ett mål',
  planerat: 'något planerat',
  pagaende: 'något pågående',
  'i-drift': 'något i drift',
  utvarderat: 'något utvärderat',
};

const mening = (stege: readonly Steg[], { ar }: Pick<Utgava, 'ar'>, vad: (n: number) => string): string => {
  const alla = stege.reduce((sum, { celler }) => sum + celler.length, 0);
  const steg = stege
    .filter(({ celler }) => celler.length > 0)
    .map(({ niva, celler }) => `${celler.length} till ${tillVad[niva]}`);
  return alla === 0 ? '' : `Så långt hade arbetet kommit ${ar} ${vad(alla)}: ${lista(steg)}.`;
};

/** How far the regions that take up a theme had come at most; empty text when none does. */
export const temaStegMening = (stege: readonly Steg[], { ar }: Pick<Utgava, 'ar'>): string =>
  mening(stege, { ar }, (n) => `i ${antal(n, 'region', 'regioner')} som tar upp temat`);

/** How far a region had come at most with the themes it takes up; empty text when it takes up none. */
export const regionStegMening = (stege: readonly Steg[], { ar }: Pick<Utgava, 'ar'>): string =>
  mening(stege, { ar }, (n) => `med ${antal(n, 'tema', 'teman')} som regionen tar upp`);

/** Frame of the ladder of one theme. */
export const temaStegRam = (
  tema: { readonly id: TemaId; readonly namn: string },
  stege: readonly Steg[],
  utgava: Utgava,
  kallrad: string,
): Figurram => ({
  id: `stege-${tema.id}`,
  titel: `${tema.namn}: hur långt regionerna hade kommit ${utgava.ar}`,
  mening: temaStegMening(stege, utgava),
  kalla: kallaOf(utgava),
  kallrad,
  sida: temaAdress(tema.id),
  nyckel: [{ form: 'ruta', klass: 'f-full', text: 'En region' }],
});

/** Frame of the ladder of one region. */
export const regionStegRam = (
  region: { readonly id: RegionId; readonly namn: string },
  stege: readonly Steg[],
  utgava: Utgava,
  kallrad: string,
): Figurram => ({
  id: `stege-${region.id}`,
  titel: `Hur långt ${genitiv(region.namn)} teman hade kommit ${utgava.ar}`,
  mening: regionStegMening(stege, utgava),
  kalla: kallaOf(utgava),
  kallrad,
  sida: regionAdress(region.id),
  nyckel: [{ form: 'ruta', klass: 'f-full', text: 'Ett tema' }],
});

/** What a step is called in figure and table. */
export const stegNamn = (niva: Niva): string => nivaer[niva].namn;
