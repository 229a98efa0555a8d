import type { Fasettvarde } from '../../search/fasetter.ts';
import type { Vokabular } from '../../search/packad-uppgift.ts';
import { fasettIds, type FasettId } from '../../search/sokval.ts';
import { delNamn, typer, type Typ } from '../../search/typ.ts';
import { element } from './element.ts';

const rubriker: Readonly<Record<FasettId, string>> = {
  typ: 'Typ',
  del: 'Del',
  region: 'Region',
  tema: 'Tema',
  utgava: 'Utgåva',
  ar: 'År',
};
const MAX_SYNLIGA = 6;

const namn = (id: FasettId, varde: string, { teman, regioner, utgavor }: Vokabular): string => {
  if (id === 'typ') return typer[varde as Typ] ?? varde;
  if (id === 'del') return delNamn[varde] ?? varde;
  if (id === 'region') return regioner.find((one) => one.id === varde)?.kortnamn ?? varde;
  if (id === 'tema') return teman.find((one) => one.id === varde)?.namn ?? varde;
  if (id === 'utgava') return utgavor.find((one) => one.id === varde)?.ar ?? varde;
  return varde;
};

function fasett(
  id: FasettId,
  varden: readonly Fasettvarde[],
  valda: readonly string[],
  katalog: Vokabular,
): HTMLElement {
  const rows = varden.map(({ id: varde, antal }) => {
    const box = element('input', { type: 'checkbox', name: id, value: varde });
    box.checked = valda.includes(varde);
    return element('label', { class: 'val' }, box, ` ${namn(id, varde, katalog)} `, element('span', {}, `(${antal})`));
  });
  const field = element('fieldset', {}, element('legend', {}, rubriker[id]), ...rows.slice(0, MAX_SYNLIGA));
  const rest = rows.slice(MAX_SYNLIGA);
  if (rest.length > 0) {
    const more = element('details', {}, element('summary', {}, `Fler (${rest.length})`), ...rest);
    more.open = varden.slice(MAX_SYNLIGA).some(({ id: varde }) => valda.includes(varde));
    field.append(more);
  }
  return field;
}

/** The facets with their counts, as groups of check boxes; a facet with one value and no choice is left out. */
export const fasettpanel = (
  varden: Readonly<Record<FasettId, readonly Fasettvarde[]>>,
  valda: Readonly<Record<FasettId, readonly string[]>>,
  katalog: Vokabular,
): HTMLElement[] =>
  fasettIds
    .filter((id) => varden[id].length > 1 || valda[id].length > 0)
    .map((id) => fasett(id, varden[id], valda[id], katalog));

/** Puts the facets in their place; what was open stays open, and the choice that had focus keeps it. */
export function showFasetter(place: HTMLElement, fasetter: readonly HTMLElement[]): void {
  const rubrik = (one: Element) => one.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  const details = () => [...place.querySelectorAll<HTMLDetailsElement>('fieldset details')];
  const open = new Set(
    details()
      .filter((one) => one.open)
      .map(rubrik),
  );
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
  place.replaceChildren(...fasetter);
  for (const one of details()) if (open.has(rubrik(one))) one.open = true;
  if (focused?.type !== 'checkbox') return;
  const boxes = [...place.querySelectorAll<HTMLInputElement>('input')];
  boxes.find((one) => one.name === focused.name && one.value === focused.value)?.focus();
}
