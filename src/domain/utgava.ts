import type { Utgava, UtgavaId } from '../schema/utgava.ts';

/** Whether an edition is gathered from many documents until a stated day, so that absence in it is no finding. */
export const isLopande = ({ slag }: Pick<Utgava, 'slag'>): boolean => slag === 'lopande';

/** The first year that an edition tells about: `2021–2026` → 2021. */
export const firstYear = ({ ar }: Pick<Utgava, 'ar'>): number => Number(ar.slice(0, 4));

/** What counts and sentences of an edition rest on: its first document, or the edition itself when it has many. */
export const kallaOf = ({ id, kallor }: Pick<Utgava, 'id' | 'kallor'>): string => kallor[0] ?? `utgava-${id}`;

/** The newest edition: the one that answers "now". Editions are listed oldest first. */
export function latestUtgava<U>(utgavor: readonly U[]): U {
  const latest = utgavor.at(-1);
  if (latest === undefined) throw new Error('Det finns ingen utgåva i content/utgavor.yaml.');
  return latest;
}

/** When a fact is from, and the page that says it: what an event holds of it. */
export interface Tidpunkt {
  /** ISO day, month or year; `null` = the source gives none. */
  readonly datum: string | null;
  /** `publicerad`: when the page was published, if it says · `last`: the day it was read, if that is noted. */
  readonly kalla: { readonly publicerad: string | null; readonly last?: string | undefined };
}

/**
 * The date that decides which edition a fact belongs to: its own, or else the last day that it is known to have been true:
 * when its page was published, or was read. So a later edition takes no undated fact from an earlier one.
 * `null` when nothing of it is known.
 */
export const senastKand = ({ datum, kalla }: Tidpunkt): string | null =>
  datum ?? kalla.publicerad ?? kalla.last ?? null;

/**
 * The rolling edition that a date belongs to: the newest one that begins no later than its year. `null` when it is older
 * than every rolling edition, there is none, or nothing is known of the date.
 * @param datum ISO day, month or year
 */
export function utgavaOfDatum(
  datum: string | null,
  utgavor: readonly Pick<Utgava, 'id' | 'ar' | 'slag'>[],
): UtgavaId | null {
  if (datum === null) return null;
  const ar = Number(datum.slice(0, 4));
  return utgavor.filter((one) => isLopande(one) && firstYear(one) <= ar).at(-1)?.id ?? null;
}

/** The rolling edition that an event belongs to, dated or not; `null` when there is none for it. */
export const utgavaOfHandelse = (
  handelse: Tidpunkt,
  utgavor: readonly Pick<Utgava, 'id' | 'ar' | 'slag'>[],
): UtgavaId | null => utgavaOfDatum(senastKand(handelse), utgavor);
