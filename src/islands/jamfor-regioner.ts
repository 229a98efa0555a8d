import { gemensammaTeman } from '../domain/gemensamma-teman.ts';
import { flestRegioner, readRegionval, regionvalMeddelanden, writeRegionval } from '../domain/regionval.ts';
import { antal, lista } from '../domain/sprak.ts';
import { printAddress } from './print-address.ts';

const button = (text: string, pressed: boolean | null, onClick: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  if (pressed !== null) made.setAttribute('aria-pressed', String(pressed));
  made.addEventListener('click', onClick);
  return made;
};

/** Regions side by side: shows those in the address, in its order, and keeps the address with the choice. */
class JamforRegioner extends HTMLElement {
  private readonly compare = this.querySelector<HTMLElement>('[data-compare]')!;
  private readonly articles = new Map(
    [...this.compare.querySelectorAll<HTMLElement>('[data-region]')].map((one) => [one.dataset['region']!, one]),
  );
  private readonly boxes = [...this.querySelectorAll<HTMLInputElement>('input[name=regioner]')];
  private readonly picker = this.querySelector<HTMLDetailsElement>('.regionval')!;
  private readonly plainTitle = document.title;
  private valda: readonly string[] = [];
  private framme = '';

  connectedCallback(): void {
    const kanda = [...this.articles.keys()].map((id) => ({ id, namn: this.namn(id) }));
    const val = readRegionval(new URLSearchParams(location.search), kanda);
    this.valda = val.valda;
    this.picker.open = this.valda.length < 2;
    this.show(regionvalMeddelanden(val, (id) => this.namn(id)));
    this.picker.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.toggle(target.value, target.checked);
    });
    this.picker.addEventListener('submit', (event) => event.preventDefault());
    this.picker.addEventListener('reset', () => this.choose([]));
  }

  private namn(id: string): string {
    return this.articles.get(id)?.dataset['namn'] ?? id;
  }

  private toggle(id: string, on: boolean): void {
    const others = this.valda.filter((one) => one !== id);
    if (on) this.framme = id;
    this.choose(on ? [...others, id].slice(0, flestRegioner) : others);
  }

  private choose(valda: readonly string[]): void {
    this.valda = valda;
    history.replaceState(history.state, '', location.pathname + writeRegionval(valda));
    this.show([]);
  }

  private show(besked: readonly string[]): void {
    printAddress();
    const some = this.valda.length > 0;
    if (!this.valda.includes(this.framme)) this.framme = this.valda[0] ?? '';
    const chosen = this.valda.map((id) => this.articles.get(id)!);
    this.compare.append(...chosen, ...[...this.articles.values()].filter((one) => !chosen.includes(one)));
    for (const [id, article] of this.articles) {
      article.hidden = some && !this.valda.includes(id);
      article.classList.toggle('framme', id === this.framme);
    }
    this.compare.classList.toggle('jamfors', some);
    this.querySelector<HTMLElement>('[data-index]')!.hidden = some;
    this.showSteps(chosen);
    this.showPicker();
    this.showSwitch();
    this.showWords(chosen);
    this.showBesked(besked);
    const names = lista(this.valda.map((id) => this.namn(id)));
    document.title = some ? `${names}: ${this.plainTitle}` : this.plainTitle;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-delar] a'))
      link.search = writeRegionval(this.valda);
  }

  /** A step that none of the chosen regions has is left out. */
  private showSteps(chosen: readonly HTMLElement[]): void {
    const used = new Set(chosen.flatMap((one) => [...one.querySelectorAll('.steg:not(.tom)')].map(stepOf)));
    for (const step of this.compare.querySelectorAll<HTMLElement>('.steg'))
      step.hidden = chosen.length > 0 && !used.has(stepOf(step));
  }

  private showPicker(): void {
    const full = this.valda.length >= flestRegioner;
    for (const box of this.boxes) {
      box.checked = this.valda.includes(box.value);
      box.disabled = full && !box.checked;
    }
    this.picker.querySelector('[data-antal]')!.textContent =
      this.valda.length > 0 ? antal(this.valda.length, 'vald', 'valda') : 'utan val visas alla 21';
    this.picker.querySelector<HTMLElement>('[type=reset]')!.hidden = this.valda.length === 0;
    const [first] = this.valda;
    const similar = this.picker.querySelector<HTMLElement>('[data-liknande]')!;
    similar.hidden = !first || full;
    similar.querySelector('b')!.textContent = first ? this.namn(first) : '';
    const lika = (first && this.articles.get(first)?.dataset['lika']?.split(' ')) || [];
    const free = lika.filter((id) => !this.valda.includes(id)).slice(0, 4);
    const buttons = free.map((id) => button(`+ ${this.namn(id)}`, null, () => this.toggle(id, true)));
    for (const one of buttons) one.className = 'knapp liten-knapp';
    similar.querySelector('.forslag')!.replaceChildren(...buttons);
  }

  private showSwitch(): void {
    const vaxel = this.querySelector<HTMLElement>('[data-vaxel]')!;
    vaxel.hidden = this.valda.length < 2;
    vaxel.replaceChildren(
      ...this.valda.map((id) =>
        button(this.namn(id), id === this.framme, () => {
          this.framme = id;
          this.showSwitch();
          for (const [one, article] of this.articles) article.classList.toggle('framme', one === id);
          vaxel.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
        }),
      ),
    );
  }

  private showWords(chosen: readonly HTMLElement[]): void {
    const words = this.querySelector<HTMLElement>('[data-ord]')!;
    words.hidden = chosen.length < 2;
    const sentences = gemensammaTeman(
      chosen.map((article) => ({
        namn: article.dataset['namn']!,
        teman: [...article.querySelectorAll('.teman a')].map((link) => link.textContent?.trim() ?? ''),
        harText: 'text' in article.dataset,
      })),
      words.dataset['ord'] ?? '',
      { ar: words.dataset['ar'] ?? '' },
    );
    const items = sentences.map((sentence) => {
      const item = document.createElement('li');
      item.textContent = sentence;
      return item;
    });
    words.querySelector('ul')!.replaceChildren(...items);
  }

  private showBesked(besked: readonly string[]): void {
    const full = this.valda.length === flestRegioner && besked.length === 0;
    const say = [
      ...besked,
      ...(this.valda.length === 1
        ? [`${this.namn(this.valda[0]!)} är vald. Välj minst en region till att jämföra med.`]
        : []),
      ...(full ? [`${antal(flestRegioner, 'region', 'regioner')} är valda. Ta bort en för att välja en annan.`] : []),
    ];
    const box = this.querySelector<HTMLElement>('[data-besked]')!;
    box.hidden = say.length === 0;
    box.textContent = say.join(' ');
  }
}

const stepOf = (element: Element): string => (element as HTMLElement).dataset['steg'] ?? '';

customElements.define('jamfor-regioner', JamforRegioner);
