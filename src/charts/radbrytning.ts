/** Tells how wide a text is, in the units of the drawing. */
export type Measure = (text: string) => number;

/** Lines as full as they can be; a word wider than the measure gets a line of its own. */
function fillLines(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text in as few lines as the width allows, with the lines as even as that number of lines lets them be. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  let best = fillLines(words, width, measure);
  for (let narrower = width - 10; narrower > 0; narrower -= 10) {
    const lines = fillLines(words, narrower, measure);
    if (lines.length > best.length || lines.some((line) => measure(line) > narrower)) break;
    best = lines;
  }
  return best;
}

/** Room for a text, in the units of the drawing. */
interface Ruta {
  readonly width: number;
  readonly height: number;
  /** Distance between baselines as a share of the size. */
  readonly radavstand: number;
}

/**
 * The largest of some sizes at which a text fits a box; the smallest when none does.
 * @param sizes largest first, at least one
 * @param measure width of a text at a size
 */
export function fitLines(
  text: string,
  { width, height, radavstand }: Ruta,
  sizes: readonly [number, ...number[]],
  measure: (text: string, size: number) => number,
): { size: number; lines: string[] } {
  const tries = sizes.map((size) => ({ size, lines: breakLines(text, width, (part) => measure(part, size)) }));
  const fits = tries.find(
    ({ size, lines }) =>
      lines.length * size * radavstand <= height && lines.every((line) => measure(line, size) <= width),
  );
  return fits ?? tries.at(-1)!;
}
