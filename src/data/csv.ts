/** A value that a table cell can hold; a list is joined with `; `, `null` is an empty cell. */
export type CellValue = string | number | boolean | null | undefined | readonly (string | number)[];

/** One column: its heading and how a row gives its value. */
export interface Kolumn<Row> {
  readonly namn: string;
  readonly varde: (row: Row) => CellValue;
}

const cellText = (value: CellValue): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return typeof value === 'object' ? value.join('; ') : String(value);
};

/** Text that a spreadsheet would run as a formula gets an apostrophe first; quotes are doubled as RFC 4180 asks. */
const escapeCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table as CSV: RFC 4180, header row, UTF-8 with BOM so that Excel opens it right. */
export function toCsv<Row>(rows: readonly Row[], kolumner: readonly Kolumn<Row>[]): string {
  const lines = [
    kolumner.map((one) => one.namn),
    ...rows.map((row) => kolumner.map((one) => cellText(one.varde(row)))),
  ];
  return `\ufeff${lines.map((line) => line.map(escapeCell).join(',')).join('\r\n')}\r\n`;
}
