/** Lower case, without the dots and rings that ids never have: `Äldre` → `aldre`. */
const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/g, '-');

/** Edit distance (Levenshtein 1966): the fewest letters to add, drop or change to make `a` into `b`. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

const digits = (text: string): string => text.replace(/\D/g, '');

/**
 * The candidate that a misspelt word most likely stands for: within a third of its length in letters,
 * or else the shortest one that begins with it or holds it. `null` when nothing is near. Another number or year is another
 * thing: who took `kalla-k1` for `kalla-k17` would name the wrong source.
 */
export function findNearest(word: string, candidates: readonly string[]): string | null {
  const folded = fold(word);
  const ranked = candidates
    .filter((one) => digits(one) === digits(word))
    .map((candidate) => ({ candidate, steps: distance(folded, fold(candidate)) }))
    .sort((a, b) => a.steps - b.steps);
  const best = ranked[0];
  if (best && best.steps <= Math.max(1, Math.floor(Math.max(folded.length, best.candidate.length) / 3)))
    return best.candidate;
  if (folded.length < 3) return null;
  return ranked.find(({ candidate }) => fold(candidate).includes(folded))?.candidate ?? null;
}

/** The candidate that an id is a slip of the pen for: a letter or two apart. */
export function findSlip(id: string, candidates: readonly string[]): string | null {
  const near = candidates.filter((one) => distance(id, one) <= 2);
  return near.length === 0 ? null : findNearest(id, near);
}

/** The sentence `Menade du …?` with a space after it, or nothing. */
export function meantText(word: string, candidates: readonly string[]): string {
  const nearest = findNearest(word, candidates);
  return nearest === null ? '' : `Menade du \`${nearest}\`? `;
}
