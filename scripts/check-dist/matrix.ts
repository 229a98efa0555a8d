import { attrsOf, collectTags, textOf, type Element } from './tags.ts';

/** One row of the theme matrix as the page shows it. */
export interface MatrixRow {
  readonly cells: readonly { readonly region: string; readonly tema: string; readonly svar: string }[];
  /** Numbers in the cells that are not answers: the margin. `NaN` where the text is no number. */
  readonly numbers: readonly number[];
  readonly line: number | null;
}

/** The rows of a `<table data-tema-matrix>` that have data cells; heading rows are left out. */
export function readMatrix(table: Element): MatrixRow[] {
  return collectTags(table)
    .filter((tag) => tag.name === 'tr')
    .map(({ element, line }) => {
      const cells = collectTags(element).filter((tag) => tag.name === 'td');
      const answers = cells.filter((cell) => 'data-svar' in cell.attrs).map((cell) => attrsOf(cell.element));
      return {
        cells: answers.map((attrs) => ({
          region: attrs['data-region'] ?? '',
          tema: attrs['data-tema'] ?? '',
          svar: attrs['data-svar'] ?? '',
        })),
        numbers: cells
          .filter((cell) => !('data-svar' in cell.attrs))
          .map((cell) => Number(textOf(cell.element).replace(/\s/g, '') || Number.NaN)),
        line,
      };
    })
    .filter((row) => row.cells.length > 0 || row.numbers.length > 0);
}
