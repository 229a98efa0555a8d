import writeXlsxFile, { type Cell } from 'write-excel-file/universal';
import { toCell } from '../../data/xlsx.ts';
import type { Kolumn } from '../../data/csv.ts';

const BREDD = 30;

/** A table as a workbook with one sheet; its head is frozen. */
export const buildTabell = <Row>(rader: readonly Row[], kolumner: readonly Kolumn<Row>[]): Promise<Blob> => {
  const huvud = kolumner.map(({ namn }): Cell => ({ value: namn, type: String, fontWeight: 'bold' }));
  const data = rader.map((rad) => kolumner.map(({ varde }) => toCell(varde(rad))));
  return writeXlsxFile([
    {
      sheet: 'Träffar',
      data: [huvud, ...data],
      columns: kolumner.map(() => ({ width: BREDD })),
      stickyRowsCount: 1,
    },
  ]).toBlob();
};
