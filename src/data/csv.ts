/** A value that a table cell can hold; a list is joined with `; `, `null` is an empty cell. */
export type CellValue = string | number | boolean | null | undefined | readonly (string | number)[];

/** One column: its heading and how a row gives its value. */
export interface Kolumn<Row> {
  readonly namn: string;
  readonly varde: (row: Row) => CellValue;
}

/** How a table is written: as RFC 4180 has it, or as Excel with Swedish settings reads it. */
interface Skrivsatt {
  readonly skilje: ',' | ';';
  readonly decimal: '.' | ',';
}
const standard: Skrivsatt = { skilje: ',', decimal: '.' };
/** Swedish Excel takes `,` for a decimal sign, and `20.3` for the twentieth of March. */
const svensktExcel: Skrivsatt = { skilje: ';', decimal: ',' };

const cellText = (value: CellValue, { decimal }: Skrivsatt): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  return typeof value === 'object' ? value.join('; ') : value;
};

/** Text that a spreadsheet would run as a formula gets an apostrophe first; quotes are doubled as RFC 4180 asks. */
const escapeCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const write = (rows: readonly (readonly CellValue[])[], satt: Skrivsatt): string =>
  `\ufeff${rows.map((row) => row.map((one) => escapeCell(cellText(one, satt))).join(satt.skilje)).join('\r\n')}\r\n`;

/** A table as CSV: RFC 4180, header row, UTF-8 with BOM so that spreadsheets read its letters right. */
export const toCsv = <Row>(rows: readonly Row[], kolumner: readonly Kolumn<Row>[]): string =>
  write([kolumner.map((one) => one.namn), ...rows.map((row) => kolumner.map((one) => one.varde(row)))], standard);

/** The same for Excel with Swedish settings: `;` between cells and decimal commas. */
export const toExcelCsv = (kolumner: readonly string[], rader: readonly (readonly CellValue[])[]): string =>
  write([kolumner, ...rader], svensktExcel);
