import type { DelId } from '../schema/del.ts';
import { nivaIds, type Niva } from '../schema/niva.ts';
import type { Post } from '../schema/post.ts';
import { svarIds, type Svar } from '../schema/svar.ts';
import { baslinje, type KallaId, type RegionId, type TemaId } from '../schema/vokabular.ts';
import { isGranskad, posterOf, readableDelar, type RegionUnderlag } from './region-underlag.ts';

/** The answer to "does this region take up this theme?" with what it rests on. */
export interface Cell {
  readonly region: RegionId;
  readonly tema: TemaId;
  readonly svar: Svar;
  /** The highest step any of the posts has reached; `null` without posts. */
  readonly niva: Niva | null;
  /** Posts that carry the theme, in reading order. */
  readonly poster: readonly Post[];
  /** The sources behind the answer; empty when nothing is read. */
  readonly kallor: readonly KallaId[];
  /** Why the answer is `delvis`, `nej` or `ej-tillampligt`. */
  readonly not: string | null;
  /** The parts that were read without finding the theme; only for `ej-namnt`. */
  readonly lasta: readonly DelId[];
}

/** The highest step on the ladder among some posts; `null` when there are none. */
export function highestNiva(poster: readonly Pick<Post, 'niva'>[]): Niva | null {
  const highest = Math.max(-1, ...poster.map((post) => nivaIds.indexOf(post.niva)));
  return nivaIds[highest] ?? null;
}

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];

/**
 * One cell. Order of the rules: judgement → posts → not read → nothing to read → not mentioned.
 * Only posts of the baseline count; later ones are a layer of their own.
 */
export function buildCell(region: RegionUnderlag, tema: TemaId): Cell {
  const poster = posterOf(region, baslinje).filter((post) => post.teman.includes(tema));
  const cell = (svar: Svar, more: Partial<Cell> = {}): Cell => ({
    region: region.id,
    tema,
    svar,
    niva: highestNiva(poster),
    poster,
    kallor: distinct(poster.map((post) => post.kalla.id)),
    not: null,
    lasta: [],
    ...more,
  });
  const bedomning = region.bedomningar.find((one) => one.tema === tema);
  if (bedomning) return cell(bedomning.svar, { not: bedomning.not, kallor: [bedomning.kalla.id] });
  if (poster.length > 0) return cell('uttryckligt');
  if (!isGranskad(region.delar)) return cell('ej-granskat');
  if (region.delar.prioriteringar.underlag === 'bild') return cell('underlag-saknas', { kallor: [baslinje] });
  const lasta = readableDelar(region.delar);
  return cell('ej-namnt', { lasta, kallor: distinct(lasta.map((del) => region.delar[del].kalla.id)) });
}

/** All cells, theme by theme; regions and themes keep the order they are given in. */
export function buildTemamatris(regioner: readonly RegionUnderlag[], teman: readonly TemaId[]): Cell[] {
  return teman.flatMap((tema) => regioner.map((region) => buildCell(region, tema)));
}

/** How many cells hold each state; every state is present, also at zero. */
export function countSvar(celler: readonly Pick<Cell, 'svar'>[]): Record<Svar, number> {
  const counts = Object.fromEntries(svarIds.map((svar) => [svar, 0])) as Record<Svar, number>;
  for (const { svar } of celler) counts[svar] += 1;
  return counts;
}
