import { toCsv, type CellValue, type Kolumn } from '../csv.ts';

/** One downloadable data set. */
export interface Datamangd extends Mangdhuvud {
  /** Number of rows (cells, posts, regions …); of documents where the data is not tabular. */
  readonly rader: number;
  readonly json: string;
  /** The same as a table; `null` for data that is not tabular. */
  readonly csv: string | null;
  /** What the table is made of, before it became text. */
  readonly tabell: Tabell | null;
}

/** What a data set is called, and how its rows are told apart and point at those of others. */
interface Mangdhuvud {
  readonly id: string;
  readonly titel: string;
  readonly beskrivning: string;
  /** The columns that together name one row: `[utgava, id]`. */
  readonly nyckel: readonly string[];
  /** Columns that hold the `id` of a row in another data set: `{ region: 'regioner' }`. */
  readonly pekar?: Readonly<Record<string, string>>;
}

/** A table as values: headings, and a row of cells for each row of data. */
export interface Tabell {
  readonly kolumner: readonly string[];
  readonly rader: readonly (readonly CellValue[])[];
}

/** One column of a table: its heading and how a row gives its value. */
export const column = <Row>(namn: string, varde: Kolumn<Row>['varde']): Kolumn<Row> => ({ namn, varde });

/** Columns that hold what the row itself holds under the same name. */
export const columns = <Row>(...namn: readonly (keyof Row & string)[]): Kolumn<Row>[] =>
  namn.map((one) => column<Row>(one, (row) => row[one] as CellValue));

/** A value as the text of a JSON file. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * A data set of rows, as JSON and as a table.
 * @param json what the JSON file holds, when that is not the rows themselves
 */
export function buildTabell<Row>(
  huvud: Mangdhuvud,
  rows: readonly Row[],
  kolumner: readonly Kolumn<Row>[],
  json: unknown = rows,
): Datamangd {
  return {
    ...huvud,
    rader: rows.length,
    json: toJson(json),
    csv: toCsv(rows, kolumner),
    tabell: {
      kolumner: kolumner.map(({ namn }) => namn),
      rader: rows.map((row) => kolumner.map(({ varde }) => varde(row))),
    },
  };
}
