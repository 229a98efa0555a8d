import type { Belagg, Passage } from '../domain/underlag.ts';
import { belaggOf, clean, isOff, textOf } from './las-element.ts';
import { pickVisade, readUtgavor } from './visade-utgavor.ts';

/** The states in the order of the legend, as the reader meets them. */
const readLagen = (): { id: string; namn: string }[] =>
  [...document.querySelectorAll<HTMLElement>('[data-lage]')].map((one) => {
    const label = one.cloneNode(true) as Element;
    label.querySelector('b')?.remove();
    return { id: one.dataset['lage'] ?? '', namn: clean(label.textContent) };
  });

/** One cell on show: its region, its state in the edition of the table and in the newer one, and what is said beside. */
interface Ruta {
  readonly namn: string;
  readonly lage: string;
  readonly steg: string;
  /** The state in the newer edition; `null` where the table tells of one edition. */
  readonly lageNu: string | null;
  readonly senare: string;
}

/** The cells on show of one row. */
const readRow = (row: HTMLTableRowElement, heads: readonly string[]): Ruta[] =>
  [...row.cells].flatMap((cell, k) => {
    const svar = cell.dataset['svar'];
    const link = cell.hidden || !svar ? null : cell.querySelector('a');
    if (!link || !svar) return [];
    const lage = link.classList.contains('s0') ? 'utanfor' : svar;
    return [
      {
        namn: heads[k] ?? '',
        lage,
        steg: lage === 'uttryckligt' ? (link.getAttribute('aria-label')?.split(', ')[1] ?? '') : '',
        lageNu: cell.dataset['svarNu'] ?? null,
        senare: link.getAttribute('aria-description') ?? '',
      },
    ];
  });

/** What the rows of the table rest on: what the table names, else what the answer above it rests on. */
function belaggOfMatris(table: HTMLTableElement, page: string): Belagg {
  const svar = document.querySelector('main .svar');
  const named = belaggOf(table, page) ?? (svar && belaggOf(svar, page));
  return { kalla: named?.kalla ?? null, avsnitt: null, utgava: named?.utgava ?? null, lank: page };
}

/** The theme matrix as statements: theme by theme, the regions on show under the state that they have, edition by edition. */
function readMatris(table: HTMLTableElement, page: string): Passage[] {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf);
  const lagen = readLagen();
  const alla = readUtgavor(document.querySelector<HTMLElement>('[data-citera]'));
  const visade = pickVisade(alla).map(({ id }) => id);
  const [da, nu] = [alla[0], alla.at(-1)];
  const egen = belaggOfMatris(table, page);
  return [...(table.tBodies[0]?.rows ?? [])].flatMap((row): Passage[] => {
    const rutor = readRow(row, heads);
    const harNu = da !== nu && rutor.some(({ lageNu }) => lageNu !== null);
    const path = row.cells[0]?.querySelector('a')?.getAttribute('href') ?? '';
    const belagg = { ...egen, lank: new URL(path, page).href };
    const line = (ledord: string, text: string[], more: Partial<Belagg> = {}): Passage[] =>
      text.length > 0 ? [{ slag: 'punkt', ledord, text: text.join(', '), belagg: { ...belagg, ...more } }] : [];
    const galler = rutor.filter(({ lage }) => lage !== 'ej-tillampligt').length;
    const daLines = lagen.flatMap(({ id, namn }) => {
      const own = rutor.filter(({ lage }) => lage === id);
      const ar = harNu ? ` ${da?.ar}` : '';
      const text = own.map((one) => `${one.namn}${one.steg && ` (${one.steg})`}`);
      return line(
        `${namn}${ar}, ${own.length}${id === 'ej-tillampligt' ? '' : ` av ${galler}`}`,
        text,
        harNu ? { utgava: da?.id ?? null } : {},
      );
    });
    // The newer edition may be one that no share of the country can be counted from: the regions are named, not counted.
    const nuLines = lagen.flatMap(({ id, namn }) =>
      line(
        `${namn} ${nu?.ar}`,
        rutor.filter(({ lageNu }) => lageNu === id).map((one) => one.namn),
        { kalla: null, utgava: nu?.id ?? null },
      ),
    );
    const senare = rutor.filter((one) => one.senare !== '').map((one) => `${one.namn} (${one.senare})`);
    return [
      { slag: 'rubrik', niva: 3, text: row.cells[0] ? textOf(row.cells[0]) : '' },
      ...(harNu && !visade.includes(da?.id ?? '') ? [] : daLines),
      ...(harNu && visade.includes(nu?.id ?? '') ? nuLines : []),
      ...line('Senare uppgifter', senare, { kalla: null, utgava: nu?.id ?? null }),
    ];
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
