import { attrsOf, collectTags, textOf, type Element } from './tags.ts';

/** A cell of the theme matrix: the answer of the first edition, and of the newest; empty without one. */
export interface MatrixCell {
  readonly region: string;
  readonly tema: string;
  readonly svar: string;
  readonly svarNu: string;
}

/** One row of the theme matrix as the page shows it. */
export interface MatrixRow {
  readonly cells: readonly MatrixCell[];
  /** The edition that a row of sums counts; empty for a theme's row. */
  readonly utgava: string;
  /** Numbers in the cells that are neither answers nor margins. `NaN` where the text is no number. */
  readonly numbers: readonly number[];
  /** The margin by edition. */
  readonly margin: ReadonlyMap<string, number>;
  readonly line: number | null;
}

const numberIn = (element: Element): number => Number(textOf(element).replace(/\s/g, '') || Number.NaN);

/** The rows of a `<table data-tema-matrix>` that have data cells; heading rows are left out. */
export function readMatrix(table: Element): MatrixRow[] {
  return collectTags(table)
    .filter((tag) => tag.name === 'tr')
    .map(({ element, attrs, line }) => {
      const cells = collectTags(element).filter((tag) => tag.name === 'td');
      const answers = cells.filter((cell) => 'data-svar' in cell.attrs).map((cell) => attrsOf(cell.element));
      const others = cells.filter((cell) => !('data-svar' in cell.attrs));
      return {
        cells: answers.map((own) => ({
          region: own['data-region'] ?? '',
          tema: own['data-tema'] ?? '',
          svar: own['data-svar'] ?? '',
          svarNu: own['data-svar-nu'] ?? '',
        })),
        utgava: attrs['data-av'] ?? '',
        numbers: others.filter((cell) => !('data-av' in cell.attrs)).map((cell) => numberIn(cell.element)),
        margin: new Map(
          others.flatMap((cell) => {
            const av = cell.attrs['data-av'];
            return av === undefined ? [] : [[av, numberIn(cell.element)] as const];
          }),
        ),
        line,
      };
    })
    .filter((row) => row.cells.length > 0 || row.numbers.length > 0);
}
