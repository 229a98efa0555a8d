import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import type { CellValue } from './csv.ts';
import type { Datamangd, Tabell } from './mangder/datamangd.ts';
import { repackZip } from './zip.ts';

const WIDE = 60;
const head = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', backgroundColor: '#E3EEEC' });

/** A value as a cell: whole days become real dates, `null` an empty cell, a list text with `; `. */
export function toCell(value: CellValue): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return { value: value ? 'ja' : 'nej', type: String };
  if (typeof value === 'number') return { value, type: Number };
  const text = typeof value === 'string' ? value : value.join('; ');
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    return { value: new Date(`${text}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return { value: text, type: String, format: '@', alignVertical: 'top' };
}

const widthOf = (tabell: Tabell, i: number): number => {
  const longest = Math.max(...tabell.rader.map((row) => String(row[i] ?? '').length), tabell.kolumner[i]?.length ?? 0);
  return Math.min(WIDE, Math.max(10, longest + 2));
};

const sheetOf = (titel: string, tabell: Tabell): Sheet<Blob> => ({
  sheet: titel,
  data: [tabell.kolumner.map(head), ...tabell.rader.map((row) => row.map(toCell))],
  columns: tabell.kolumner.map((_, i) => ({ width: widthOf(tabell, i) })),
  stickyRowsCount: 1,
});

/**
 * The workbook: a sheet that explains, a sheet a table and a sheet with all fields; heads are frozen.
 * `lasmig` is the text of the first sheet, one line an item. Same content, same bytes.
 */
export async function buildArbetsbok(
  mangder: readonly Datamangd[],
  lasmig: readonly string[],
  falt: Tabell,
  datum: string,
): Promise<Uint8Array> {
  const sheets: Sheet<Blob>[] = [
    {
      sheet: 'Läs mig',
      data: lasmig.map((line, i) => [i === 0 ? head(line) : { value: line, type: String, wrap: true }]),
      columns: [{ width: 100 }],
      stickyRowsCount: 1,
    },
    ...mangder.flatMap(({ titel, tabell }) => (tabell ? [sheetOf(titel, tabell)] : [])),
    sheetOf('Fält', falt),
  ];
  const blob = await writeXlsxFile(sheets).toBlob();
  return repackZip(new Uint8Array(await blob.arrayBuffer()), datum);
}
