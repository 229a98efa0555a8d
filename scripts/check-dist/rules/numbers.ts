import { readData } from '../data.ts';
import type { Page } from '../page.ts';
import type { Finding, Rule } from '../rule.ts';

const TIP = 'Räkna i sidan och i datafilen ur samma rutor.';
type Cell = { readonly region: string; readonly tema: string; readonly svar: string };

const countFound = (celler: readonly Cell[]): number => celler.filter((cell) => cell.svar === 'uttryckligt').length;

function checkMatrix({ path, matrix }: Page, celler: readonly Cell[]): Finding[] {
  const svar = new Map(celler.map((cell) => [`${cell.tema}/${cell.region}`, cell.svar]));
  const rows = (matrix ?? []).filter((row) => row.cells.length > 0);
  const shown = rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, line: row.line })));
  const finding = (message: string, line: number | null = null): Finding => ({ path, line, message, tip: TIP });
  const margins = rows.flatMap(({ cells, numbers, line }) => {
    const tema = cells[0]?.tema ?? '';
    const count = countFound(celler.filter((cell) => cell.tema === tema));
    return numbers.at(-1) === count ? [] : [finding(`Radens antal för ${tema} är inte ${count}.`, line)];
  });
  const regions = rows[0]?.cells.map((cell) => cell.region) ?? [];
  const totals = [
    ...regions.map((region) => countFound(celler.filter((cell) => cell.region === region))),
    countFound(celler),
  ];
  const foot = (matrix ?? []).find((row) => row.cells.length === 0);
  return [
    ...(shown.length === celler.length
      ? []
      : [finding(`Matrisen har ${shown.length} rutor, datafilen ${celler.length}.`)]),
    ...shown
      .filter((cell) => svar.get(`${cell.tema}/${cell.region}`) !== cell.svar)
      .map((cell) =>
        finding(`Rutan ${cell.tema}/${cell.region} visar "${cell.svar}", inte det som datafilen säger.`, cell.line),
      ),
    ...margins,
    ...(foot?.numbers.join() === totals.join()
      ? []
      : [finding('Summaraden stämmer inte med datafilen.', foot?.line ?? null)]),
  ];
}

function checkTema({ path, intro }: Page, celler: readonly Cell[]): Finding[] {
  const galler = celler.filter((cell) => cell.svar !== 'ej-tillampligt').length;
  const claim = `${countFound(celler)} av ${galler} regioner`;
  const said = /(\d+) av (\d+) regioner/.exec(intro)?.[0];
  if (said === claim) return [];
  const message = said ? `Sidan säger "${said}" men datafilen "${claim}".` : `Sidan börjar inte med "${claim}".`;
  return [{ path, line: null, message, tip: TIP }];
}

/** The matrix with its margins, and the answer sentence of every theme, say what `temamatris.json` says. */
export const checkNumbers: Rule = (site) => {
  const alla = readData(site, 'data/temamatris.json')?.celler;
  // Only a closed edition is counted as a share of the country; the matrix opens with the first.
  const utgava = readData(site, 'data/utgavor.json')?.find(({ slag }) => slag === 'avslutad')?.id;
  if (!alla || utgava === undefined) return [];
  const celler = alla.filter((cell) => cell.utgava === utgava);
  const byUrl = new Map(site.pages.map((page) => [page.url, page]));
  const missing = (url: string): Finding[] => [
    { path: `${url.slice(1)}index.html`, line: null, message: 'Sidan med siffrorna saknas.', tip: 'Bygg sidan.' },
  ];
  const matrix = byUrl.get('/jamfor/teman/');
  return [
    ...(matrix ? checkMatrix(matrix, celler) : missing('/jamfor/teman/')),
    ...[...new Set(celler.map((cell) => cell.tema))].flatMap((tema) => {
      const page = byUrl.get(`/teman/${tema}/`);
      const own = celler.filter((cell) => cell.tema === tema);
      return page ? checkTema(page, own) : missing(`/teman/${tema}/`);
    }),
  ];
};
