import { parseCsv } from '../csv.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Site } from '../site.ts';

type Rad = Readonly<Record<string, unknown>>;

/** The value of a table's cell as the same value stands in JSON; a formula's apostrophe is taken off by the caller. */
function celltext(value: unknown): string | null {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number')
    ? value.join('; ')
    : null;
}

/** Columns that hold one part of what JSON holds together, by the way to it. */
const delar: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'data/profil': {
    strategi: ['strategi', 'namn'],
    beslutsar: ['strategi', 'beslutsar'],
    malar: ['strategi', 'malar'],
    lansstrategi: ['lansstrategi', 'namn'],
    gemensamMalbildStatus: ['gemensamMalbild', 'status'],
    gemensamMalbildPer: ['gemensamMalbild', 'per'],
  },
  'data/poster': { kalla: ['kalla', 'id'], avsnitt: ['kalla', 'avsnitt'] },
};

const at = (rad: Rad, path: readonly string[]): unknown =>
  path.reduce<unknown>((held, key) => (typeof held === 'object' && held !== null ? Reflect.get(held, key) : null), rad);

const raderI = (value: unknown): readonly Rad[] | null => {
  const list = Array.isArray(value) ? value : (value as { celler?: unknown } | null)?.celler;
  return Array.isArray(list) ? (list as Rad[]) : null;
};

function checkTable(bas: string, json: readonly Rad[], rows: readonly (readonly string[])[]): Finding[] {
  const [rubriker = [], ...rader] = rows;
  const path = `${bas}.csv`;
  return rader.flatMap((rad, i) => {
    const one = json[i];
    if (!one) return [];
    return rubriker.flatMap((rubrik, k): Finding[] => {
      const vag = delar[bas]?.[rubrik] ?? (rubrik in one ? [rubrik] : null);
      const vantat = vag === null ? null : celltext(at(one, vag) ?? null);
      const shown = rad[k]?.replace(/^'(?=[=+\-@\t\r])/, '');
      if (vantat === null || shown === undefined || shown === vantat) return [];
      return [
        {
          path,
          line: i + 2,
          message: `Kolumnen ${rubrik} säger "${shown}", men ${bas}.json säger "${vantat}" på samma rad.`,
          tip: 'Skriv båda filerna ur samma värde i src/data/mangder.',
        },
      ];
    });
  });
}

/** The table for Swedish Excel holds the same cells, with decimal commas. */
function checkExcel(path: string, text: string, csv: Site['csv']): Finding[] {
  const plain = csv.get(path.replace('/excel/', '/'));
  const rows = parseCsv(text.replace(/^\ufeff/, ''), ';');
  const own = plain === undefined ? null : parseCsv(plain.replace(/^\ufeff/, ''));
  const same = (a: string, b: string | undefined): boolean => a === b || a === b?.replace(/^(-?\d+)\.(\d+)$/, '$1,$2');
  const at =
    rows && own && rows.length === own.length
      ? rows.findIndex((row, i) => row.length !== own[i]?.length || row.some((cell, k) => !same(cell, own[i]?.[k])))
      : 0;
  return at < 0
    ? []
    : [
        {
          path,
          line: at + 1,
          message: 'Tabellen för Excel har andra celler än den med komma.',
          tip: 'Skriv båda ur samma tabell i src/data/oppna-data.ts.',
        },
      ];
}

/** What a table has in common with its JSON is the same in both, row by row. */
export const checkCsvAgrees: Rule = ({ json, csv }: Site) =>
  [...csv].flatMap(([path, text]) => {
    if (path.startsWith('data/excel/')) return checkExcel(path, text, csv);
    const bas = path.replace(/\.csv$/, '');
    const value = raderI(json.get(`${bas}.json`)?.value);
    const rows = parseCsv(text.replace(/^\ufeff/, ''));
    // A table with other rows than the list is counted by the rule of data files.
    return value && rows && rows.length - 1 === value.length ? checkTable(bas, value, rows) : [];
  });
