import type { Passage } from '../domain/underlag.ts';
import { belaggOf, clean, isOff, textOf } from './las-element.ts';

/** The states in the order of the legend, as the reader meets them. */
const readLagen = (): { id: string; namn: string }[] =>
  [...document.querySelectorAll<HTMLElement>('[data-lage]')].map((one) => {
    const label = one.cloneNode(true) as Element;
    label.querySelector('b')?.remove();
    return { id: one.dataset['lage'] ?? '', namn: clean(label.textContent) };
  });

/** The cells on show of one row: the state, and the region with its step. */
const readRow = (row: HTMLTableRowElement, heads: readonly string[]) =>
  [...row.cells].flatMap((cell, k) => {
    const link = cell.hidden || !cell.dataset['svar'] ? null : cell.querySelector('a');
    if (!link) return [];
    const lage = link.classList.contains('s0') ? 'utanfor' : cell.dataset['svar'];
    const step = lage === 'uttryckligt' ? (link.getAttribute('aria-label')?.split(', ')[1] ?? '') : '';
    return [
      {
        lage,
        text: `${heads[k]}${step && ` (${step})`}`,
        senare: link.getAttribute('aria-description') ?? '',
        namn: heads[k] ?? '',
      },
    ];
  });

/** The theme matrix as statements: theme by theme, the regions on show under the state that they have. */
function readMatris(table: HTMLTableElement, page: string): Passage[] {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf);
  const lagen = readLagen();
  return [...(table.tBodies[0]?.rows ?? [])].flatMap((row): Passage[] => {
    const cells = readRow(row, heads);
    const path = row.cells[0]?.querySelector('a')?.getAttribute('href') ?? '';
    const belagg = { kalla: 'regionoversikt-2020', avsnitt: null, lank: new URL(path, page).href };
    const lines = lagen.flatMap(({ id, namn }): Passage[] => {
      const own = cells.filter(({ lage }) => lage === id).map(({ text }) => text);
      const ledord = `${namn}, ${own.length} av ${cells.length}`;
      return own.length > 0 ? [{ slag: 'punkt', ledord, text: own.join(', '), belagg }] : [];
    });
    const later = cells.filter(({ senare }) => senare !== '').map(({ namn, senare }) => `${namn} (${senare})`);
    const laterLine: Passage[] =
      later.length > 0
        ? [{ slag: 'punkt', ledord: 'Efter 2020', text: later.join(', '), belagg: { ...belagg, kalla: null } }]
        : [];
    return [{ slag: 'rubrik', niva: 3, text: row.cells[0] ? textOf(row.cells[0]) : '' }, ...lines, ...laterLine];
  });
}

/** A cell of attributes: its value, and what is known later where the reader has asked for it. */
function readCell(cell: HTMLTableCellElement, page: string): Passage[] {
  const ledord = cell.dataset['k'] ?? '';
  const value = cell.cloneNode(true) as Element;
  for (const one of value.querySelectorAll('[data-lager]')) one.remove();
  const senare = cell.querySelector('.senare');
  const line = (name: string, element: Element, from: Element): Passage => ({
    slag: 'punkt',
    ledord: name,
    text: textOf(element),
    belagg: belaggOf(from, page),
  });
  return [
    line(ledord, value, cell),
    ...(senare && !isOff(senare) ? [line(`${ledord}, senast känt`, senare, senare)] : []),
  ];
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
