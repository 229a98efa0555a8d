import type { Exempelurval } from '../schema/exempel.ts';
import type { Handelse } from '../schema/handelse.ts';
import { handelseStatusar } from '../schema/handelse.ts';
import type { Post } from '../schema/post.ts';
import type { Utgava, UtgavaId } from '../schema/utgava.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import { exempelAdress } from './adress.ts';
import { arText, exempelLage } from './exempel-grupper.ts';
import { groupByPost, handelseAdress } from './handelser.ts';
import { posterOf, type RegionUnderlag } from './region-underlag.ts';
import { gemen } from './sprak.ts';
import { utgavaOfHandelse } from './utgava.ts';

/** An example: a way of working that a region does, prepares or has tried; a post or an event. */
export interface Exempel {
  readonly id: string;
  readonly slag: 'post' | 'handelse';
  readonly region: RegionId;
  readonly utgava: UtgavaId;
  readonly del: Handelse['del'];
  readonly titel: string;
  readonly text: string;
  readonly teman: readonly TemaId[];
  /** ISO day, month or year; `null` = undated. */
  readonly datum: string | null;
  /** How far and when: `i drift, 2024`. */
  readonly lage: string;
  /** The step of a post; `null` for an event. */
  readonly niva: Post['niva'];
  readonly huvudman: Post['huvudman'] | null;
  readonly malgrupper: Post['malgrupper'];
  /** Id of the source, or of the event. */
  readonly kalla: string;
  readonly href: string;
  /** Whether its source says what came of it. */
  readonly resultat: boolean;
  /** The year of the newest event that follows it up, `odaterad` without a date; `null` when none is found. */
  readonly foljdes: string | null;
}

/**
 * Whether a post is an example: a way of working among what the region develops or does with the municipalities, and more
 * than an aim. Aims, governance, documents, single acts and findings are none.
 * @param styrning ids of the posts that tell only how the work is led, organised or decided
 */
export const isExempel = (
  { id, slag, del, niva }: Pick<Post, 'id' | 'slag' | 'del' | 'niva'>,
  styrning: ReadonlySet<string>,
): boolean =>
  slag === 'arbetssatt' &&
  (del === 'prioriteringar' || del === 'samverkan') &&
  niva !== null &&
  niva !== 'mal' &&
  !styrning.has(id);

/**
 * Every example, region by region, the newest edition first; posts before events.
 * @param alla the regions of every edition, oldest edition first
 * @param urval the events that are examples, the posts that are governance, and those whose text tells a result
 */
export function buildExempel(
  alla: readonly RegionUnderlag[],
  handelser: readonly Handelse[],
  urval: Pick<Exempelurval, 'handelser'> & {
    readonly styrning: Pick<Exempelurval['styrning'], 'poster'>;
    readonly resultat: Pick<Exempelurval['resultat'], 'poster'>;
  },
  utgavor: readonly Utgava[],
): Exempel[] {
  const foljer = groupByPost(handelser);
  const styrning = new Set(urval.styrning.poster);
  const medResultat = new Set(urval.resultat.poster);
  const poster = alla.toReversed().flatMap((region) =>
    posterOf(region)
      .filter((post) => isExempel(post, styrning))
      .map((post): Exempel => ({
        id: post.id,
        slag: 'post',
        region: post.region,
        utgava: post.utgava,
        del: post.del,
        titel: post.titel,
        text: post.text,
        teman: post.teman,
        datum: post.per,
        lage: exempelLage(post),
        niva: post.niva,
        huvudman: post.huvudman,
        malgrupper: post.malgrupper,
        kalla: post.kalla.id,
        href: exempelAdress(post.id),
        resultat: post.niva === 'utvarderat' || medResultat.has(post.id),
        foljdes: foljdesAr(foljer.get(post.id) ?? []),
      })),
  );
  const byId = new Map(urval.handelser.map((one) => [one.id, one]));
  const hant = handelser.flatMap((one): Exempel[] => {
    const vald = byId.get(one.id);
    if (!vald || one.region === 'nationellt') return [];
    return [
      {
        id: one.id,
        slag: 'handelse',
        region: one.region,
        utgava: utgavaOfHandelse(one, utgavor) ?? utgavor[0]!.id,
        del: one.del,
        titel: one.titel,
        text: one.text,
        teman: one.teman,
        datum: one.datum,
        lage: `${gemen(handelseStatusar[one.status])}, ${arText(one.datum)}`,
        niva: null,
        huvudman: null,
        malgrupper: vald.malgrupper,
        kalla: one.id,
        href: handelseAdress(one),
        resultat: vald.resultat,
        foljdes: null,
      },
    ];
  });
  const ordning = [...new Set(alla.map(({ id }) => id))];
  return ordning.flatMap((id) => [...poster, ...hant].filter(({ region }) => region === id));
}

const foljdesAr = (foljer: readonly Pick<Handelse, 'datum'>[]): string | null =>
  foljer.length === 0
    ? null
    : arText(foljer.map(({ datum }) => datum).sort((a, b) => ((a ?? '') < (b ?? '') ? 1 : -1))[0] ?? null);

/** How many examples are chosen to stand first, and how many of one region. */
export const urvalsregel = { antal: 30, perRegion: 2 } as const;

/** How much an example shows: a result first, then what was followed up, then what is in use. */
const rang = ({ resultat, foljdes, niva }: Exempel): number =>
  resultat ? 3 : foljdes !== null ? 2 : niva === 'i-drift' ? 1 : 0;

/**
 * The examples that stand first: dated ones, those with a result before those that were followed up before those in use;
 * the newest first, and no more than two of one region.
 */
export function chooseExempel(alla: readonly Exempel[]): Exempel[] {
  const ordnade = alla
    .filter((one) => one.datum !== null && rang(one) > 0)
    .toSorted((a, b) => rang(b) - rang(a) || (b.datum! > a.datum! ? 1 : b.datum! < a.datum! ? -1 : 0));
  const per = new Map<RegionId, number>();
  return ordnade
    .filter(({ region }) => {
      const n = (per.get(region) ?? 0) + 1;
      per.set(region, n);
      return n <= urvalsregel.perRegion;
    })
    .slice(0, urvalsregel.antal);
}

/** Why an example stands first, in words. */
export const varforText = ({ resultat, foljdes, niva }: Exempel): string =>
  [
    resultat && 'Källan säger vad det ledde till.',
    foljdes !== null &&
      (foljdes === 'odaterad' ? 'Har följts upp i en odaterad uppgift.' : `Har följts upp ${foljdes}.`),
    !resultat && foljdes === null && niva === 'i-drift' && 'Är i drift.',
  ]
    .filter((one) => one !== false)
    .join(' ');
