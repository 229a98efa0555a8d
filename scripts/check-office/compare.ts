/**
 * What differs between a table as it was written and as an office program reads it, in Swedish; `null` when every cell
 * is the same. Rows are cells as text, the head first.
 */
export function compareTables(
  written: readonly (readonly string[])[],
  read: readonly (readonly string[])[],
): string | null {
  if (written.length !== read.length) return `${read.length} rader i stället för ${written.length}`;
  const row = written.findIndex((cells, i) => cells.join('\u0000') !== read[i]?.join('\u0000'));
  if (row < 0) return null;
  const cell = written[row]?.findIndex((value, i) => value !== read[row]?.[i]) ?? 0;
  return `rad ${row + 1}, kolumn ${cell + 1}: "${read[row]?.[cell] ?? ''}" i stället för "${written[row]?.[cell] ?? ''}"`;
}

/** What a text document holds as an office program reads it. */
export interface Innehall {
  readonly rubriker: number;
  readonly punkter: number;
  readonly noter: number;
}

/** Counts headings, list items and footnotes in a flat OpenDocument text. */
export const countFodt = (fodt: string): Innehall => {
  const count = (tag: string): number => fodt.match(new RegExp(`<text:${tag}[ >]`, 'g'))?.length ?? 0;
  return { rubriker: count('h'), punkter: count('list-item'), noter: count('note') };
};

/** Number of pages of a PDF, out of its bytes read as Latin-1; 0 when it is none. */
export const countPages = (pdf: string): number =>
  pdf.startsWith('%PDF') ? (pdf.match(/\/Type\s*\/Page(?![a-z])/g)?.length ?? 0) : 0;
