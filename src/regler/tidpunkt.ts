import { senastKand, utgavaOfDatum, type Tidpunkt } from '../domain/utgava.ts';
import type { Utgava } from '../schema/utgava.ts';

/** What an editor is told of a fact whose edition cannot be known. */
export interface Tidsbrott {
  /** The key that mends it. */
  readonly nyckel: 'datum' | 'kalla' | 'per';
  readonly message: string;
  readonly tip: string;
}

/** An event without date must say when its page was read: that day decides its edition. `null` when nothing is wrong. */
export const checkHandelsetid = (handelse: Tidpunkt): Tidsbrott | null =>
  senastKand(handelse) === null
    ? {
        nyckel: 'kalla',
        message:
          'Händelsen är odaterad, och det står inte när sidan lästes. Då går det inte att veta vilken utgåva den hör till.',
        tip: 'Skriv `last:` under `kalla:` med dagen då sidan lästes, till exempel `last: 2026-11-22`.',
      }
    : null;

/**
 * A post of a region in depth stands in no folder of an edition, so its date must lead to one. `null` when it does.
 * @param per ISO day, month or year; `null` = undated
 */
export function checkDjupposttid(per: string | null, utgavor: readonly Utgava[]): Tidsbrott | null {
  if (utgavaOfDatum(per, utgavor) !== null) return null;
  const message =
    per === null
      ? 'Posten har inget `per`, så det går inte att veta vilken utgåva den hör till.'
      : `\`per: ${per}\` ligger före alla löpande utgåvor, så posten hör inte till någon.`;
  return { nyckel: 'per', message, tip: 'Skriv året då uppgiften gällde, eller då dokumentet beslutades.' };
}
