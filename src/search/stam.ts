/** Inflectional endings of folded Swedish words, longest first. */
const andelser =
  'heterna|heten|arnas|ernas|ornas|andet|anden|arna|erna|orna|ande|aren|aste|ens|ets|ans|en|et|ar|or|er|an|as|a|e|n|t|s'.split(
    '|',
  );
const MIN_STAM = 4;
const MAX_ANDELSE = 5;
const MAX_SKILLNAD = 2;

/**
 * A folded word and the shorter forms it may be an inflection of, longest first:
 * `halsorummet` → `halsorummet`, `halsorumm`, `halsorum`. A stem keeps at least four letters.
 */
export function former(ord: string): string[] {
  const found = new Set([ord]);
  for (const andelse of andelser) {
    if (andelse.length <= MAX_ANDELSE && ord.endsWith(andelse) && ord.length - andelse.length >= MIN_STAM)
      found.add(ord.slice(0, -andelse.length));
  }
  const doubled = /^(.{3,}m)m(?:e[nt]s?)$/.exec(ord);
  if (doubled?.[1]) found.add(doubled[1]);
  return [...found].sort((a, b) => b.length - a.length);
}

/** The shortest form: what inflections of one folded word share, `mobila` and `mobilt` → `mobil`. */
export const stam = (ord: string): string => {
  const shortest = former(ord).at(-1) ?? ord;
  return shortest.length >= ord.length - MAX_ANDELSE ? shortest : ord;
};

/** Whether two stems are the same or differ by no more than a short ending: `mottagning` and `mottagningar`. */
export function likaStam(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= 5 && long.startsWith(short) && long.length - short.length <= MAX_SKILLNAD);
}
