import type { Ordrad } from './ordbok.ts';

/** Counts as the packed list keeps them: the sign after a word, and the count it stands for. */
const klasser = [
  ['-', 0],
  [' ', 1],
  ['.', 3],
  [',', 6],
  [';', 20],
] as const;

/**
 * Words and counts as one short string: sorted, each with the number of letters it shares with the word before,
 * the rest of its letters, and a sign for how common it is. `vård`, `vården` → `0vård;4en.`
 */
export function packOrdlista(rader: readonly Ordrad[]): string {
  let before = '';
  return [...rader]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ord, antal]) => {
      let shared = 0;
      while (shared < 9 && shared < ord.length && before[shared] === ord[shared]) shared++;
      before = ord;
      const sign = klasser.findLast(([, minst]) => antal >= minst)?.[0] ?? '-';
      return `${shared}${ord.slice(shared)}${sign}`;
    })
    .join('');
}

/** The words of a packed list; the counts are those of their class. */
export function unpackOrdlista(packad: string): Ordrad[] {
  const antal = new Map<string, number>(klasser);
  let before = '';
  return [...packad.matchAll(/(\d)(\p{L}*)([^\p{L}\d])/gu)].map(([, shared, rest, sign]) => {
    before = before.slice(0, Number(shared)) + rest;
    return [before, antal.get(sign ?? '') ?? 0];
  });
}
