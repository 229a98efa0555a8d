import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import { numberNoter, type Notlista } from '../domain/underlag-noter.ts';
import { efterLedord, type Cellrad, type Stycke, type Underlag } from '../domain/underlag.ts';

const text = (value: string): Cell => ({ value, type: String, format: '@', wrap: true, alignVertical: 'top' });
const head = (value: string): Cell => ({ ...text(value), fontWeight: 'bold', backgroundColor: '#E3EEEC' }) as Cell;

/** A name that a sheet may have, and that no sheet before it has: at most 31 letters, none of `[]:*?/\`. */
function sheetName(titel: string, taken: Set<string>): string {
  const clean = titel.replace(/[[\]:*?/\\]/g, ' ').trim() || 'Blad';
  for (let n = 1; ; n += 1) {
    const tail = n === 1 ? '' : ` ${n}`;
    const name = `${clean.slice(0, 31 - tail.length)}${tail}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** A statement in a cell, with the number of its source in brackets. */
const rad = ({ ledord, text: body, not }: Cellrad, noter: Notlista): string =>
  `${[ledord, body].filter(Boolean).join(efterLedord(ledord))}${not === null ? '' : ` [${noter.mark(not).nr}]`}`;

/** What stands between the tables: one row a piece. */
const running = (stycken: readonly Stycke[], noter: Notlista, sheetOf: ReadonlyMap<Stycke, string>): Cell[][] =>
  stycken.map((stycke) => {
    if (stycke.slag === 'rubrik') return [head(stycke.text)];
    if (stycke.slag === 'tabell') return [text(`Tabellen står på bladet ”${sheetOf.get(stycke) ?? ''}”.`)];
    return [text(rad(stycke, noter))];
  });

/** The memo as a workbook: its text, a sheet a table with regions as columns, and the sources by number. */
export async function underlagXlsx({ titel, stycken }: Underlag): Promise<Blob> {
  const noter = numberNoter({ stycken });
  const taken = new Set(['underlag', 'källor']);
  const tabeller = stycken.filter((one) => one.slag === 'tabell');
  const names = new Map<Stycke, string>(tabeller.map((one) => [one, sheetName(one.titel, taken)]));
  const sheets: Sheet<Blob>[] = [
    {
      sheet: 'Underlag',
      data: [[head(titel)], ...running(stycken, noter, names)],
      columns: [{ width: 110 }],
    },
    ...tabeller.map((tabell): Sheet<Blob> => ({
      sheet: names.get(tabell) ?? '',
      data: [
        tabell.kolumner.map(head),
        ...tabell.rader.map(({ rubrik, celler }) => [
          head(rubrik),
          ...celler.map((cell) => text(cell.map((one) => rad(one, noter)).join('\n'))),
        ]),
      ],
      columns: tabell.kolumner.map((_, i) => ({ width: i === 0 ? 26 : 60 })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
    })),
    {
      sheet: 'Källor',
      data: [[head('Nummer'), head('Källa')], ...noter.noter.map((not, i) => [text(String(i + 1)), text(not)])],
      columns: [{ width: 10 }, { width: 110 }],
      stickyRowsCount: 1,
    },
  ];
  return writeXlsxFile(sheets).toBlob();
}
