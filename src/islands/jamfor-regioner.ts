import { gemensammaTeman } from '../domain/mening/gemensamma-teman.ts';
import { valdaOf, type Ledande } from '../domain/ledande.ts';
import { flestRegioner, readRegionval, regionvalMeddelanden, writeRegionval } from '../domain/regionval.ts';
import { meningText, type Mening } from '../domain/mening/mening.ts';
import { antal, gemen, lista } from '../domain/sprak.ts';
import type { Utgava } from '../schema/utgava.ts';
import { printAddress } from './print-address.ts';
import { fillRows, keyOf, rowsOf } from './jamforrader.ts';
import { Regionvaljare } from './regionvaljare.ts';
import { showVaxel } from './regionvaxel.ts';
import { isInVy, showUtgava } from './utgavevy.ts';
import { egenVag } from './bas.ts';

/** Regions side by side: shows those in the address, in its order, and keeps the address with the choice. */
class JamforRegioner extends HTMLElement {
  private readonly compare = this.querySelector<HTMLElement>('[data-compare]')!;
  private readonly articles = new Map(
    [...this.compare.querySelectorAll<HTMLElement>('[data-region]')].map((one) => [one.dataset['region']!, one]),
  );
  private readonly picker = new Regionvaljare(this.querySelector('.regionval')!, (valda, tillagd) => {
    if (tillagd) this.framme = tillagd;
    this.choose(valda);
  });
  private readonly plainTitle = document.title;
  private readonly rubrik = this.querySelector('h1')!;
  private readonly plainRubrik = this.rubrik.textContent ?? '';
  private valda: readonly string[] = [];
  private framme = '';
  private readonly vyfalt = this.querySelector<HTMLSelectElement>('select[name=vy]');
  private vy = '';

  connectedCallback(): void {
    const kanda = [...this.articles.keys()].map((id) => ({ id, namn: this.namn(id) }));
    const vyer = [...(this.vyfalt?.options ?? [])].map(({ value, text }) => ({ id: value, namn: text }));
    const val = readRegionval(
      new URLSearchParams(location.search),
      kanda,
      vyer.filter(({ id }) => id !== ''),
    );
    this.valda = val.valda;
    this.vy = val.vy;
    if (this.vyfalt) this.vyfalt.value = val.vy;
    this.picker.open = this.valda.length < 2;
    this.show(regionvalMeddelanden(val, (id) => this.namn(id), this.articles.size));
    this.vyfalt?.addEventListener('change', () => {
      this.vy = this.vyfalt?.value ?? '';
      this.choose(this.valda);
    });
    this.vyfalt?.form?.addEventListener('submit', (event) => event.preventDefault());
  }

  private namn(id: string): string {
    return this.articles.get(id)?.dataset['namn'] ?? id;
  }

  private choose(valda: readonly string[]): void {
    this.valda = valda;
    history.replaceState(history.state, '', location.pathname + writeRegionval(valda, this.vy));
    this.show([]);
  }

  private show(besked: readonly string[]): void {
    printAddress();
    this.dataset['samlad'] = egenVag(location.pathname) + writeRegionval(this.valda, this.vy);
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
    this.showRows(chosen);
    this.picker.show(this.valda);
    this.showSwitch();
    this.showWords(chosen);
    this.showBesked(besked);
    const names = lista(this.valda.map((id) => this.namn(id)));
    document.title = some ? `${names}: ${this.plainTitle}` : this.plainTitle;
    this.rubrik.textContent = some ? `${names}: ${gemen(this.plainRubrik)}` : this.plainRubrik;
    this.querySelector<HTMLElement>('[data-citera]')!.dataset['titel'] = this.rubrik.textContent;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-delar] a'))
      link.search = writeRegionval(this.valda, this.vy);
  }

  /** A row that has nothing on show in any of the chosen regions is left out; the others keep in step. */
  private showRows(chosen: readonly HTMLElement[]): void {
    const ordning = this.compare.dataset['ordning']?.split(' ') ?? [];
    const used = new Set(
      chosen.flatMap((one) =>
        rowsOf(one)
          .filter((row) => this.says(row))
          .map(keyOf),
      ),
    );
    for (const article of chosen)
      fillRows(
        article,
        chosen,
        ordning.filter((key) => used.has(key)),
        ordning,
      );
    showUtgava(this.compare, this.vy);
    for (const article of this.articles.values())
      for (const row of rowsOf(article)) row.hidden = chosen.length > 0 ? !used.has(keyOf(row)) : !this.says(row);
    const [first] = chosen;
    const rows = first ? [...first.children].filter((one) => !(one as HTMLElement).hidden).length : 1;
    this.compare.style.setProperty('--rader', String(rows));
  }

  /** Whether a row has something to say in the editions on show. */
  private says(row: HTMLElement): boolean {
    const lines = 'utgava' in row.dataset ? [row] : [...row.querySelectorAll<HTMLElement>('[data-utgava]')];
    return lines.length === 0 || lines.some((line) => isInVy(line, this.vy) && !line.classList.contains('tom'));
  }

  private showSwitch(): void {
    const regioner = this.valda.map((id) => ({ id, namn: this.namn(id) }));
    showVaxel(this.querySelector('[data-vaxel]')!, regioner, this.framme, (id) => {
      this.framme = id;
      this.showSwitch();
      for (const [one, article] of this.articles) article.classList.toggle('framme', one === id);
    });
  }

  private showWords(chosen: readonly HTMLElement[]): void {
    const words = this.querySelector<HTMLElement>('[data-ord]')!;
    const alla = JSON.parse(words.dataset['utgavor'] ?? '[]') as Pick<Utgava, 'id' | 'ar' | 'slag'>[];
    const utgavor = alla.filter(({ id }) => this.vy === '' || this.vy === id);
    const sentences = utgavor.flatMap(({ id, ar, slag }) =>
      gemensammaTeman(
        chosen.map((article) => {
          const row = article.querySelector<HTMLElement>(`[data-rad="teman-${CSS.escape(id)}"]`);
          return {
            namn: article.dataset['namn']!,
            teman: [...(row?.querySelectorAll('a') ?? [])].map((link) => link.textContent?.trim() ?? ''),
            harText: row !== null && 'text' in row.dataset,
          };
        }),
        words.dataset['ord'] ?? '',
        { ar, slag },
      ),
    );
    const items = sentences.map((sentence) => {
      const item = document.createElement('li');
      item.textContent = sentence.text;
      return item;
    });
    words.hidden = items.length === 0;
    words.querySelector('ul')!.replaceChildren(...items);
    const ledande = chosen
      .flatMap(({ dataset }) => JSON.parse(dataset['ledande'] ?? 'null') as Ledande | null)
      .filter((one) => one !== null);
    this.showLead(valdaOf(ledande, utgavor), sentences);
  }

  /** The lead speaks of the chosen regions: of their leading attribute, or of the themes that they share. */
  private showLead(valda: readonly Mening[], teman: readonly Mening[]): void {
    const lead = this.querySelector<HTMLElement>('[data-valda-mening]')!;
    const text = meningText(valda.length > 0 ? valda : teman.slice(0, 2));
    lead.hidden = text === '';
    lead.textContent = text;
    for (const one of this.querySelectorAll<HTMLElement>('[data-alla-mening]')) one.hidden = text !== '';
    lead.classList.toggle('svar', text !== '');
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

customElements.define('jamfor-regioner', JamforRegioner);
