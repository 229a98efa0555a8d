import { samlingGranser } from '../domain/samling.ts';
import type { VisadRad } from '../domain/samling-merge.ts';
import { antal, tal } from '../domain/sprak.ts';
import { utsagoval } from './samling-utsagor.ts';
import { makeButton } from './save-file.ts';
import { vag } from './bas.ts';

/** What the reader does with a row. */
export interface RadHandelser {
  readonly onNot: (adress: string, not: string) => void;
  /** The statements that are left out of the memo, by id. */
  readonly onUtom: (adress: string, utom: readonly string[]) => void;
  readonly onRemove: (adress: string) => void;
}

/** A row on show. */
export interface RadVy {
  readonly element: HTMLLIElement;
  /** Shows the row as it now stands; a note too long to be saved stays as it was written. */
  readonly update: (rad: VisadRad) => void;
  /** The note as it stands in its field, when it is too long to be saved; else `null`. */
  readonly utkast: () => string | null;
}

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, className = ''): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  if (className) element.className = className;
  return element;
};

/** A page with its answer and source; with a note and a way to remove it when the collection is the reader's own. */
export function radVy(adress: string, handelser: RadHandelser | null): RadVy {
  const element = make('li');
  const heading = make('h2');
  const link = make('a');
  const answer = make('p');
  const source = make('p', 'meta');
  link.href = vag(adress);
  heading.append(link);
  element.append(heading, answer, source);
  const fill = ({ titel, svar, hanvisning }: VisadRad): void => {
    for (const [place, text] of [
      [link, titel],
      [answer, svar],
      [source, hanvisning],
    ] as const)
      if (place.textContent !== text) place.textContent = text;
  };
  if (!handelser) return { element, update: fill, utkast: () => null };

  const label = make('label');
  const note = make('textarea');
  const said = make('p', 'samling-not');
  said.setAttribute('role', 'status');
  note.rows = 2;
  label.append('Egen anteckning', note);
  let shown = '';
  // Two joined notes may be over the limit together: that is no draft until it is changed.
  const utkast = (): string | null =>
    note.value.length > samlingGranser.not && note.value !== shown ? note.value : null;
  const say = (delad: boolean): void => {
    const long = `Anteckningen är ${antal(note.value.length, 'tecken', 'tecken')} och rymmer ${tal(samlingGranser.not)}. Ändringen sparas först när den är kortare.`;
    const both = delad ? 'Anteckningen skrevs på två håll samtidigt. Båda texterna står kvar.' : '';
    const text = utkast() === null ? both : long;
    if (said.textContent !== text) said.textContent = text;
  };
  note.addEventListener('input', () => {
    handelser.onNot(adress, note.value);
    say(false);
  });
  const val = utsagoval(adress, (utom) => handelser.onUtom(adress, utom));
  const remove = makeButton('Ta bort', () => handelser.onRemove(adress));
  element.append(...(val ? [val.element] : []), label, said, remove);
  return {
    element,
    utkast,
    update: (rad) => {
      fill(rad);
      val?.update(rad.utom ?? []);
      remove.setAttribute('aria-label', `Ta bort ${rad.titel}`);
      if (utkast() === null && note.value !== rad.not) {
        const { selectionStart, selectionEnd } = note;
        note.value = rad.not;
        if (document.activeElement === note) note.setSelectionRange(selectionStart, selectionEnd);
      }
      if (utkast() === null) shown = note.value;
      say(rad.delad);
    },
  };
}
