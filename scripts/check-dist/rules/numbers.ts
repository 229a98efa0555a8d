import { readData } from '../data.ts';
import type { Page } from '../page.ts';
import type { Finding, Rule } from '../rule.ts';

const TIP = 'Räkna i sidan och i datafilen ur samma rutor.';
type Cell = { readonly utgava: string; readonly region: string; readonly tema: string; readonly svar: string };

const countFound = (celler: readonly Cell[]): number => celler.filter((cell) => cell.svar === 'uttryckligt').length;

/** The answers of the first edition and the newest, and for every edition a margin and a row of sums. */
function checkMatrix({ path, matrix }: Page, celler: readonly Cell[], utgavor: readonly string[]): Finding[] {
  const finding = (message: string, line: number | null = null): Finding => ({ path, line, message, tip: TIP });
  const svar = new Map(celler.map((cell) => [`${cell.utgava}/${cell.tema}/${cell.region}`, cell.svar]));
  const [da = '', nu = utgavor.length > 1 ? utgavor.at(-1) : undefined] = [utgavor[0]];
  const rows = (matrix ?? []).filter((row) => row.cells.length > 0);
  const shown = rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, line: row.line })));
  const wanted = celler.filter((cell) => cell.utgava === da).length;
  const wrong = shown.filter(
    (cell) =>
      svar.get(`${da}/${cell.tema}/${cell.region}`) !== cell.svar ||
      (nu !== undefined && svar.get(`${nu}/${cell.tema}/${cell.region}`) !== cell.svarNu),
  );
  const regions = rows[0]?.cells.map((cell) => cell.region) ?? [];
  const margins = utgavor.flatMap((utgava) => {
    const own = celler.filter((cell) => cell.utgava === utgava);
    const perRad = rows.flatMap(({ cells, margin, line }) => {
      const tema = cells[0]?.tema ?? '';
      const count = countFound(own.filter((cell) => cell.tema === tema));
      return margin.get(utgava) === count
        ? []
        : [finding(`Radens antal för ${tema} ${utgava} är inte ${count}.`, line)];
    });
    const foot = (matrix ?? []).find((row) => row.cells.length === 0 && row.utgava === utgava);
    const totals = regions.map((region) => countFound(own.filter((cell) => cell.region === region)));
    const agrees = foot?.numbers.join() === totals.join() && foot.margin.get(utgava) === countFound(own);
    return [
      ...perRad,
      ...(agrees ? [] : [finding(`Summaraden för ${utgava} stämmer inte med datafilen.`, foot?.line)]),
    ];
  });
  return [
    ...(shown.length === wanted ? [] : [finding(`Matrisen har ${shown.length} rutor, datafilen ${wanted}.`)]),
    ...wrong.map((cell) =>
      finding(
        `Rutan ${cell.tema}/${cell.region} visar "${cell.svar}" och "${cell.svarNu}", inte det som datafilen säger.`,
        cell.line,
      ),
    ),
    ...margins,
  ];
}

/** @param andra the years of the other editions: what is said of them is not what is counted */
function checkTema({ path, intro }: Page, celler: readonly Cell[], andra: readonly string[]): Finding[] {
  // What nobody has read is not counted as a no, and where nobody has read anything the page says so.
  const hela = celler.filter((cell) => cell.svar !== 'ej-tillampligt' && cell.svar !== 'ej-granskat').length;
  const claim =
    hela === 0
      ? 'Ingen har ännu läst'
      : `${countFound(celler) || 'Ingen'} av ${hela} ${hela === 1 ? 'region' : 'regioner'}`;
  const said = /(\d+|Ingen) av (\d+) region(?:er)?|Ingen har ännu läst/.exec(
    intro
      .split('.')
      .filter((mening) => !andra.some((ar) => mening.includes(ar)))
      .join(' '),
  )?.[0];
  if (said === claim) return [];
  const message = said ? `Sidan säger "${said}" men datafilen "${claim}".` : `Sidan börjar inte med "${claim}".`;
  return [{ path, line: null, message, tip: TIP }];
}

/** The matrix with its margins, and the answer sentence of every theme, say what `temamatris.json` says. */
export const checkNumbers: Rule = (site) => {
  const alla = readData(site, 'data/temamatris.json')?.celler;
  // Only a closed edition is counted as a share of the country; the matrix opens with the first.
  const utgavor = readData(site, 'data/utgavor.json') ?? [];
  const utgava = utgavor.find(({ slag }) => slag === 'avslutad')?.id;
  const andra = utgavor.filter(({ id }) => id !== utgava).flatMap(({ ar }) => (typeof ar === 'string' ? [ar] : []));
  if (!alla || utgava === undefined) return [];
  const celler = alla.filter((cell) => cell.utgava === utgava);
  const byUrl = new Map(site.pages.map((page) => [page.url, page]));
  const missing = (url: string): Finding[] => [
    { path: `${url.slice(1)}index.html`, line: null, message: 'Sidan med siffrorna saknas.', tip: 'Bygg sidan.' },
  ];
  const matrix = byUrl.get('/jamfor/teman/');
  return [
    ...(matrix
      ? checkMatrix(
          matrix,
          alla,
          utgavor.map(({ id }) => id),
        )
      : missing('/jamfor/teman/')),
    ...[...new Set(celler.map((cell) => cell.tema))].flatMap((tema) => {
      const page = byUrl.get(`/teman/${tema}/`);
      const own = celler.filter((cell) => cell.tema === tema);
      return page ? checkTema(page, own, andra) : missing(`/teman/${tema}/`);
    }),
  ];
};
