import type { Katalog, Katalogpost, Katalogstycke } from './katalog.ts';
import type { Tematraff } from './tema-i-fraga.ts';
import type { Term, Tolkning } from './tolka.ts';
import { valjStycke } from './valj-stycke.ts';

/** A record that Pagefind finds for one word: its score, and where in the text the word stands. */
export interface Ordtraff {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  /** Fields beside the text where the word stands: `title`, or the hidden `delar` and `tema`. */
  readonly matchedMetaFields?: readonly string[];
}

/** Searches one folded word. */
export type SokOrd = (ord: string) => Promise<readonly Ordtraff[]>;

/** A hit, and why it is one. */
export interface Traff {
  readonly post: Katalogpost;
  readonly poang: number;
  /** Whether every word of the query is found in some form, and the region if one was named. */
  readonly allaOrd: boolean;
  /** The words of the query that were found. */
  readonly funna: readonly string[];
  /** The themes that speak for the hit. */
  readonly teman: readonly string[];
  /** The item that answers best; `null` for the record as a whole. */
  readonly stycke: Katalogstycke | null;
}

/** Weights. Doubling or halving any of them moves nDCG@10 by at most 0.02. */
const VIKT = {
  /** A compound through its parts, against the word itself. */
  delar: 0.3,
  /** A compound through some of its parts only. */
  nagraDelar: 0.5,
  /** Words of the query that stand next to each other. */
  granne: 0.3,
  /** Three words or more that all stand together: a name. */
  namn: 0.6,
  /** A theme that the query names, against the best hit by words; and for each further item with the theme. */
  tema: 0.35,
  temaMer: 0.25,
  temaMax: 5,
  /** A theme whose page holds every word of the query. */
  temasida: 0.4,
  /** An event, whose few words would otherwise outweigh the whole part of a region. */
  handelse: 0.7,
  /** A record of the region that the query names. */
  region: 3,
  regionGrund: 0.2,
  regionEnsam: 0.1,
} as const;
/** Hits below this share of the best are left out. */
const MIN_ANDEL = 0.05;
const MAX_AVSTAND = 2;
const MAX_TEMASIDOR = 2;

/** What one word of the query finds in one record. */
interface Fynd {
  poang: number;
  platser: number[];
  helt: boolean;
}

/** Everything that one word of the query finds, by record. */
async function sokTerm({ varianter, delar }: Term, sok: SokOrd): Promise<Map<string, Fynd>> {
  const fynd = new Map<string, Fynd>();
  const at = (id: string): Fynd => {
    const found = fynd.get(id) ?? { poang: 0, platser: [], helt: false };
    fynd.set(id, found);
    return found;
  };
  const [perVariant, perDelord] = await Promise.all([
    Promise.all(varianter.map(([ord]) => sok(ord))),
    Promise.all(delar.map(sok)),
  ]);
  for (const [index, traffar] of perVariant.entries())
    for (const { id, score, words, matchedMetaFields } of traffar) {
      const found = at(id);
      found.poang = Math.max(found.poang, score * (varianter[index]?.[1] ?? 1));
      found.platser.push(...words);
      found.helt ||= words.length > 0 || (matchedMetaFields?.some((field) => field !== 'tema') ?? false);
    }
  const perDel = new Map<string, number[]>();
  for (const [index, traffar] of perDelord.entries())
    for (const { id, score, words } of traffar) {
      const scores = perDel.get(id) ?? delar.map(() => 0);
      scores[index] = score;
      perDel.set(id, scores);
      at(id).platser.push(...words);
    }
  for (const [id, scores] of perDel) {
    const andel = scores.filter(Boolean).length / scores.length;
    const found = at(id);
    found.poang += scores.reduce((a, b) => a + b) * andel ** 2 * VIKT.delar * (andel < 1 ? VIKT.nagraDelar : 1);
  }
  return fynd;
}

const arGrannar = (a: readonly number[], b: readonly number[]): boolean => {
  const following = new Set(b);
  return a.some((plats) =>
    Array.from({ length: MAX_AVSTAND }, (_, step) => plats + step + 1).some((one) => following.has(one)),
  );
};

/** How well the words speak for a record: their scores, the share of them found, and words that stand together. */
function ordpoang(fynd: readonly (Fynd | undefined)[]): number {
  const found = fynd.filter((one) => one !== undefined);
  const par = fynd.slice(1).filter((one, index) => one && fynd[index] && arGrannar(fynd[index].platser, one.platser));
  const samlat = fynd.length > 1 ? par.length / (fynd.length - 1) : 0;
  const summa = found.reduce((sum, one) => sum + one.poang, 0);
  const namn = samlat === 1 && fynd.length > 2 ? VIKT.namn : 0;
  return ((summa * found.length) / fynd.length) * (1 + VIKT.granne * samlat + namn);
}

/** How well the themes speak for a record, more the more of its items carry them. */
function temapoang(post: Katalogpost, teman: readonly Tematraff[]): number {
  return teman
    .filter(({ id }) => post.teman.includes(id))
    .reduce((sum, { id, styrka }) => {
      const antal = post.stycken.filter((stycke) => stycke.teman.includes(id)).length;
      return sum + styrka * VIKT.tema * (1 + VIKT.temaMer * (Math.min(Math.max(antal, 1), VIKT.temaMax) - 1));
    }, 0);
}

/** The themes whose pages hold every word of the query, for what they call the same thing; the best page surest. */
function temanGenomSidor(traffar: readonly { post: Katalogpost; poang: number; allaOrd: boolean }[]): Tematraff[] {
  const sidor = traffar.filter(({ post, allaOrd }) => post.del === 'tema' && allaOrd).sort((a, b) => b.poang - a.poang);
  const basta = sidor[0]?.poang ?? 1;
  return sidor
    .slice(0, MAX_TEMASIDOR)
    .map(({ post, poang }) => ({ id: post.teman[0] ?? '', styrka: (VIKT.temasida * poang) / basta }));
}

/** The hits of a query, those that match every word first, then by how well they match. With `exakt`, only the first kind. */
export async function rangordna(
  { termer, teman, region }: Tolkning,
  sok: SokOrd,
  { poster }: Katalog,
  exakt = false,
): Promise<Traff[]> {
  const perTerm = await Promise.all(termer.map((term) => sokTerm(term, sok)));
  const medOrd = poster.map((post) => {
    const fynd = perTerm.map((one) => one.get(post.id));
    return {
      post,
      fynd,
      poang: fynd.some(Boolean) ? ordpoang(fynd) : 0,
      allaOrd: fynd.length > 0 && fynd.every((one) => one?.helt),
    };
  });
  const sidor = exakt ? [] : temanGenomSidor(medOrd);
  const allaTeman = [...teman, ...sidor.filter(({ id }) => !teman.some((tema) => tema.id === id))];
  const basta = Math.max(0, ...medOrd.filter(({ post }) => post.region).map(({ poang }) => poang)) || 1;

  const traffar = medOrd.map(({ post, fynd, poang, allaOrd }): Traff => {
    const own = allaTeman.filter(({ id }) => post.teman.includes(id));
    let summa = (poang / basta + temapoang(post, allaTeman)) * (post.del === 'handelse' ? VIKT.handelse : 1);
    if (region && post.region === region)
      summa = summa > 0 ? summa * VIKT.region + VIKT.regionGrund : termer.length === 0 ? VIKT.regionEnsam : 0;
    return {
      post,
      poang: summa,
      allaOrd: (allaOrd || (termer.length === 0 && summa > 0)) && (!region || post.region === region),
      funna: termer.filter((_, index) => fynd[index]).map(({ ord }) => ord),
      teman: own.map(({ id }) => id),
      stycke: valjStycke(
        post.stycken,
        fynd.map((one) => one?.platser ?? []),
        own.map(({ id }) => id),
      ),
    };
  });
  const topp = Math.max(0, ...traffar.map(({ poang }) => poang));
  return traffar
    .filter(({ poang, allaOrd }) => poang > 0 && poang >= MIN_ANDEL * topp && (allaOrd || !exakt))
    .sort((a, b) => Number(b.allaOrd) - Number(a.allaOrd) || b.poang - a.poang);
}
