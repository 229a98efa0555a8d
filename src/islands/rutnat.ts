/** Where a key leads from a cell: rows down and columns to the right, `Infinity` = to the end. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

const linkOf = (cell: Element | undefined): HTMLAnchorElement | null =>
  cell instanceof HTMLElement && !cell.hidden ? cell.querySelector('a') : null;

/**
 * Makes the links of a table one tab stop: arrow keys move between them, Home and End within the row, with Ctrl
 * within the table. The table keeps its own roles, so a screen reader's table commands work as before.
 */
export function gridKeys(table: HTMLTableElement): void {
  const links = [...table.querySelectorAll('a')];
  for (const link of links) link.tabIndex = -1;
  let stop = table.tBodies[0]?.querySelector<HTMLAnchorElement>('td a') ?? links[0];
  if (stop) stop.tabIndex = 0;

  table.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLAnchorElement)) return;
    if (stop) stop.tabIndex = -1;
    stop = target;
    stop.tabIndex = 0;
  });
  table.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td, th') : null;
    if (!step || !cell || event.altKey || event.metaKey) return;
    const next = find(table, cell, step, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function find(
  table: HTMLTableElement,
  cell: HTMLTableCellElement,
  [down, right]: readonly [number, number],
  far: boolean,
) {
  const rows = [...table.rows];
  const row = cell.parentElement as HTMLTableRowElement;
  if (down !== 0) {
    const ahead = down < 0 ? rows.slice(0, row.rowIndex).reverse() : rows.slice(row.rowIndex + 1);
    const found = ahead.map((one) => linkOf(one.cells[cell.cellIndex])).filter((link) => link !== null);
    return far ? found.at(-1) : found[0];
  }
  const jump = !Number.isFinite(right);
  const corner = table.tBodies[0]?.rows;
  const within = jump && far ? (right < 0 ? corner?.[0] : corner?.[corner.length - 1]) : row;
  const links = [...(within?.cells ?? [])].map((one) => ({ link: linkOf(one), index: one.cellIndex }));
  const ahead = jump
    ? links
    : links.filter(({ index }) => (right < 0 ? index < cell.cellIndex : index > cell.cellIndex));
  const found = ahead.map(({ link }) => link).filter((link) => link !== null);
  return right < 0 === jump ? found[0] : found.at(jump || right < 0 ? -1 : 0);
}
