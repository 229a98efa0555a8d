import { delIds, type DelId } from '../schema/del.ts';
import type { Handelse } from '../schema/handelse.ts';
import { nivaIds, type Niva } from '../schema/niva.ts';
import type { Post } from '../schema/post.ts';
import type { Sokt } from '../schema/sokt.ts';
import { svarIds, type Svar } from '../schema/svar.ts';
import type { UtgavaId } from '../schema/utgava.ts';
import type { KallaId, RegionId, TemaId } from '../schema/vokabular.ts';
import { harKommuner, isGranskad, posterOf, readableDelar, type RegionUnderlag } from './region-underlag.ts';
import { isLopande } from './utgava.ts';

/** A theme as the matrix needs it. */
export interface MatrisTema {
  readonly id: TemaId;
  /** `true` when it cannot apply where the region is the municipality, too. */
  readonly kraverKommuner?: true | undefined;
}

/** The answer of one edition to "does this region take up this theme?" with what it rests on. */
export interface Cell {
  readonly utgava: UtgavaId;
  readonly region: RegionId;
  readonly tema: TemaId;
  readonly svar: Svar;
  /** The highest step any of the posts has reached; `null` where none stands on the ladder. */
  readonly niva: Niva | null;
  /** Posts that carry the theme, in reading order. */
  readonly poster: readonly Post[];
  /** Dated facts that carry the theme, newest first; only in a rolling edition. */
  readonly handelser: readonly Handelse[];
  /** The documents behind the answer; empty when nothing is read, or only events say it. */
  readonly kallor: readonly KallaId[];
  /** Whether there is evidence, or a judgement, and none of it has a date: it may be older than the edition. */
  readonly odaterad: boolean;
  /** Why the answer is `delvis`, `nej` or `ej-tillampligt`. */
  readonly not: string | null;
  /** The parts that were read without finding the theme; only for `ej-namnt`. */
  readonly lasta: readonly DelId[];
  /** The searches that did not find the theme; only for `ej-funnet`. */
  readonly sokt: readonly Sokt[];
}

/** The highest step on the ladder among some posts; `null` when none stands on it. */
export function highestNiva(poster: readonly Pick<Post, 'niva'>[]): Niva | null {
  const highest = Math.max(-1, ...poster.map((post) => (post.niva === null ? -1 : nivaIds.indexOf(post.niva))));
  return nivaIds[highest] ?? null;
}

/** Whether there is evidence, and none of it has a date. */
const isOdaterad = (poster: readonly Pick<Post, 'per'>[], handelser: readonly Pick<Handelse, 'datum'>[]): boolean =>
  poster.length + handelser.length > 0 &&
  poster.every(({ per }) => per === null) &&
  handelser.every(({ datum }) => datum === null);

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** What a silent cell says: why nothing was found. Order: not looked for → not read → nothing to read → not mentioned. */
function silentCell(region: RegionUnderlag, tema: TemaId): Pick<Cell, 'svar'> & Partial<Cell> {
  const { utgava, delar } = region;
  if (!utgava.teman.includes(tema)) return { svar: 'ej-granskat' };
  const lasta = readableDelar(delar);
  const last = {
    svar: 'ej-namnt' as const,
    lasta,
    kallor: distinct(lasta.flatMap((del) => delar[del].kalla?.id ?? [])),
  };
  if (isLopande(utgava)) {
    const sokt = region.sokt.filter((one) => one.teman.includes(tema));
    if (isGranskad(delar) && lasta.length === delIds.length) return last;
    return sokt.length > 0 ? { svar: 'ej-funnet', sokt } : { svar: 'ej-granskat' };
  }
  if (!isGranskad(delar)) return { svar: 'ej-granskat' };
  if (delar.prioriteringar.underlag === 'bild') return { svar: 'underlag-saknas', kallor: [...utgava.kallor] };
  return last;
}

/**
 * One cell of the edition that the region is given in. Order of the rules: judgement → cannot apply → posts and events
 * → why there is nothing.
 */
export function buildCell(region: RegionUnderlag, { id: tema, kraverKommuner }: MatrisTema): Cell {
  const poster = posterOf(region).filter((post) => post.teman.includes(tema));
  const handelser = region.handelser.filter((one) => one.teman.includes(tema));
  const cell = (more: Pick<Cell, 'svar'> & Partial<Cell>): Cell => ({
    utgava: region.utgava.id,
    region: region.id,
    tema,
    niva: highestNiva(poster),
    poster,
    handelser,
    kallor: distinct(poster.map((post) => post.kalla.id)),
    odaterad: isOdaterad(poster, handelser),
    not: null,
    lasta: [],
    sokt: [],
    ...more,
  });
  const bedomning = region.bedomningar.find((one) => one.tema === tema);
  if (bedomning) {
    const { svar, not, kalla, per } = bedomning;
    const belagg = poster.length + handelser.length;
    return cell({ svar, not, kallor: [kalla.id], ...(belagg === 0 ? { odaterad: per === null } : {}) });
  }
  if (kraverKommuner && !harKommuner(region)) {
    return cell({ svar: 'ej-tillampligt', not: `${region.namn} är både region och kommun.` });
  }
  if (poster.length + handelser.length > 0) return cell({ svar: 'uttryckligt' });
  return cell(silentCell(region, tema));
}

/** All cells of one edition, theme by theme; regions and themes keep the order they are given in. */
export function buildTemamatris(regioner: readonly RegionUnderlag[], teman: readonly MatrisTema[]): Cell[] {
  return teman.flatMap((tema) => regioner.map((region) => buildCell(region, tema)));
}

/** How many cells hold each state; every state is present, also at zero. */
export function countSvar(celler: readonly Pick<Cell, 'svar'>[]): Record<Svar, number> {
  const counts = Object.fromEntries(svarIds.map((svar) => [svar, 0])) as Record<Svar, number>;
  for (const { svar } of celler) counts[svar] += 1;
  return counts;
}
