import type { Mangdandring } from '../schema/dataandring.ts';
import { antal } from './sprak.ts';

type Rad = Readonly<Record<string, unknown>>;

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a row is known by within its edition: its id, or theme and region for a cell, or its region for a profile. */
const egenId = (rad: Rad): string =>
  asText(rad['id']) || [rad['tema'], rad['region'], rad['galler'], rad['falt']].map(asText).filter(Boolean).join('/');

/** What a row is known by, after its edition where it has one: `2020/mobila-team/blekinge`. */
export const radId = (rad: Rad): string => [asText(rad['utgava']), egenId(rad)].filter(Boolean).join('/');

/**
 * Rows from before rows had an edition, each in the edition that holds the same row now, the oldest when several do;
 * rows that are gone are of the oldest edition. Rows that have an edition stay as they are.
 * @param efter the rows of today, oldest edition first
 */
export function withUtgava(fore: readonly Rad[], efter: readonly Rad[]): Rad[] {
  const forsta = efter[0]?.['utgava'];
  const utgavaOf = new Map(efter.toReversed().map((rad) => [egenId(rad), rad['utgava']]));
  if (forsta === undefined) return [...fore];
  return fore.map((rad) => ({ utgava: utgavaOf.get(egenId(rad)) ?? forsta, ...rad }));
}

/** The rows of a data file: a list as it stands, the cells of the matrix, or the posts of a region in depth. */
export function raderOf(data: unknown): readonly Rad[] {
  if (Array.isArray(data)) return data as readonly Rad[];
  const { celler, poster } = data as { celler?: readonly Rad[]; poster?: readonly Rad[] };
  return celler ?? poster ?? [];
}

/** Added, changed and removed ids between two versions of one data set. The order of keys in a row must be stable. */
export function diffRader(fore: readonly Rad[], efter: readonly Rad[]): Mangdandring {
  const before = new Map(fore.map((rad) => [radId(rad), JSON.stringify(rad)]));
  const after = new Map(efter.map((rad) => [radId(rad), JSON.stringify(rad)]));
  const ids = [...after.keys()];
  return {
    nya: ids.filter((id) => !before.has(id)),
    andrade: ids.filter((id) => before.has(id) && before.get(id) !== after.get(id)),
    borttagna: [...before.keys()].filter((id) => !after.has(id)),
  };
}

/** The change in words: `3 nya, 1 ändrad, 0 borttagna`. */
export const andringText = ({ nya, andrade, borttagna }: Mangdandring): string =>
  [
    antal(nya.length, 'ny', 'nya'),
    antal(andrade.length, 'ändrad', 'ändrade'),
    antal(borttagna.length, 'borttagen', 'borttagna'),
  ].join(', ');
