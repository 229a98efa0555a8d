import type { Visning } from '../schema/attribut.ts';
import type { DelId } from '../schema/del.ts';
import type { Attribut } from './attribut-form.ts';
import { attribut } from './attributlista.ts';
import type { Delar } from './region-underlag.ts';

/** The attributes that a place shows, in reading order. */
export const attributI = (visning: Visning, del?: DelId): Attribut[] =>
  attribut.filter((one) => one.visas.includes(visning) && (del === undefined || one.del === del));

/** One attribute of a region in one edition as a reader meets it; `null` or an empty list = unknown. */
export interface Attributrad {
  readonly namn: string;
  readonly varde: string | number | readonly string[] | null;
  /** Code of the value; empty when unknown. */
  readonly kod: string;
  /** Whether the value is an exact name. */
  readonly namngivet?: boolean;
  /** Left out on a page of its own when unknown: it only adds to the row before. */
  readonly tillagg?: boolean;
  /** The attribute whose source and date the row has: a key of the part's `belagg`, or `gemensamMalbild`. */
  readonly falt: string;
}

const rader = (delar: Delar, del: DelId): Attributrad[] =>
  attributI('sida', del).map(({ namn, falt, las, namngivet, tillagg }) => {
    const last = las(delar);
    return {
      namn,
      varde: last?.varde ?? null,
      kod: last?.kod ?? '',
      falt,
      ...(namngivet ? { namngivet } : {}),
      ...(tillagg ? { tillagg } : {}),
    };
  });

/** The rows of every part in reading order; each region has the same rows, so that they can stand side by side. */
export const buildAttribut = (delar: Delar): Record<DelId, Attributrad[]> => ({
  malbild: rader(delar, 'malbild'),
  organisation: rader(delar, 'organisation'),
  prioriteringar: rader(delar, 'prioriteringar'),
  samverkan: rader(delar, 'samverkan'),
});
