import type { ForandringSlag } from './forandring.ts';
import { forandringMellan, isOdateratSteg, type Malbildsvar } from './malbild-tema.ts';
import type { RegionUnderlag } from './region-underlag.ts';

/** One edition's answer to one question: its cell, and what the edition knows of the region. */
export interface Utgavesvar extends Malbildsvar {
  readonly region: RegionUnderlag;
}

const told: readonly string[] = ['uttryckligt', 'delvis', 'nej'];

/** Whether the edition tells anything: silence, whatever its reason, does not. */
const isTold = ({ cell }: Utgavesvar): boolean => told.includes(cell.svar);

/**
 * The answer that a page begins with: the newest that tells anything; else the newest that somebody looked for; else
 * the newest.
 * @param svaren one an edition, oldest first, at least one
 */
export function latestKnown<S extends Utgavesvar>(svaren: readonly S[]): S {
  const known = svaren.findLast(isTold) ?? svaren.findLast(({ cell }) => cell.svar !== 'ej-granskat') ?? svaren.at(-1);
  if (known === undefined) throw new Error('Det finns ingen utgåva att svara ur.');
  return known;
}

/** What changed from one edition to the next. */
export interface Svarsforandring {
  readonly da: RegionUnderlag['utgava'];
  readonly nu: RegionUnderlag['utgava'];
  readonly slag: ForandringSlag;
  readonly text: string;
}

/** What changed between each edition and the one before it, newest first; none with one edition. */
export const forandringarOf = (svaren: readonly Utgavesvar[]): Svarsforandring[] =>
  svaren
    .slice(1)
    .map((nu, i) => ({ nu, da: svaren[i]! }))
    .map(({ da, nu }) => {
      const { slag, text } = forandringMellan(da, nu, da.region.utgava);
      const odaterat = isOdateratSteg(nu, slag) ? '. Uppgiften om det nyare steget är odaterad' : '';
      return { da: da.region.utgava, nu: nu.region.utgava, slag, text: `${text}${odaterat}` };
    })
    .toReversed();
