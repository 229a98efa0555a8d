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

/**
 * The rolling edition that a dated statement belongs to: the newest one that begins no later than its year. What has no
 * date belongs to the newest rolling edition. `null` when it is older than every rolling edition, or there is none.
 * @param datum ISO day, month or year; `null` = undated
 */
export function utgavaOfDatum(
  datum: string | null,
  utgavor: readonly Pick<Utgava, 'id' | 'ar' | 'slag'>[],
): UtgavaId | null {
  const ar = datum === null ? Number.POSITIVE_INFINITY : Number(datum.slice(0, 4));
  return utgavor.filter((one) => isLopande(one) && firstYear(one) <= ar).at(-1)?.id ?? null;
}
