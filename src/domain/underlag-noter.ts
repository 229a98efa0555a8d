import type { Stycke, Underlag } from './underlag.ts';

/** A reference to a footnote: its number, and whether it is the first one to it. */
export interface Notmarke {
  readonly nr: number;
  readonly forsta: boolean;
}

/** The footnotes of a memo, each text once, numbered as they are first met. */
export interface Notlista {
  readonly noter: readonly string[];
  /** The mark of a footnote; ask once a reference, in the order of the memo. */
  readonly mark: (not: string) => Notmarke;
}

/** The footnotes of a piece in reading order: row by row in a table. */
const notesOf = (stycke: Stycke): (string | null)[] => {
  if (stycke.slag === 'rubrik') return [];
  if (stycke.slag === 'tabell')
    return stycke.rader.flatMap(({ celler }) => celler.flatMap((cell) => cell.map(({ not }) => not)));
  return [stycke.not];
};

/** Numbers the footnotes of a memo. */
export function numberNoter({ stycken }: Pick<Underlag, 'stycken'>): Notlista {
  const noter = [...new Set(stycken.flatMap(notesOf).filter((not) => not !== null))];
  const numbers = new Map(noter.map((not, i) => [not, i + 1]));
  const met = new Set<string>();
  return {
    noter,
    mark: (not) => {
      const forsta = !met.has(not);
      met.add(not);
      return { nr: numbers.get(not) ?? 0, forsta };
    },
  };
}
