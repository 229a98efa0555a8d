import { malbildLageIds, malbildLagen } from '../schema/dokument-lage.ts';
import { nivaer, nivaIds, type Niva } from '../schema/niva.ts';
import type { DokumentLage, Post } from '../schema/post.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import type { Utgava } from '../schema/utgava.ts';
import { regionAdress, temaAdress } from './adress.ts';
import type { Figurram } from './figur.ts';
import { isKantLage, isMalbildTema, malbildOf } from './malbild-tema.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import { meningarOf } from './mening/mening.ts';
import { regionStegMening, temaStegMening } from './mening/stege.ts';
import { genitiv } from './sprak.ts';
import type { Cell } from './temamatris.ts';
import { isLopande, kallaOf } from './utgava.ts';

/** One step of a ladder with the cells whose evidence reaches it and no further. */
export interface Steg {
  readonly id: Niva | DokumentLage;
  readonly namn: string;
  readonly betydelse: string;
  /** How a sentence names what stands on the step: `något i drift`, `en framtagen målbild`. */
  readonly vad: string;
  readonly celler: readonly Cell[];
  /** Of how many of the cells what gives the step is undated, so that it may be older than a rolling edition. */
  readonly odaterade: number;
}

/** Whether no post that gives a cell its step has a date. */
export const isStegetOdaterat = ({
  niva,
  poster,
}: Pick<Cell, 'niva'> & { readonly poster: readonly Pick<Post, 'niva' | 'per'>[] }): boolean =>
  poster.filter((post) => post.niva === niva).every(({ per }) => per === null);

const vadNiva: Readonly<Record<Niva, string>> = {
  mal: 'bara ett mål',
  planerat: 'något planerat',
  pagaende: 'något pågående',
  'i-drift': 'något i drift',
  utvarderat: 'något utvärderat',
};

const vadLage: Readonly<Record<DokumentLage, string>> = {
  planeras: 'en planerad målbild',
  pagar: 'en målbild under arbete',
  utkast: 'ett utkast',
  'antagen-av-regionen': 'en målbild antagen av regionen',
  framtagen: 'en framtagen målbild',
  uppfoljd: 'en uppföljd målbild',
};

/**
 * The cells with explicit evidence, step by step from the lowest; every step is present, also when empty. The joint målbild
 * is a document with a ladder of its own, and stands on none of these.
 */
export const buildStege = (celler: readonly Cell[]): Steg[] =>
  nivaIds.map((niva) => {
    const egna = celler.filter(
      (cell) => cell.svar === 'uttryckligt' && cell.niva === niva && !isMalbildTema(cell.tema),
    );
    return {
      id: niva,
      ...nivaer[niva],
      vad: vadNiva[niva],
      celler: egna,
      odaterade: egna.filter(isStegetOdaterat).length,
    };
  });

const lagenFranBorjan = malbildLageIds.filter(isKantLage).toReversed();

/**
 * The ladder of one theme in one edition: the steps of ways of working, or, for the joint målbild, the status that the
 * regions' attribute gives it.
 * @param celler the theme's cells in the edition
 * @param regioner the regions of the same edition
 */
export function buildTemaStege(tema: TemaId, celler: readonly Cell[], regioner: readonly RegionUnderlag[]): Steg[] {
  const lagen = new Map(regioner.map((region) => [region.id, malbildOf(region, tema)]));
  if (![...lagen.values()].some((malbild) => malbild !== null)) return buildStege(celler);
  return lagenFranBorjan.map((lage) => {
    const egna = celler.filter(({ region }) => lagen.get(region)?.status === lage);
    return {
      id: lage,
      ...malbildLagen[lage],
      vad: vadLage[lage],
      celler: egna,
      odaterade: egna.filter(({ region }) => lagen.get(region)?.per === null).length,
    };
  });
}

/**
 * Frame of the ladder of one theme.
 * @param id anchor and file, where the ladder of another edition has the plain one
 */
export const temaStegRam = (
  tema: { readonly id: TemaId; readonly namn: string },
  stege: readonly Steg[],
  utgava: Utgava,
  kallrad: string,
  id = `stege-${tema.id}`,
): Figurram => ({
  id,
  titel: isLopande(utgava)
    ? `${tema.namn}: hur långt det har kommit enligt uppgifter från ${utgava.ar}`
    : `${tema.namn}: hur långt regionerna hade kommit ${utgava.ar}`,
  mening: meningarOf(temaStegMening(stege, utgava)),
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
  mening: meningarOf(regionStegMening(stege, utgava)),
  kalla: kallaOf(utgava),
  kallrad,
  sida: regionAdress(region.id),
  nyckel: [{ form: 'ruta', klass: 'f-full', text: 'Ett tema' }],
});
