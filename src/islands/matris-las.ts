import { readBelagg, utgavaSuffix, type Matris, type MatrisUtgava } from '../domain/matrisvy.ts';
import type { Svar } from '../schema/svar.ts';

const nameOf = (cell: Element): string => cell.querySelector('a')?.textContent?.trim() ?? '';
const list = (text = ''): string[] => text.split(' ').filter(Boolean);
const datum = (cell: HTMLElement, name: string): string => cell.getAttribute(`data-${name}`) ?? '';

/**
 * The matrix as the finished page gives it.
 * @param root carries the editions as `data-utgavor`
 * @param heads one a region
 * @param rows one a theme, with its cells in `cells`
 */
export function readMatris(
  root: HTMLElement,
  heads: readonly HTMLElement[],
  rows: readonly HTMLTableRowElement[],
  cells: readonly (readonly HTMLElement[])[],
): Matris {
  const utgavor = JSON.parse(root.dataset['utgavor'] ?? '[]') as MatrisUtgava[];
  return {
    utgavor,
    rader: rows.map((row) => ({ id: row.id, namn: nameOf(row.cells[0]!) })),
    kolumner: heads.map((head) => ({
      id: head.dataset['id']!,
      namn: nameOf(head),
      sjukvard: list(head.dataset['sjukvard']),
      storlek: head.dataset['storlek']!,
      invanare: Number(head.dataset['invanare']),
      lika: list(head.dataset['lika']).map(Number),
    })),
    rutor: utgavor.map((_, plats) => {
      const namn = utgavaSuffix(plats, utgavor);
      return cells.map((row) =>
        row.map((cell) => ({
          svar: datum(cell, `svar${namn}`) as Svar,
          belagg: readBelagg(datum(cell, `b${namn}`)),
          nar: datum(cell, `d${namn}`),
        })),
      );
    }),
  };
}
