import { isIHelheten } from '../domain/helhet.ts';
import { readTecken } from '../domain/matristecken.ts';
import type { MatrisUtgava } from '../domain/matrisvy.ts';
import { gemen } from '../domain/sprak.ts';
import type { Svar } from '../schema/svar.ts';
import type { Passage } from '../domain/underlag.ts';
import { belaggOf, clean, textOf } from './read-element.ts';
import { pickVisade } from './visade-utgavor.ts';

/** The states in the order of the legend, as the reader meets them. */
const readLagen = (): { id: string; namn: string }[] =>
  [...document.querySelectorAll<HTMLElement>('[data-lage]')].map(({ dataset }) => ({
    id: dataset['lage'] ?? '',
    namn: dataset['namn'] ?? '',
  }));

/** One cell on show: its region, and its sign in each edition on show, the older first. */
interface Ruta {
  readonly namn: string;
  readonly tecken: readonly { readonly lage: string; readonly steg: number }[];
}

/** The cells on show of one row. */
const readRow = (row: HTMLTableRowElement, heads: readonly string[]): Ruta[] =>
  [...row.cells].flatMap((cell, k) => {
    const link = cell.hidden || !cell.dataset['svar'] ? null : cell.querySelector('a');
    if (!link) return [];
    const tecken = [cell.className, link.className].flatMap((klasser) => readTecken(klasser) ?? []);
    return [{ namn: heads[k] ?? '', tecken }];
  });

/** The theme matrix as statements: theme by theme, the regions on show under the state that they have, edition by edition. */
function readMatris(table: HTMLTableElement, page: string): Passage[] {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf);
  const lagen = readLagen();
  const steg = [...document.querySelectorAll('[name=niva] option')].map((one) => gemen(clean(one.textContent)));
  const root = table.closest<HTMLElement>('[data-visade-utgavor]');
  const utgavor = JSON.parse(root?.dataset['utgavor'] ?? '[]') as MatrisUtgava[];
  const visade = pickVisade(utgavor);
  return [...(table.tBodies[0]?.rows ?? [])].flatMap((row): Passage[] => {
    const rutor = readRow(row, heads);
    const path = row.cells[0]?.querySelector('a')?.getAttribute('href') ?? '';
    const lank = new URL(path, page).href;
    const lines = visade.flatMap(({ id: utgava, ar, slag }, i) => {
      const kalla =
        slag === 'lopande'
          ? null
          : (table.querySelector<HTMLElement>(`tr[data-av="${utgava}"]`)?.dataset['kalla'] ?? null);
      const hela = rutor.filter(({ tecken }) => isIHelheten(tecken[i]?.lage as Svar)).length;
      return lagen.flatMap(({ id, namn }): Passage[] => {
        const own = rutor.filter(({ tecken }) => tecken[i]?.lage === id);
        if (own.length === 0) return [];
        // Of an edition that no share of the country can be counted from, the regions are named, not counted.
        const andel = isIHelheten(id as Svar) ? `, ${own.length} av ${hela}` : `, ${own.length}`;
        const text = own.map((one) => {
          const hojd = one.tecken[i]?.steg ?? 0;
          return hojd > 0 ? `${one.namn} (${steg[hojd]})` : one.namn;
        });
        return [
          {
            slag: 'punkt',
            ledord: `${namn} ${ar}${slag === 'lopande' ? '' : andel}`,
            text: text.join(', '),
            belagg: { kalla, avsnitt: null, utgava, lank },
          },
        ];
      });
    });
    return [{ slag: 'rubrik', niva: 3, text: row.cells[0] ? textOf(row.cells[0]) : '' }, ...lines];
  });
}

/** A cell of attributes: its value, or one line for each edition on show, under the edition's word and with its source. */
function readCell(cell: HTMLTableCellElement, page: string): Passage[] {
  const ledord = cell.dataset['k'] ?? '';
  const lines = [...cell.querySelectorAll<HTMLElement>('[data-utgava]')].filter((line) => !line.hidden);
  if (lines.length === 0) return [{ slag: 'punkt', ledord, text: textOf(cell), belagg: belaggOf(cell, page) }];
  return lines.map((line) => {
    const varde = line.cloneNode(true) as Element;
    const ord = varde.querySelector('.ar');
    ord?.remove();
    const ar = ord ? `, ${clean(ord.textContent).toLowerCase()}` : '';
    return { slag: 'punkt', ledord: `${ledord}${ar}`, text: textOf(varde), belagg: belaggOf(line, page) };
  });
}

/** A table of attributes as statements: row by row, each cell under the name of its column. */
const readAttribut = (table: HTMLTableElement, page: string): Passage[] =>
  [...(table.tBodies[0]?.rows ?? [])]
    .filter((row) => !row.hidden)
    .flatMap((row) =>
      [...row.cells].flatMap((cell, k): Passage[] =>
        k === 0 ? [{ slag: 'rubrik', niva: 3, text: textOf(cell) }] : readCell(cell, page),
      ),
    );

/** A table on show, its rows, columns and order as the reader has chosen them. */
export const readTabell = (table: HTMLTableElement, page: string): Passage[] =>
  'temaMatrix' in table.dataset ? readMatris(table, page) : readAttribut(table, page);
