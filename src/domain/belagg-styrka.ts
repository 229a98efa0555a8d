import type { Handelse } from '../schema/handelse.ts';
import { malbildLageIds, type MalbildLage } from '../schema/dokument-lage.ts';
import { nivaIds } from '../schema/niva.ts';
import type { Post } from '../schema/post.ts';
import type { Cell } from './temamatris.ts';

/**
 * What the evidence of a cell says at most, strongest first. Only `finns` is told as yes: a plan is not a service, a
 * document is not what it plans, and a measured value does not say that something is done.
 */
export type Styrka = 'finns' | 'beslutat' | 'planerat' | 'dokument' | 'avslutat' | 'mal' | 'iakttagelse';

const order: readonly Styrka[] = ['finns', 'beslutat', 'planerat', 'dokument', 'avslutat', 'mal', 'iakttagelse'];

const underWay = nivaIds.indexOf('pagaende');

function styrkaOfPost({ niva, lage }: Pick<Post, 'niva' | 'lage'>): Styrka {
  if (lage !== null) return 'dokument';
  if (niva === null) return 'iakttagelse';
  if (nivaIds.indexOf(niva) >= underWay) return 'finns';
  return niva === 'planerat' ? 'planerat' : 'mal';
}

const styrkaOfStatus: Readonly<Record<Handelse['status'], Styrka>> = {
  pagar: 'finns',
  genomford: 'finns',
  beslutad: 'beslutat',
  planerad: 'planerat',
  avslutad: 'avslutat',
  rapporterad: 'iakttagelse',
};

/**
 * What the posts and events of a cell say of its theme at most; `null` when it has none. What an event only names as an
 * aim or a plan is no more for what else has happened.
 */
export function strongestStyrka({
  tema,
  poster,
  handelser,
}: Pick<Cell, 'tema' | 'poster' | 'handelser'>): Styrka | null {
  const found = new Set([...poster, ...handelser].map((one) => styrkaOf(tema, one)));
  return order.find((one) => found.has(one)) ?? null;
}

/** What one post, or one event for a theme, says at most. */
export const styrkaOf = (tema: Cell['tema'], one: Cell['poster'][number] | Cell['handelser'][number]): Styrka =>
  'per' in one ? styrkaOfPost(one) : (one.lagre[tema] ?? styrkaOfStatus[one.status]);

/** The status of the document among some posts that has come furthest; `null` when none is about a document. */
export const furthestLage = (poster: readonly Pick<Post, 'lage'>[]): MalbildLage | null =>
  malbildLageIds.find((lage) => poster.some((post) => post.lage === lage)) ?? null;
