import { meningText } from '../domain/mening/mening.ts';
import { teckenKlass } from '../domain/matristecken.ts';
import { egenHelhet, radmarginal, rutaText, urvalMening, villkorText, type Rutlage } from '../domain/mening/matris.ts';
import {
  buildUrval,
  countVisat,
  visatOf,
  type Matris,
  type Matrisurval,
  type MatrisUtgava,
  type Utgavaurval,
  type Visat,
} from '../domain/matrisvy.ts';
import { gridKeys } from './rutnat.ts';
import { readMatris } from './matris-las.ts';
import { chosenText, fillForm, onVy, readForm, saveVy } from './vyformular.ts';

/** The margins of one edition in the table: a count a row, a count a column, and the sum of both. */
interface Marginal {
  readonly utgava: MatrisUtgava;
  readonly huvud: HTMLElement;
  readonly rader: readonly HTMLElement[];
  readonly kolumner: readonly HTMLElement[];
  readonly summa: HTMLElement;
}

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
  private readonly niva = [...this.form.querySelector<HTMLSelectElement>('[name=niva]')!.options].map(
    (one) => one.text,
  );
  private readonly lage = new Map(
    [...this.querySelectorAll<HTMLElement>('[data-lage]')].map((one) => [one.dataset['lage'], one]),
  );
  private readonly namn = new Map([...this.lage].map(([lage, one]) => [lage, one.dataset['namn'] ?? '']));
  private readonly matris: Matris = readMatris(this, this.heads, this.bodyRows, this.cells);
  private readonly marginaler = this.matris.utgavor.map((utgava, i) => this.readMarginal(utgava, i));
  private readonly say = this.querySelector<HTMLElement>('[data-urvalet]')!;
  private readonly read = this.querySelector<HTMLElement>('[data-lasning]')!;
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
    this.table.addEventListener('focusout', () => this.light(null));
    gridKeys(this.table);
    // One tab stop: the links scroll the frame, so the frame itself need not take focus.
    this.table.parentElement?.removeAttribute('tabindex');
    // The head of the table stays below the legend, however many lines the legend has.
    const legend = this.read.closest('.legend');
    const fasta = [this.table.tHead!, this.table.parentElement!];
    const place = (): void => {
      for (const one of fasta) one.style.setProperty('--legend', `${legend!.getBoundingClientRect().height}px`);
    };
    if (legend) new ResizeObserver(place).observe(legend);
  }

  private readMarginal(utgava: MatrisUtgava, plats: number): Marginal {
    const own = (row: HTMLTableRowElement): HTMLElement =>
      [...row.cells].find((cell) => cell.dataset['av'] === utgava.id)!;
    const foot = this.footRows[plats]!;
    return {
      utgava,
      huvud: own(this.headRow),
      rader: this.bodyRows.map(own),
      kolumner: [...foot.cells].slice(1, 1 + this.heads.length),
      summa: own(foot),
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
    const mening = meningText(urvalMening(this.matris, urval, villkor));
    // The sentence is announced, so it is written only when it says something new.
    const said = this.say.textContent ?? '';
    if (said.replace(/\s+/g, ' ').trim() !== mening.replace(/\s+/g, ' ')) this.say.textContent = mening;
    if (this.narrow.matches) this.list(urval, villkor, vy['grupp'] === 'region');
    this.form.classList.toggle('valt', Object.values(vy).some(Boolean));
    this.paint(urval);
    this.order(urval);
    this.shown = urval;
    return vy;
  }

  private list(urval: Matrisurval, villkor: string, perRegion: boolean): void {
    const lista = this.querySelector<HTMLElement>('[data-temalista]')!;
    import('./matris-lista.ts').then(
      ({ renderLista }) =>
        renderLista(lista, this.matris, urval, {
          villkor,
          perRegion,
          text: (r, k) => this.lagen(urval, r, k).map((one) => rutaText([one])),
        }),
      // What it shows is not what was chosen.
      () => lista.replaceChildren('Listan över det du har valt kunde inte hämtas. Ladda om sidan.'),
    );
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
        const [da, nu] = urval.visade.map((one) => teckenKlass(visatOf(this.matris, one, r, k), one.steg[r]![k]!));
        writeTecken(this.cells[r]![k]!, da);
        writeTecken(link, nu);
        const text = rutaText(this.lagen(urval, r, k));
        if (link.ariaLabel !== text) link.ariaLabel = text;
      });
    });
    urval.synlig.forEach((synlig, k) => {
      if (before ? synlig === before.synlig[k] : synlig) return;
      const all = [
        this.heads[k]!,
        ...this.marginaler.map((one) => one.kolumner[k]!),
        ...this.cells.map((row) => row[k]!),
      ];
      for (const cell of all) cell.hidden = !synlig;
    });
    for (const one of urval.visade) this.writeMarginal(one, urval.synlig.filter(Boolean).length);
    this.countLegend(urval);
  }

  /** The counts of an edition, each with its whole where the head of the margin does not say it. */
  private writeMarginal(urval: Utgavaurval, regioner: number): void {
    const { utgava, huvud, rader, kolumner, summa } = this.marginaler[urval.plats]!;
    write(huvud.firstElementChild!, radmarginal(utgava, regioner));
    rader.forEach((cell, r) => {
      write(cell.firstElementChild!, String(urval.radantal[r]));
      writeHelhet(cell, egenHelhet(utgava, urval.radav[r]!, regioner));
    });
    for (const [k, cell] of kolumner.entries()) write(cell.firstElementChild!, String(urval.kolumnantal[k]));
    write(summa.firstElementChild!, String(urval.summa));
  }

  /** Shows the columns and rows of the chosen editions, and one sign a cell or two. */
  private showUtgavor({ visade }: Matrisurval): void {
    const ids = visade.map(({ utgava }) => utgava.id);
    const [da, nu] = visade.map(({ utgava }) => utgava.ar);
    this.dataset['visadeUtgavor'] = ids.join(' ');
    this.table.toggleAttribute('data-tva', nu !== undefined);
    for (const one of this.table.querySelectorAll<HTMLElement>('[data-av]'))
      one.hidden = !ids.includes(one.dataset['av']!);
    write(this.querySelector('[data-ordning]')!, nu === undefined ? '' : `Vänster tecken ${da}, höger ${nu}.`);
  }

  /** A cell in each edition shown, as its link's name says it. */
  private lagen({ visade }: Matrisurval, r: number, k: number): Rutlage[] {
    return visade.map((one) => {
      const lage = visatOf(this.matris, one, r, k);
      const steg = one.steg[r]![k]!;
      return {
        ar: one.utgava.ar,
        svar: this.namn.get(lage) ?? lage,
        steg: steg > 0 ? (this.niva[steg] ?? '') : '',
        nar: lage === 'utanfor' ? '' : this.matris.rutor[one.plats]![r]![k]!.nar,
      };
    });
  }

  /** The legend counts each edition shown, the older first, and leaves out a state that none of them has. */
  private countLegend({ synlig, visade }: Matrisurval): void {
    const counts = visade.map((one) => countVisat(this.matris, one, synlig));
    for (const [lage, item] of this.lage) {
      const own = counts.map((one) => one.get(lage as Visat) ?? 0);
      write(item.querySelector('b')!, own.join(' · '));
      item.hidden = own.every((n) => n === 0);
    }
  }

  private order({ radordning, kolumnordning }: Matrisurval): void {
    if (String(radordning) !== String(this.shown?.radordning ?? radordning.map((_, i) => i)))
      this.table.tBodies[0]!.append(...radordning.map((r) => this.bodyRows[r]!));
    if (String(kolumnordning) === String(this.shown?.kolumnordning ?? kolumnordning.map((_, i) => i))) return;
    const place = (row: HTMLTableRowElement, cells: readonly HTMLElement[]): void =>
      row.querySelector('[data-av]')!.before(...kolumnordning.map((k) => cells[k]!));
    place(this.headRow, this.heads);
    for (const [i, row] of this.footRows.entries()) place(row, this.marginaler[i]!.kolumner);
    for (const [r, row] of this.bodyRows.entries()) place(row, this.cells[r]!);
  }

  /** Lights up the column; the row is the style sheet's. Says the cell in words above the table. */
  private light(target: EventTarget | null): void {
    for (const cell of this.lit) cell.classList.remove('pa');
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null;
    const k = cell ? cell.cellIndex : 0;
    this.lit = k > 0 ? [...this.table.rows].flatMap((row) => row.cells[k] ?? []) : [];
    for (const one of this.lit) one.classList.add('pa');
    const tema = cell?.parentElement?.querySelector('th a')?.textContent?.trim();
    const svar = cell?.querySelector('a')?.ariaLabel;
    const text = svar && tema ? `${this.headRow.cells[k]?.textContent?.trim()}, ${tema}. ${svar}` : '';
    write(this.read, text);
    this.read.parentElement?.classList.toggle('laser', text !== '');
  }
}

function write(place: Element, text: string): void {
  if (place.textContent?.trim() !== text) place.textContent = text;
}

/** Gives a box its sign instead of the one it has; without one the box has none. */
function writeTecken(box: Element, klass: string | undefined): void {
  const before = [...box.classList].find((one) => one.startsWith('t-'));
  if (before === klass) return;
  if (before !== undefined) box.classList.remove(before);
  if (klass !== undefined) box.classList.add(klass);
}

function writeHelhet(cell: HTMLElement, helhet: string): void {
  if (helhet) cell.dataset['helhet'] = helhet;
  else delete cell.dataset['helhet'];
}

customElements.define('tema-matris', TemaMatris);
