import { flestRegioner } from '../domain/regionval.ts';
import { antal } from '../domain/sprak.ts';
import { foldText } from '../domain/urval.ts';

/** What the picker tells when the reader has chosen otherwise. */
type OnVal = (valda: readonly string[], tillagd: string | null) => void;

function knapp(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.className = className;
  made.addEventListener('click', onClick);
  return made;
}
const fill = (list: Element, buttons: readonly HTMLElement[]): void =>
  list.replaceChildren(
    ...buttons.map((one) => {
      const item = document.createElement('li');
      item.append(one);
      return item;
    }),
  );

/** The picker of regions: by name, by tile, by likeness; what is chosen stands as tags that take it away. */
export class Regionvaljare {
  private readonly boxes: readonly HTMLInputElement[];
  private readonly element: HTMLDetailsElement;
  private readonly onVal: OnVal;
  private valda: readonly string[] = [];

  constructor(element: HTMLDetailsElement, onVal: OnVal) {
    this.element = element;
    this.onVal = onVal;
    this.boxes = [...element.querySelectorAll<HTMLInputElement>('input[name=regioner]')];
    element.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'regioner') this.toggle(target.value, target.checked);
    });
    element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.addNamed();
    });
    element.addEventListener('reset', () => {
      this.tell('');
      onVal([], null);
    });
  }

  /** Every region that can be chosen, as an address may name it. */
  get regioner(): { id: string; namn: string }[] {
    return this.boxes.map(({ value, ariaLabel }) => ({ id: value, namn: ariaLabel ?? value }));
  }
  namn(id: string): string {
    return this.regioner.find((one) => one.id === id)?.namn ?? id;
  }
  set open(open: boolean) {
    this.element.open = open;
  }

  private find<E extends Element = HTMLElement>(selector: string): E {
    return this.element.querySelector<E>(selector)!;
  }
  private tell(text: string): void {
    this.find('[data-namnbesked]').textContent = text;
  }

  private toggle(id: string, on: boolean): void {
    const others = this.valda.filter((one) => one !== id);
    this.tell('');
    this.onVal(on ? [...others, id].slice(0, flestRegioner) : others, on ? id : null);
  }

  /** The region that a text names, in whole or by letters that only one begins with; else why there is none. */
  private findNamed(text: string): { id: string; namn: string } | string {
    const wanted = foldText(text);
    if (wanted === '') return 'Skriv namnet på en region.';
    const named = this.regioner.map((one) => ({ ...one, folded: foldText(one.namn) }));
    const exact = named.filter(({ folded }) => folded === wanted);
    const found = exact.length > 0 ? exact : named.filter(({ folded }) => folded.startsWith(wanted));
    const [only] = found;
    if (!only) return `”${text.slice(0, 40)}” är ingen av regionerna.`;
    if (found.length > 1) return `Vilken menar du: ${found.map(({ namn }) => namn).join(', ')}?`;
    if (this.valda.includes(only.id)) return `${only.namn} är redan vald.`;
    return this.valda.length >= flestRegioner ? 'Ta bort en region först.' : only;
  }

  private addNamed(): void {
    const field = this.find<HTMLInputElement>('[name=namn]');
    const found = this.findNamed(field.value.trim());
    if (typeof found === 'string') {
      this.tell(found);
      return;
    }
    field.value = '';
    this.toggle(found.id, true);
    this.tell(`${found.namn} är vald.`);
  }

  /** Shows what is chosen. */
  show(valda: readonly string[]): void {
    this.valda = valda;
    const full = valda.length >= flestRegioner;
    for (const box of this.boxes) {
      box.checked = valda.includes(box.value);
      box.disabled = full && !box.checked;
    }
    this.find('[data-antal]').textContent = valda.length > 0 ? antal(valda.length, 'vald', 'valda') : 'ingen är vald';
    this.find<HTMLButtonElement>('[type=reset]').hidden = valda.length === 0;
    this.showValda();
    this.showLika(full);
  }

  private showValda(): void {
    const box = this.find('[data-valda]');
    box.hidden = this.valda.length === 0;
    const taken = this.valda.map((id, i) => {
      const made = knapp(`${this.namn(id)} ×`, 'knapp liten-knapp av', () => {
        this.toggle(id, false);
        const left = box.querySelectorAll('button');
        (left[Math.min(i, left.length - 1)] ?? this.find<HTMLInputElement>('[name=namn]')).focus();
      });
      made.setAttribute('aria-label', `Ta bort ${this.namn(id)}`);
      return made;
    });
    fill(box.querySelector('ul')!, taken);
  }

  private showLika(full: boolean): void {
    const box = this.find('[data-liknande]');
    const [first] = this.valda;
    box.hidden = !first || full;
    box.querySelector('b')!.textContent = first ? this.namn(first) : '';
    const lika = this.boxes.find(({ value }) => value === first)?.dataset['lika']?.split(' ') ?? [];
    const free = lika.filter((id) => !this.valda.includes(id)).slice(0, 4);
    fill(
      box.querySelector('ul')!,
      free.map((id) =>
        knapp(`+ ${this.namn(id)}`, 'knapp liten-knapp', () => {
          this.toggle(id, true);
          (box.querySelector('button') ?? this.find<HTMLInputElement>('[name=namn]')).focus();
        }),
      ),
    );
  }
}
