import { readSamlad } from '../domain/samlad.ts';
import type { Utsaga } from '../domain/faktablad.ts';
import type { Regionutsagor } from '../domain/samlingsdokument.ts';
import { antal } from '../domain/sprak.ts';
import { makeButton } from './save-file.ts';

/** The choice of statements of one row. */
export interface Utsagoval {
  readonly element: HTMLElement;
  readonly update: (utom: readonly string[]) => void;
}

function line({ id, titel, lage, text }: Utsaga, onChange: () => void): HTMLElement {
  const item = document.createElement('li');
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = id;
  box.addEventListener('change', onChange);
  const words = document.createElement('span');
  const lead = document.createElement('b');
  lead.textContent = `${titel} (${lage})`;
  words.append(lead, ` ${text}`);
  label.append(box, words);
  item.append(label);
  return item;
}

/** The statements of a region, under its name where there are several. */
function grupp({ namn, utsagor }: Regionutsagor, onChange: () => void): HTMLElement {
  const list = document.createElement('ul');
  list.append(...utsagor.map((one) => line(one, onChange)));
  if (namn === null) return list;
  const element = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = namn;
  element.append(legend, list);
  return element;
}

/**
 * Which statements of a page come along in the memo: all, until the reader leaves some out. They are fetched when the
 * list is opened. `null` for a page that is told by its answer alone.
 */
export function utsagoval(adress: string, onUtom: (utom: readonly string[]) => void): Utsagoval | null {
  if (readSamlad(adress).slag === 'sida') return null;
  const element = document.createElement('details');
  element.className = 'utsagoval ej-tryck';
  const summary = document.createElement('summary');
  const list = document.createElement('div');
  const row = document.createElement('p');
  row.className = 'taggar';
  element.append(summary, row, list);
  let utom: readonly string[] = [];
  const boxes = (): HTMLInputElement[] => [...list.querySelectorAll('input')];
  const show = (): void => {
    const left = utom.length > 0 ? `, ${antal(utom.length, 'bortvald', 'bortvalda')}` : '';
    summary.textContent = `Välj uppgifter till underlaget${left}`;
    for (const box of boxes()) box.checked = !utom.includes(box.value);
  };
  const tell = (): void => onUtom(boxes().flatMap((box) => (box.checked ? [] : [box.value])));
  const all = (on: boolean): void => {
    for (const box of boxes()) box.checked = on;
    tell();
  };
  const fill = async (): Promise<void> => {
    list.textContent = 'Hämtar uppgifterna …';
    try {
      const { loadUtsagor } = await import('./samling-underlag.ts');
      list.replaceChildren(...(await loadUtsagor(adress)).map((one) => grupp(one, tell)));
      row.replaceChildren(
        ...(boxes().length > 1
          ? [makeButton('Välj alla', () => all(true)), makeButton('Välj inga', () => all(false))]
          : []),
      );
      if (boxes().length === 0) list.textContent = 'Sidan har inga uppgifter att välja: svaret kommer med.';
      show();
    } catch {
      list.textContent = 'Uppgifterna kunde inte hämtas. Stäng listan och öppna den igen.';
    }
  };
  element.addEventListener('toggle', () => element.open && boxes().length === 0 && void fill());
  show();
  return {
    element,
    update: (now) => {
      utom = now;
      show();
    },
  };
}
