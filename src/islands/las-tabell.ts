import { UTANFOR } from '../domain/matrisvy.ts';
import { gemen } from '../domain/sprak.ts';
import type { Belagg, Passage } from '../domain/underlag.ts';
import { belaggOf, clean, textOf } from './las-element.ts';
import { pickVisade, readUtgavor } from './visade-utgavor.ts';

/** A state: its id, its name in the legend, and the words for it in the name of a cell. */
interface Lage {
  readonly id: string;
  readonly namn: string;
  readonly ord: string;
}

/** The states in the order of the legend, as the reader meets them. */
const readLagen = (): Lage[] =>
  [...document.querySelectorAll<HTMLElement>('[data-lage]')].map((one) => {
    const label = one.cloneNode(true) as Element;
    label.querySelector('b')?.remove();
    const namn = clean(label.textContent);
    const id = one.dataset['lage'] ?? '';
    return { id, namn, ord: id === 'utanfor' ? UTANFOR : gemen(one.dataset['namn'] ?? namn) };
  });

/** One cell on show in one edition: its region, its state, and the step beside it. */
interface Ruta {
  readonly namn: string;
  readonly ord: string;
  readonly steg: string;
}

/** The cells on show of one row in one edition, read from the names of their links: `2020: uttryckligt, i drift.` */
const readRow = (row: HTMLTableRowElement, heads: readonly string[], ar: string): Ruta[] =>
  [...row.cells].flatMap((cell, k): Ruta[] => {
    const link = cell.hidden || !cell.dataset['svar'] ? null : cell.querySelector('a');
    const sentences = (link?.getAttribute('aria-label') ?? '').split(/\.(?: |$)/);
    const own = sentences.find((one) => one.startsWith(`${ar}: `));
    if (own === undefined) return [];
    const [ord = '', steg = ''] = own.slice(ar.length + 2).split(', ');
    return [{ namn: heads[k] ?? '', ord, steg }];
  });

/** What the rows of the table rest on: what the table names, else what the answer above it rests on. */
function belaggOfMatris(table: HTMLTableElement, page: string): Belagg {
  const svar = document.querySelector('main .svar');
  const named = belaggOf(table, page) ?? (svar && belaggOf(svar, page));
  return { kalla: named?.kalla ?? null, avsnitt: null, utgava: named?.utgava ?? null, lank: page };
}

/**
 * The theme matrix as statements: theme by theme, the regions on show under the state that they have, edition by
 * edition. A closed edition's states are counted; one gathered from what was found names its regions and counts none.
 */
function readMatris(table: HTMLTableElement, page: string): Passage[] {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf);
  const lagen = readLagen();
  const visade = pickVisade(readUtgavor(document.querySelector<HTMLElement>('[data-citera]')));
  const raknade = new Set(table.dataset['raknade']?.split(' ') ?? []);
  const egen = belaggOfMatris(table, page);
  return [...(table.tBodies[0]?.rows ?? [])].flatMap((row): Passage[] => {
    const lank = new URL(row.cells[0]?.querySelector('a')?.getAttribute('href') ?? '', page).href;
    const lines = visade.flatMap(({ id: utgava, ar }) => {
      const rutor = readRow(row, heads, ar);
      const galler = rutor.filter(({ ord }) => ord !== lagen.find(({ id }) => id === 'ej-tillampligt')?.ord).length;
      const counted = raknade.has(utgava);
      return lagen.flatMap(({ id, namn, ord }): Passage[] => {
        const own = rutor.filter((one) => one.ord === ord);
        if (own.length === 0) return [];
        const antal = counted ? `, ${own.length}${id === 'ej-tillampligt' ? '' : ` av ${galler}`}` : '';
        const text = own.map((one) => `${one.namn}${one.steg && ` (${one.steg})`}`).join(', ');
        const kalla = counted ? egen.kalla : null;
        return [{ slag: 'punkt', ledord: `${namn} ${ar}${antal}`, text, belagg: { ...egen, kalla, utgava, lank } }];
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
