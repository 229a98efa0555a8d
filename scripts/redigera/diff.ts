/** One line of a comparison: taken away, put in, or the same on both sides. */
export interface Diffrad {
  readonly tecken: '-' | '+' | ' ';
  /** Its number in the text that it stands in, the new one when it stands in both. */
  readonly nr: number;
  readonly text: string;
}

/** Lines that stand before and after a change, so that it can be found. */
const mostAround = 2;

/** Lengths of the longest common subsequence from each pair of lines on. */
function lengthsOf(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}

/** What differs between two texts, line by line, with a few lines around; nothing when they are alike. */
export function diffOf(before: string, after: string): Diffrad[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (first < a.length && first < b.length && a[first] === b[first]) first += 1;
  let last = 0;
  while (last < Math.min(a.length, b.length) - first && a.at(-1 - last) === b.at(-1 - last)) last += 1;
  const [mine, theirs] = [a.slice(first, a.length - last), b.slice(first, b.length - last)];
  if (mine.length + theirs.length === 0) return [];
  const lengths = lengthsOf(mine, theirs);
  const rows: Diffrad[] = [];
  let [i, j] = [0, 0];
  while (i < mine.length || j < theirs.length) {
    if (i < mine.length && j < theirs.length && mine[i] === theirs[j]) {
      rows.push({ tecken: ' ', nr: first + j + 1, text: theirs[j]! });
      [i, j] = [i + 1, j + 1];
    } else if (j >= theirs.length || (i < mine.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      rows.push({ tecken: '-', nr: first + i + 1, text: mine[i]! });
      i += 1;
    } else {
      rows.push({ tecken: '+', nr: first + j + 1, text: theirs[j]! });
      j += 1;
    }
  }
  const same = (from: number, lines: readonly string[]): Diffrad[] =>
    lines.map((text, k) => ({ tecken: ' ', nr: from + k + 1, text }));
  const start = Math.max(0, first - mostAround);
  const end = b.length - last;
  return [...same(start, b.slice(start, first)), ...rows, ...same(end, b.slice(end, end + mostAround))].filter(
    (row, at, all) =>
      row.tecken !== ' ' ||
      all.slice(Math.max(0, at - mostAround), at + mostAround + 1).some(({ tecken }) => tecken !== ' '),
  );
}
