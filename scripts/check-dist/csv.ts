/**
 * Splits CSV text (RFC 4180, without BOM) into rows of cells; an empty text has no rows. `skilje` is what stands
 * between cells.
 * `null` when a quoted cell never ends.
 */
export function parseCsv(text: string, skilje: ',' | ';' = ','): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0) return null;
        cell += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    }
    const end = text.slice(at).search(skilje === ',' ? /[,\r\n]/ : /[;\r\n]/);
    const stop = end < 0 ? text.length : at + end;
    row.push(cell + text.slice(at, stop));
    if (text[stop] === skilje) {
      at = stop + 1;
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at = text.startsWith('\r\n', stop) ? stop + 2 : stop + 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
