import {
  buildUrval,
  readBelagg,
  rutaText,
  tecken,
  urvalMening,
  utgavaSuffix,
  UTANFOR,
  villkorText,
  type Matris,
  type Matrisurval,
  type MatrisUtgava,
} from '../domain/matrisvy.ts';
import type { Svar } from '../schema/svar.ts';
import { chosenText, fillForm, onVy, readForm, saveVy } from './vyformular.ts';
import { gridKeys } from './rutnat.ts';

const texts = (list: Iterable<HTMLElement>): string[] => [...list].map((one) => one.textContent?.trim() ?? '');
const list = (text = ''): string[] => text.split(' ').filter(Boolean);
const datum = (cell: HTMLElement, name: string): string => cell.getAttribute(`data-${name}`) ?? '';

/** The theme matrix: shows then and now or one edition, sorts, filters and lights up the finished table, and keeps the whole state in the address. */
class TemaMatris extends HTMLElement {
  private readonly form = this.querySelector('form')!;
  private readonly table = this.querySelector('table')!;
  private readonly narrow = matchMedia('(max-width: 48rem)');
  private readonly headRow = this.table.tHead!.rows[0]!;
  private readonly bodyRows = [...this.table.tBodies[0]!.rows];
  private readonly footRows = [...this.table.tFoot!.rows];
  private readonly heads = [...this.headRow.cells].filter((cell) => cell.dataset['id']);
  private readonly cells = this.bodyRows.map((row) => [...row.cells].slice(1, 1 + this.heads.length));
  private readonly links = this.cells.map((row) => row.map((cell) => cell.querySelector('a')!));
  private readonly feet = this.footRows.map((row) => [...row.cells].slice(1, 1 + this.heads.length));
  private readonly niva = [...this.form.querySelector<HTMLSelectElement>('[name=niva]')!.options].map(
    (one) => one.text,
  );
  private readonly lage = new Map(
    [...this.querySelectorAll<HTMLElement>('[data-lage]')].map((one) => [one.dataset['lage'], one]),
  );
  private readonly svar = new Map([...this.lage].map(([lage, one]) => [lage, one.dataset['namn'] ?? '']));
  /** The class that ties the cells to the component's styles. */
  private readonly stilrum = [...this.links[0]![0]!.classList].find((one) => one.startsWith('astro-')) ?? '';
  private readonly matris = this.readMatris();
  private readonly say = this.querySelector<HTMLElement>('[data-mening]')!;
  private lit: Element[] = [];
  private shown: Matrisurval | undefined;

  connectedCallback(): void {
    fillForm(this.form);
    this.apply();
    onVy(this.form, () => {
      saveVy(this.apply());
    });
    this.narrow.addEventListener('change', () => this.apply());
    this.table.addEventListener('pointerover', ({ target }) => this.light(target));
    this.table.addEventListener('focusin', ({ target }) => this.light(target));
    this.table.addEventListener('pointerleave', () => this.light(null));
    gridKeys(this.table);
    // One tab stop: the links scroll the frame, so the frame itself need not take focus.
    this.table.parentElement?.removeAttribute('tabindex');
  }

  private readMatris(): Matris {
    const utgavor = JSON.parse(this.dataset['utgavor'] ?? '[]') as MatrisUtgava[];
    const rowNames = texts(this.bodyRows.map((row) => row.cells[0]!.querySelector('a')!));
    const columnNames = texts(this.heads);
    return {
      utgavor,
      rader: this.bodyRows.map((row, i) => ({ id: row.id, namn: rowNames[i]! })),
      kolumner: this.heads.map(({ dataset }, i) => ({
        id: dataset['id']!,
        namn: columnNames[i]!,
        sjukvard: list(dataset['sjukvard']),
        storlek: dataset['storlek']!,
        invanare: Number(dataset['invanare']),
        lika: list(dataset['lika']).map(Number),
      })),
      rutor: utgavor.map((_, i) => {
        const namn = utgavaSuffix(i, utgavor);
        return this.cells.map((row) =>
          row.map((cell) => ({
            svar: datum(cell, `svar${namn}`) as Svar,
            belagg: readBelagg(datum(cell, `b${namn}`)),
            nar: datum(cell, `d${namn}`),
          })),
        );
      }),
    };
  }

  private apply(): Readonly<Record<string, string>> {
    const vy = readForm(this.form);
    const niva = this.form.querySelector<HTMLSelectElement>('[name=niva]')!;
    const urval = buildUrval(this.matris, {
      vy: vy['vy'] ?? '',
      rader: vy['rader']!,
      kolumner: vy['kolumner']!,
      del: vy['del']!,
      steg: Math.max(0, niva.selectedIndex),
      sjukvard: vy['sjukvard']!,
      storlek: vy['storlek']!,
    });
    const villkor = villkorText(chosenText(this.form, 'del'), chosenText(this.form, 'niva'));
    const mening = urvalMening(this.matris, urval, villkor);
    // The sentence is announced, so it is written only when it says something new.
    const said = this.say.textContent ?? '';
    if (said.replace(/\s+/g, ' ').trim() !== mening.replace(/\s+/g, ' ')) this.say.textContent = mening;
    if (this.narrow.matches) {
      const lista = this.querySelector<HTMLElement>('[data-temalista]')!;
      import('./matris-lista.ts').then(
        ({ renderLista }) =>
          renderLista(lista, this.matris, urval, {
            villkor,
            perRegion: vy['grupp'] === 'region',
            text: (r, k) => this.text(urval, r, k),
          }),
        // What it shows is not what was chosen.
        () => lista.replaceChildren('Listan över det du har valt kunde inte hämtas. Ladda om sidan.'),
      );
    }
    this.paint(urval);
    this.order(urval);
    this.shown = urval;
    return vy;
  }

  /** Writes only what differs from what is shown; the page comes with then and now, and no choice made. */
  private paint(urval: Matrisurval): void {
    const before = this.shown;
    const editions = (one: Matrisurval | undefined): string => String(one?.visade.map(({ plats }) => plats) ?? '');
    const sameEditions = before !== undefined && editions(before) === editions(urval);
    if (!sameEditions) this.showUtgavor(urval);
    this.links.forEach((row, r) => {
      row.forEach((link, k) => {
        const same = sameEditions && urval.visade.every((one, i) => one.steg[r]![k] === before.visade[i]!.steg[r]![k]);
        if (same) return;
        link.className = `${this.klass(urval, r, k)} ${this.stilrum}`;
        link.setAttribute('aria-label', this.text(urval, r, k));
      });
    });
    urval.synlig.forEach((synlig, k) => {
      if (before ? synlig === before.synlig[k] : synlig) return;
      const all = [this.heads[k]!, ...this.feet.map((row) => row[k]!), ...this.cells.map((row) => row[k]!)];
      for (const cell of all) cell.hidden = !synlig;
    });
    for (const { plats, utgava, radantal, kolumnantal, summa } of urval.visade) {
      for (const [r, row] of this.bodyRows.entries())
        write(row.querySelector(`td[data-av="${utgava.id}"] b`), radantal[r]!);
      for (const [k, cell] of this.feet[plats]!.entries()) write(cell.firstElementChild, kolumnantal[k]!);
      write(this.footRows[plats]!.querySelector(`td[data-av="${utgava.id}"] b`), summa);
    }
    this.countLegend(urval);
  }

  /** Shows the columns and rows of the chosen editions, and one sign a cell or two. */
  private showUtgavor({ visade }: Matrisurval): void {
    const ids = visade.map(({ utgava }) => utgava.id);
    this.table.toggleAttribute('data-tva', visade.length > 1);
    this.table.dataset['visadeUtgavor'] = ids.join(' ');
    for (const one of this.table.querySelectorAll<HTMLElement>('[data-av]'))
      one.hidden = !ids.includes(one.dataset['av']!);
    for (const one of this.querySelectorAll<HTMLElement>('[data-bara]'))
      one.hidden = one.dataset['bara'] !== (visade.length > 1 ? 'tva' : 'en');
  }

  private klass({ visade }: Matrisurval, r: number, k: number): string {
    return visade
      .map(({ plats, steg }, i) => tecken(this.matris.rutor[plats]![r]![k]!.svar, steg[r]![k]!, i > 0))
      .join(' ');
  }

  /** A cell in words, for its link's name. */
  private text({ visade }: Matrisurval, r: number, k: number): string {
    return rutaText(
      visade.map(({ plats, utgava, steg }) => {
        const { svar, nar } = this.matris.rutor[plats]![r]![k]!;
        const hojd = steg[r]![k]!;
        const utanfor = svar === 'uttryckligt' && hojd < 0;
        return {
          ar: utgava.ar,
          svar: utanfor ? UTANFOR : (this.svar.get(svar) ?? svar),
          steg: hojd > 0 ? (this.niva[hojd] ?? '') : '',
          nar: utanfor ? '' : nar,
        };
      }),
    );
  }

  /** The legend counts each edition shown, the older first. */
  private countLegend({ synlig, visade }: Matrisurval): void {
    const utanfor = visade.map((one) => one.utanfor);
    const count = (lage: string): number[] =>
      visade.map(({ plats, summa }, i) => {
        if (lage === 'uttryckligt') return summa;
        if (lage === 'utanfor') return utanfor[i]!;
        return this.matris.rutor[plats]!.flatMap((row) => row.filter((ruta, k) => synlig[k] && ruta.svar === lage))
          .length;
      });
    for (const [lage, item] of this.lage) {
      item.querySelector('b')!.textContent = count(lage ?? '').join(' · ');
      if (lage === 'utanfor') item.hidden = utanfor.every((n) => n === 0);
    }
  }

  private order({ radordning, kolumnordning }: Matrisurval): void {
    if (String(radordning) !== String(this.shown?.radordning ?? radordning.map((_, i) => i)))
      this.table.tBodies[0]!.append(...radordning.map((r) => this.bodyRows[r]!));
    if (String(kolumnordning) === String(this.shown?.kolumnordning ?? kolumnordning.map((_, i) => i))) return;
    const place = (row: HTMLTableRowElement, cells: readonly HTMLElement[]): void =>
      row.querySelector('[data-av]')!.before(...kolumnordning.map((k) => cells[k]!));
    place(this.headRow, this.heads);
    for (const [i, row] of this.footRows.entries()) place(row, this.feet[i]!);
    for (const [r, row] of this.bodyRows.entries()) place(row, this.cells[r]!);
  }

  /** Lights up the column; the row is the style sheet's. Says the cell in words above the table. */
  private light(target: EventTarget | null): void {
    for (const cell of this.lit) cell.classList.remove('pa');
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null;
    const k = cell ? cell.cellIndex : 0;
    this.lit = k > 0 ? [...this.table.rows].flatMap((row) => row.cells[k] ?? []) : [];
    for (const one of this.lit) one.classList.add('pa');
    const read = this.querySelector<HTMLElement>('[data-lasning]');
    if (!read) return;
    const tema = cell?.parentElement?.querySelector('th a')?.textContent?.trim();
    const svar = cell?.querySelector('a')?.getAttribute('aria-label');
    read.textContent = svar && tema ? `${tema}, ${this.headRow.cells[k]?.textContent?.trim()}. ${svar}` : '';
  }
}

function write(place: Element | null, n: number): void {
  const text = String(n);
  if (place && place.textContent?.trim() !== text) place.textContent = text;
}

customElements.define('tema-matris', TemaMatris);
