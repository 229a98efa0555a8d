import { samlingGranser, type SamlingRad } from './samling.ts';

/**
 * One wording of a page in the collection, written by one change. `fran` is the opened page that wrote it, a name that
 * sorts by when it was opened; `nr` counts that page's changes of this row.
 */
export interface Lage extends Omit<SamlingRad, 'adress'> {
  readonly fran: string;
  readonly nr: number;
  /** When the page was pinned, in milliseconds; gives the order of the list. */
  readonly tillagd: number;
  /** When this wording was written, in milliseconds. */
  readonly tid: number;
}

/**
 * A page in the collection, or what is left of one that was removed (no wordings). `sedda` says for each writer up to
 * which number its wordings are known here: one that is known and not among `lagen` was replaced or removed. Two
 * wordings stand side by side only when neither writer had seen the other's.
 */
export interface Samlingspost {
  readonly adress: string;
  readonly sedda: ReadonlyMap<string, number>;
  readonly lagen: readonly Lage[];
}

/** The collection with its memory of what was removed, by address. */
export type Samling = ReadonlyMap<string, Samlingspost>;

/** Who changes the collection, and when. */
export interface Penna {
  readonly fran: string;
  readonly tid: number;
}

/** How many removals are remembered, and how many writers of a row; the oldest are forgotten first. */
const mostRemovals = 1000;
const mostWriters = 50;

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const byDot = (a: Lage, b: Lage): number => byText(a.fran, b.fran) || a.nr - b.nr;
const byTid = (a: Lage, b: Lage): number => a.tid - b.tid || byDot(a, b);
const sameDot = (a: Lage, b: Lage): boolean => a.fran === b.fran && a.nr === b.nr;
const knows = ({ sedda }: Samlingspost, { fran, nr }: Lage): boolean => (sedda.get(fran) ?? 0) >= nr;

function mergePost(a: Samlingspost, b: Samlingspost): Samlingspost {
  const kept = (lage: Lage, other: Samlingspost): boolean =>
    other.lagen.some((one) => sameDot(one, lage)) || !knows(other, lage);
  const both = [...a.lagen.filter((one) => kept(one, b)), ...b.lagen.filter((one) => kept(one, a))];
  // The same wording from both sides once; should a damaged store make them differ, the same one wins in every tab.
  const ordered = both.sort((x, y) => byDot(x, y) || byText(JSON.stringify(y), JSON.stringify(x)));
  const sedda = new Map(a.sedda);
  for (const [fran, nr] of b.sedda) sedda.set(fran, Math.max(nr, sedda.get(fran) ?? 0));
  return {
    adress: a.adress,
    sedda,
    lagen: ordered.filter((one, i) => i === 0 || !sameDot(one, ordered[i - 1]!)),
  };
}

/**
 * Two states of the collection as one: every page added in either, less what either removed after having seen it, and
 * both wordings of a note that was changed in both. The order of the two does not matter, nor how often it is done.
 */
export function mergeSamling(a: Samling, b: Samling): Samling {
  const merged = new Map(a);
  for (const [adress, post] of b) {
    const own = merged.get(adress);
    // What has not changed since it was last kept is the same object.
    if (own !== post) merged.set(adress, own ? mergePost(own, post) : post);
  }
  return merged;
}

const put = (samling: Samling, post: Samlingspost): Samling => new Map(samling).set(post.adress, post);

/**
 * Writes a row as it shall stand, in place of every wording seen so far; pins the page when it is not there.
 * @param tillagd when it was pinned, for a page that is put back; else it keeps its place, or comes last
 */
export function putRad(samling: Samling, rad: SamlingRad, { fran, tid }: Penna, tillagd?: number): Samling {
  const { adress, ...text } = plainRad(rad);
  const post = samling.get(adress);
  const nr = (post?.sedda.get(fran) ?? 0) + 1;
  const pinned = (post?.lagen ?? []).map((one) => one.tillagd);
  const since = pinned.length > 0 ? Math.min(...pinned) : (tillagd ?? tid);
  const lage: Lage = { ...text, fran, nr, tillagd: since, tid };
  return put(samling, { adress, sedda: new Map(post?.sedda).set(fran, nr), lagen: [lage] });
}

/**
 * Pins a page last; one that is already there keeps its note, and a note that the row brings is put after it.
 * @param tillagd as for `putRad`
 */
export function addRad(samling: Samling, rad: SamlingRad, penna: Penna, tillagd?: number): Samling {
  const post = samling.get(rad.adress);
  const [own] = post ? samlingRader(new Map([[rad.adress, post]])) : [];
  if (!own) return putRad(samling, rad, penna, tillagd);
  const not = joinNoter([own.not, rad.not]);
  return not === own.not ? samling : putRad(samling, { ...own, not }, penna);
}

/** What became of rows that were added. */
export interface Tillagg {
  readonly samling: Samling;
  readonly nya: number;
  /** Rows whose page was there already. */
  readonly fanns: number;
  /** Rows that there was no room for. */
  readonly utanPlats: number;
}

/** Adds rows in their order, until the collection is full. */
export function addRader(samling: Samling, rader: readonly SamlingRad[], penna: Penna): Tillagg {
  const there = new Set(samlingRader(samling).map(({ adress }) => adress));
  const before = there.size;
  let after = samling;
  let fanns = 0;
  let utanPlats = 0;
  for (const [i, rad] of rader.entries()) {
    if (there.has(rad.adress)) fanns += 1;
    else if (there.size >= samlingGranser.sidor) {
      utanPlats += 1;
      continue;
    }
    there.add(rad.adress);
    after = addRad(after, rad, penna, penna.tid + i);
  }
  return { samling: after, nya: there.size - before, fanns, utanPlats };
}

/** Removes a page and every wording of it seen so far; what another tab has written unseen comes back. */
export function removeRad(samling: Samling, adress: string): Samling {
  const post = samling.get(adress);
  return post ? put(samling, { ...post, lagen: [] }) : samling;
}

/** All texts after each other, less those that stand inside another. */
function joinNoter(noter: readonly string[]): string {
  const whole = noter.map((not) => not.trim());
  const own = whole.filter(
    (not, i) =>
      not !== '' && !whole.some((other, j) => j !== i && other.includes(not) && (other.length > not.length || j < i)),
  );
  return own.length > 1 ? own.join('\n\n') : (noter[whole.indexOf(own[0] ?? '')] ?? '');
}

/** A row as it is shown. */
export interface VisadRad extends SamlingRad {
  /** When it was pinned. */
  readonly tillagd: number;
  /** Whether the note was written in two places at once and holds both texts. */
  readonly delad: boolean;
}

/** A row without what the collection knows of it besides. */
export const plainRad = ({ adress, titel, svar, hanvisning, not, utom = [] }: SamlingRad): SamlingRad => ({
  adress,
  titel,
  svar,
  hanvisning,
  not,
  ...(utom.length > 0 ? { utom } : {}),
});

/** The rows of the collection, in the order they were pinned. */
export const samlingRader = (samling: Samling): VisadRad[] =>
  [...samling.values()]
    .flatMap(({ adress, lagen }): VisadRad[] => {
      const ordered = [...lagen].sort(byTid);
      const last = ordered.at(-1);
      if (!last) return [];
      const not = joinNoter(ordered.map((one) => one.not));
      const delad = ordered.every((one) => one.not.trim() !== not.trim());
      const rad = plainRad({ ...last, adress, not });
      return [{ ...rad, tillagd: Math.min(...lagen.map((one) => one.tillagd)), delad }];
    })
    .sort((a, b) => a.tillagd - b.tillagd || byText(a.adress, b.adress));

/** The collection as it is kept on the device. The same collection gives the same text. */
export function writeSamling(samling: Samling): string {
  const writers = ({ sedda, lagen }: Samlingspost) => {
    const newest = [...sedda].sort(([a], [b]) => byText(b, a));
    const own = new Set(lagen.map(({ fran }) => fran));
    return newest.filter(([fran], i) => i < mostWriters || own.has(fran));
  };
  const poster = [...samling.values()].map((post) => ({ ...post, sedda: writers(post) }));
  const removed = poster
    .filter(({ lagen }) => lagen.length === 0)
    .sort((a, b) => byText(b.sedda[0]?.[0] ?? '', a.sedda[0]?.[0] ?? '') || byText(a.adress, b.adress));
  const kept = [...poster.filter(({ lagen }) => lagen.length > 0), ...removed.slice(0, mostRemovals)];
  return JSON.stringify({
    typ: 'narvardsatlas-samling',
    version: 2,
    poster: kept
      .sort((a, b) => byText(a.adress, b.adress))
      .map(({ adress, sedda, lagen }) => ({ adress, sedda: Object.fromEntries(sedda), lagen: [...lagen].sort(byDot) })),
  });
}
