import type { Svar } from '../../schema/svar.ts';
import type { Utgava } from '../../schema/utgava.ts';
import type { MeningId } from './register.ts';

/*
 * The register itself is not imported, only its type: sentences are made in the browser, too, and need no description there.
 */

/** The edition that is counted. */
export type Raknad = Pick<Utgava, 'ar' | 'slag'>;

/** When a sentence is of, where it is not of one edition. */
export type AnnanTid =
  /** The newest that is known of each, whichever edition says it. */
  | 'senast-kant'
  /** What one edition says against what another says. */
  | 'mellan-utgavor'
  /** Each fact carries a date of its own, which the sentence or its list tells. */
  | 'egna-datum'
  /** What the atlas holds in this version. */
  | 'atlasen';

/** Why a count has no whole. */
export type UtanHelhet =
  /** A rolling edition is not gathered alike for all, so that nothing in it is a share. */
  | 'lopande'
  /** An amount that is part of nothing: how much there is. */
  | 'mangd'
  /** One thing is told of, and no group. */
  | 'enskild';

/** Why something is not known of some of those that a sentence counts, or is not plainly a yes. */
export type Okand =
  | Exclude<Svar, 'uttryckligt'>
  | 'utanfor'
  | 'framgar-inte'
  | 'ej-redovisat'
  | 'spann'
  | 'tappad'
  | 'odaterad'
  | 'okant-da';

/** What a sentence counts: the caller must say all of it, and what is nothing is said as `{}` or with its reason. */
export interface Galler {
  readonly utgava: Raknad | AnnanTid;
  readonly raknat:
    | 'regioner'
    /** Gotland is region and municipality in one, and is never in such a whole. */
    | 'regioner-med-kommuner'
    | 'sjukvardsregioner'
    | 'teman'
    | 'rutor'
    | 'poster'
    | 'belagg'
    | 'handelser'
    | 'kallor'
    | 'ord'
    | 'exempel'
    | 'loften'
    | 'initiativ'
    | 'matt'
    | 'svarande'
    | 'miljoner'
    | 'krav'
    | 'chefer';
  /** The number that the sentence leads with. */
  readonly antal: number;
  /** Out of how many it could apply to, or why there is no whole. */
  readonly av: number | UtanHelhet;
  /** Those of whom something else is said than the counted thing, by reason; every number must be told. */
  readonly okanda: Readonly<Partial<Record<Okand, number>>>;
}

declare const gjord: unique symbol;

/** A computed sentence: its words, and what they count. Only `mening` makes one. */
export interface Mening {
  readonly id: MeningId;
  readonly text: string;
  readonly galler: Galler;
  readonly [gjord]: true;
}

/**
 * Makes a computed sentence.
 * @param id its place in the register, which says what it counts
 * @throws Error when it counts a share of a rolling edition, or more than its whole: no such sentence can be true
 */
export function mening(id: MeningId, text: string, galler: Galler): Mening {
  const { utgava, antal, av } = galler;
  if (typeof av === 'number') {
    if (typeof utgava === 'object' && utgava.slag === 'lopande')
      throw new Error(`${id}: ur en löpande utgåva räknas ingen andel.`);
    if (antal > av) throw new Error(`${id}: ${antal} är fler än ${av}.`);
  }
  return { id, text, galler } as Mening;
}

/** What may stand where sentences are shown: one, several, or none. */
export type Meningar = Mening | null | readonly (Mening | null)[];

/** The sentences that there are, in order. */
export const meningarOf = (meningar: Meningar): Mening[] =>
  (Array.isArray(meningar) ? (meningar as readonly (Mening | null)[]) : [meningar as Mening | null]).filter(
    (one): one is Mening => one !== null,
  );

/** Sentences as running text; empty for none. */
export const meningText = (meningar: Meningar): string =>
  meningarOf(meningar)
    .map(({ text }) => text)
    .join(' ');

/** How many cells hold each answer other than a plain yes. */
export function okandaSvar(celler: readonly { readonly svar: Svar | 'utanfor' }[]): Galler['okanda'] {
  const counts: Partial<Record<Okand, number>> = {};
  for (const { svar } of celler) if (svar !== 'uttryckligt') counts[svar] = (counts[svar] ?? 0) + 1;
  return counts;
}
