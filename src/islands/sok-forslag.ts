import { vag } from './bas.ts';
import { forslagstyper, chooseForslag, type Forslag } from '../search/forslag.ts';
import { element } from './sok/element.ts';
import { fetchJson } from './sok/hamtning.ts';
import type { Sokmotor } from '../search/sokmotor.ts';

let listan: Promise<readonly Forslag[]> | undefined;
/** Every suggestion, fetched once; none when they cannot be fetched, and then asked for again. */
const loadForslag = (): Promise<readonly Forslag[]> =>
  (listan ??= fetchJson<readonly Forslag[]>(vag('/sok/forslag.json'), {
    livstecken: () => undefined,
    cache: 'default',
  }).catch(() => {
    listan = undefined;
    return [];
  }));

const MIN_SKRIVET = 3;
const MAX_MED_TRAFFAR = 4;
const MAX_TRAFFAR = 4;
let motorn: Promise<Sokmotor> | undefined;
/** The first hits of what is written so far, as suggestions; none when the search cannot be fetched. */
async function loadTraffar(skrivet: string): Promise<Forslag[]> {
  motorn ??= import('./sok/motor.ts').then(({ loadMotor }) => loadMotor({ livstecken: () => undefined }, 0));
  try {
    const { traffar } = (await motorn).search(skrivet, { skrivs: true });
    return traffar.slice(0, MAX_TRAFFAR).map(({ uppgift }) => ['u', uppgift.titel, uppgift.url]);
  } catch {
    motorn = undefined;
    return [];
  }
}

let antalListor = 0;

/** A search field with suggestions: a combobox over the form's own field, which works by itself without this. */
class SokForslag extends HTMLElement {
  private readonly lista = element('ul', { role: 'listbox', class: 'forslag', 'aria-label': 'Förslag' });
  private vald = -1;
  private visade: readonly Forslag[] = [];

  connectedCallback(): void {
    const field = this.field;
    if (!field) return;
    this.lista.id = `forslag-${++antalListor}`;
    this.lista.hidden = true;
    this.append(this.lista);
    if (this.closest('sok-sida')) return;
    const states = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': this.lista.id,
      'aria-expanded': 'false',
    };
    for (const [name, value] of Object.entries(states)) field.setAttribute(name, value);
    field.addEventListener('input', () => void this.suggest());
    field.addEventListener('keydown', (event) => this.key(event));
    field.addEventListener('blur', () => this.close());
    this.closest('form')?.addEventListener('submit', () => this.close());
    // Before the field loses focus, which would close the list under the pointer.
    this.lista.addEventListener('pointerdown', (event) => event.preventDefault());
    this.lista.addEventListener('click', ({ target }) => {
      const item = target instanceof Element ? target.closest('li') : null;
      if (item) this.pick([...this.lista.children].indexOf(item));
    });
    void loadForslag();
  }

  private get field(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  /** Suggests at once, and adds the first hits when they are there. */
  private async suggest(): Promise<void> {
    const skrivet = this.field?.value ?? '';
    const forslag = chooseForslag(skrivet, await loadForslag());
    if (skrivet !== this.field?.value) return;
    this.showForslag(forslag);
    if (skrivet.trim().length < MIN_SKRIVET) return;
    const traffar = await loadTraffar(skrivet);
    if (skrivet === this.field?.value && this.vald < 0 && traffar.length > 0)
      this.showForslag([...forslag.slice(0, MAX_MED_TRAFFAR), ...traffar]);
  }

  private showForslag(visade: readonly Forslag[]): void {
    this.visade = visade;
    this.lista.replaceChildren(
      ...this.visade.map(([typ, text], index) =>
        element(
          'li',
          { role: 'option', id: `${this.lista.id}-${index}`, 'aria-selected': 'false' },
          element('span', {}, text),
          element('span', { class: 'slag' }, forslagstyper[typ]),
        ),
      ),
    );
    this.mark(-1);
    const open = this.visade.length > 0 && document.activeElement === this.field;
    this.lista.hidden = !open;
    this.field?.setAttribute('aria-expanded', String(open));
  }

  private close(): void {
    this.lista.hidden = true;
    this.mark(-1);
    this.field?.setAttribute('aria-expanded', 'false');
  }

  private mark(index: number): void {
    this.vald = index;
    for (const [at, item] of [...this.lista.children].entries())
      item.setAttribute('aria-selected', String(at === index));
    if (index < 0) this.field?.removeAttribute('aria-activedescendant');
    else this.field?.setAttribute('aria-activedescendant', `${this.lista.id}-${index}`);
  }

  private pick(index: number): void {
    const [, text, href] = this.visade[index] ?? [];
    const field = this.field;
    if (!text || !field) return;
    this.close();
    if (href) location.assign(vag(href));
    else {
      field.value = text;
      field.form?.requestSubmit();
    }
  }

  private key(event: KeyboardEvent): void {
    if (this.lista.hidden) return;
    const last = this.visade.length - 1;
    if (event.key === 'ArrowDown') this.mark(this.vald >= last ? -1 : this.vald + 1);
    else if (event.key === 'ArrowUp') this.mark(this.vald < 0 ? last : this.vald - 1);
    else if (event.key === 'Enter' && this.vald >= 0) this.pick(this.vald);
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }
}

customElements.define('sok-forslag', SokForslag);
