import { nivaIds, type Niva } from '../schema/niva.ts';
import type { Region } from '../schema/region.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import type { Matris, MatrisRuta } from './matrisvy.ts';
import { sjukvardId, storlekOf } from './regionurval.ts';
import type { Cell } from './temamatris.ts';
import { isLopande } from './utgava.ts';

const stegOf = (niva: Niva | null): number => (niva === null ? 0 : nivaIds.indexOf(niva) + 1);

/** The latest date of the evidence; only a rolling edition has dates of its own. */
const narOf = ({ poster, handelser }: Cell, utgava: Utgava): string =>
  isLopande(utgava)
    ? ([...poster.map(({ per }) => per ?? ''), ...handelser.map(({ datum }) => datum ?? '')].sort().at(-1) ?? '')
    : '';

const rutaOf = (cell: Cell | undefined, utgava: Utgava): MatrisRuta =>
  cell === undefined
    ? { svar: 'ej-granskat', belagg: [], nar: '' }
    : {
        svar: cell.svar,
        belagg: [
          ...cell.poster.map(({ del, niva }) => ({ del, steg: stegOf(niva) })),
          ...cell.handelser.map(({ del }) => ({ del, steg: 0 })),
        ],
        nar: narOf(cell, utgava),
      };

/**
 * The matrix of every edition as its page and the page's script know it, in the order of the vocabularies.
 * @param celler the cells of every edition; one that is not there is not read
 * @param lika for each region the others, most alike first
 */
export function buildMatris(
  utgavor: readonly Utgava[],
  teman: readonly { readonly id: TemaId; readonly namn: string }[],
  regioner: readonly (Region & { readonly id: RegionId })[],
  celler: readonly Cell[],
  lika: ReadonlyMap<RegionId, readonly { readonly region: RegionId }[]>,
): Matris {
  const place = new Map(regioner.map(({ id }, i) => [id, i]));
  const cellOf = new Map(celler.map((cell) => [`${cell.utgava}/${cell.tema}/${cell.region}`, cell]));
  return {
    utgavor: utgavor.map(({ id, ar, slag }) => ({ id, ar, slag })),
    rader: teman.map(({ id, namn }) => ({ id, namn })),
    kolumner: regioner.map((region) => ({
      id: region.id,
      namn: region.kortnamn,
      sjukvard: region.sjukvardsregion.map(sjukvardId),
      storlek: storlekOf(region.befolkningTusental),
      invanare: region.befolkningTusental,
      lika: (lika.get(region.id) ?? []).flatMap((one) => place.get(one.region) ?? []),
    })),
    rutor: utgavor.map((utgava) =>
      teman.map((tema) => regioner.map((region) => rutaOf(cellOf.get(`${utgava.id}/${tema.id}/${region.id}`), utgava))),
    ),
  };
}
