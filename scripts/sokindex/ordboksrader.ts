import type { IterableHunspellReader } from 'hunspell-reader';

type Bojning = IterableHunspellReader['aff'];

/**
 * How many letters the suffixes of some flags may take from the end of a word: those of the longest, and of the suffixes
 * that it brings. `Infinity` where something is put before the word, for then its forms may begin in any way.
 */
export function makeTaken(bojning: Bojning): (flags: string) => number {
  const { PFX, SFX } = bojning.affInfo;
  const known = new Map<string, number>();
  const takenBy = (flags: string, depth: number): number => {
    const key = `${depth} ${flags}`;
    const found = known.get(key) ?? (depth === 0 ? 0 : Math.max(0, ...bojning.separateRules(flags).map(takenByOne)));
    known.set(key, found);
    return found;

    function takenByOne(flag: string): number {
      if (PFX?.has(flag)) return Infinity;
      const suffixes = SFX?.get(flag)?.substitutionsForRegExps.flatMap(({ substitutions }) => substitutions) ?? [];
      return Math.max(
        0,
        ...suffixes.map(({ remove, attachRules = '' }) => remove.length + takenBy(attachRules, depth - 1)),
      );
    }
  };
  return (flags) => takenBy(flags, bojning.maxSuffixDepth);
}

/**
 * The lines of a dictionary whose word may have a form that begins in a way that is asked for. Few do, and to work out the
 * forms of a word costs a hundred times as much as to see that none can.
 * @param begins whether a wanted form, in small letters, begins so
 */
export function linesThatMayGive(
  rader: readonly string[],
  bojning: Bojning,
  begins: (start: string) => boolean,
): string[] {
  const taken = makeTaken(bojning);
  return rader.filter((rad) => {
    const [ord = '', flags = ''] = rad.split(/\s+/, 1)[0]!.split('/', 2);
    return begins(ord.slice(0, Math.max(0, ord.length - taken(flags))).toLowerCase());
  });
}
