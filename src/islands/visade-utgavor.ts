import type { UtgavaId } from '../schema/utgava.ts';

/** An edition as the page names it. */
interface SidansUtgava {
  readonly id: UtgavaId;
  readonly ar: string;
}

/** The editions that the page speaks of, as its "Länk och citera" says; `[]` when it says none. */
export function readUtgavor(citera: HTMLElement | null): SidansUtgava[] {
  const rows = JSON.parse(citera?.dataset['utgavor'] ?? '[]') as [UtgavaId, string][];
  return rows.map(([id, ar]) => ({ id, ar }));
}

const inClosedBox = (element: Element): boolean => element.closest('details:not([open])') !== null;
const isOnShow = (element: Element): boolean => element.checkVisibility() || inClosedBox(element);

/** The parts of the page that belong to one edition: marked `data-utgava`, or anchored by its id. */
const partsOf = (id: UtgavaId): Element[] => [
  ...document.querySelectorAll(`main [data-utgava="${CSS.escape(id)}"], main [id="${CSS.escape(id)}"]`),
];

/**
 * Those of the page's editions that the view on show speaks of: those that a view names in `data-visade-utgavor`, else
 * all but those whose every part is hidden.
 */
export function pickVisade<U extends SidansUtgava>(utgavor: readonly U[]): readonly U[] {
  const named = document.querySelector<HTMLElement>('main [data-visade-utgavor]')?.dataset['visadeUtgavor']?.split(' ');
  const shown = utgavor.filter(({ id }) => {
    if (named) return named.includes(id);
    const parts = partsOf(id);
    return parts.length === 0 || parts.some(isOnShow);
  });
  return shown.length > 0 ? shown : utgavor;
}
