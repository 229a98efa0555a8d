import {
  buildUrval,
  readBelagg,
  senareMening,
  senareText,
  urvalMening,
  villkorText,
  type Matris,
  type Matrisurval,
  type MatrisRuta,
} from '../domain/matrisvy.ts';
import type { Svar } from '../schema/svar.ts';
import { gemen } from '../domain/sprak.ts';
import { chosenText, fillForm, onVy, readForm, saveVy } from './vyformular.ts';
import { gridKeys } from './rutnat.ts';

const texts = (list: Iterable<HTMLElement>): string[] => [...list].map((one) => one.textContent?.trim() ?? '');

/** The theme matrix: sorts, filters and lights up the finished table, and keeps the whole state in the address. */
class TemaMatris extends HTMLElement {
  private readonly form = this.querySelector('form')!;
  private readonly table = this.querySelector('table')!;
  private readonly narrow = matchMedia('(max-width: 48rem)');
  private readonly headRow = this.table.tHead!.rows[0]!;
  private readonly bodyRows = [...this.table.tBodies[0]!.rows];
  private readonly footRow = this.table.tFoot!.rows[0]!;
  private readonly heads = [...this.headRow.cells].slice(1, -1);
  private readonly cells = this.bodyRows.map((row) => [...row.cells].slice(1, -1));
  private readonly links = this.cells.map((row) => row.map((cell) => cell.querySelector('a')!));
  private readonly feet = [...this.footRow.cells].slice(1, -1);
  private readonly rowCounts = this.bodyRows.map((row) => row.lastElementChild!.firstElementChild!);
  private readonly columnCounts = this.feet.map((cell) => cell.firstElementChild!);
  private readonly niva = [...this.form.querySelector<HTMLSelectElement>('[name=niva]')!.options].map(
    (one) => one.text,
  );
  private readonly lage = new Map(
    [...this.querySelectorAll<HTMLElement>('[data-lage]')].map((one) => [one.dataset['lage'], one]),
  );
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
    const rowNames = texts(this.bodyRows.map((row) => row.cells[0]!));
    const columnNames = texts(this.heads);
    const list = (text = ''): string[] => text.split(' ').filter(Boolean);
    return {
      rader: this.bodyRows.map((row, i) => ({ id: row.id, namn: rowNames[i]! })),
      kolumner: this.heads.map(({ dataset }, i) => ({
        id: dataset['id']!,
        namn: columnNames[i]!,
        sjukvard: list(dataset['sjukvard']),
        storlek: dataset['storlek']!,
        invanare: Number(dataset['invanare']),
        lika: list(dataset['lika']).map(Number),
      })),
      rutor: this.cells.map((row) =>
        row.map(({ dataset }) => ({
          svar: dataset['svar'] as Svar,
          belagg: readBelagg(dataset['b'] ?? ''),
          senare: Number(dataset['n'] ?? 0),
        })),
      ),
    };
  }

  private apply(): Readonly<Record<string, string>> {
    const vy = readForm(this.form);
    const niva = this.form.querySelector<HTMLSelectElement>('[name=niva]')!;
    const urval = buildUrval(this.matris, {
      rader: vy['rader']!,
      kolumner: vy['kolumner']!,
      del: vy['del']!,
      steg: Math.max(0, niva.selectedIndex),
      sjukvard: vy['sjukvard']!,
      storlek: vy['storlek']!,
    });
    const villkor = villkorText(chosenText(this.form, 'del'), chosenText(this.form, 'niva'));
    const senare = vy['visa'] === 'senast';
    const mening = [urvalMening(urval, villkor), senare && senareMening(this.matris, urval)].filter(Boolean).join(' ');
    // The sentence is announced, so it is written only when it says something new.
    const said = this.say.textContent ?? '';
    if (said.replace(/\s+/g, ' ').trim() !== mening.replace(/\s+/g, ' ')) this.say.textContent = mening;
    if (this.narrow.matches) {
      const list = this.querySelector<HTMLElement>('[data-temalista]')!;
      import('./matris-lista.ts').then(
        ({ renderLista }) =>
          renderLista(list, this.matris, urval, { villkor, perRegion: vy['grupp'] === 'region', senare }),
        // What it shows is not what was chosen.
        () => list.replaceChildren('Listan över det du har valt kunde inte hämtas. Ladda om sidan.'),
      );
    }
    this.paint(urval);
    this.showSenare(senare);
    this.order(urval);
    this.shown = urval;
    return vy;
  }

  /** Writes only what differs from what is shown. */
  private paint(urval: Matrisurval): void {
    const before = this.shown;
    urval.steg.forEach((row, r) => {
      row.forEach((steg, k) => {
        const ruta = this.matris.rutor[r]![k]!;
        if (ruta.svar === 'uttryckligt' && steg !== before?.steg[r]?.[k]) this.paintCell(r, k, steg);
      });
      if (urval.radantal[r] !== before?.radantal[r]) this.rowCounts[r]!.textContent = String(urval.radantal[r]);
    });
    urval.synlig.forEach((synlig, k) => {
      if (urval.kolumnantal[k] !== before?.kolumnantal[k])
        this.columnCounts[k]!.textContent = String(urval.kolumnantal[k]);
      if (before ? synlig === before.synlig[k] : synlig) return;
      for (const cell of [this.heads[k]!, this.feet[k]!, ...this.cells.map((row) => row[k]!)]) cell.hidden = !synlig;
    });
    this.footRow.lastElementChild!.firstElementChild!.textContent = String(urval.summa);
    this.headRow.lastElementChild!.textContent = `Antal av ${urval.synlig.filter(Boolean).length}`;
    this.countLegend(urval);
  }

  private paintCell(r: number, k: number, steg: number): void {
    const link = this.links[r]![k]!;
    link.className = link.className.replace(/\bs\d\b/, `s${steg}`);
    const text = steg > 0 ? `Uttryckligt, ${gemen(this.niva[steg] ?? '')}` : 'Belägg finns, men utanför urvalet';
    link.setAttribute('aria-label', text);
  }

  /** Shows or hides the layer of later facts. */
  private showSenare(senare: boolean): void {
    if (this.table.hasAttribute('data-senare') === senare) return;
    this.table.toggleAttribute('data-senare', senare);
    this.lage.get('senare')!.hidden = !senare;
    this.links.forEach((row, r) => {
      row.forEach((link, k) => {
        const text = senareText(this.matris.rutor[r]![k]!.senare);
        if (text && senare) link.setAttribute('aria-description', text);
        else link.removeAttribute('aria-description');
      });
    });
  }

  private countLegend({ synlig, summa, utanfor }: Matrisurval): void {
    const shown = this.matris.rutor.flatMap((row) => row.filter((_, k) => synlig[k]));
    const count = (lage: string): number => {
      if (lage === 'uttryckligt') return summa;
      if (lage === 'senare') return shown.filter((ruta) => ruta.senare > 0).length;
      return lage === 'utanfor' ? utanfor : shown.filter((ruta: MatrisRuta) => ruta.svar === lage).length;
    };
    for (const [lage, item] of this.lage) {
      item.querySelector('b')!.textContent = String(count(lage ?? ''));
      if (lage === 'utanfor') item.hidden = utanfor === 0;
    }
  }

  private order({ radordning, kolumnordning }: Matrisurval): void {
    if (String(radordning) !== String(this.shown?.radordning ?? radordning.map((_, i) => i)))
      this.table.tBodies[0]!.append(...radordning.map((r) => this.bodyRows[r]!));
    if (String(kolumnordning) === String(this.shown?.kolumnordning ?? kolumnordning.map((_, i) => i))) return;
    this.headRow.lastElementChild!.before(...kolumnordning.map((k) => this.heads[k]!));
    this.footRow.lastElementChild!.before(...kolumnordning.map((k) => this.feet[k]!));
    this.bodyRows.forEach((row, r) => {
      row.lastElementChild!.before(...kolumnordning.map((k) => this.cells[r]![k]!));
    });
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
    const tema = cell?.parentElement?.querySelector('th')?.textContent?.trim();
    const link = cell?.querySelector('a');
    const svar = [link?.getAttribute('aria-label'), link?.getAttribute('aria-description')].filter(Boolean).join(', ');
    read.textContent = svar && tema ? `${tema}, ${this.headRow.cells[k]?.textContent?.trim()}: ${gemen(svar)}` : '';
  }
}

customElements.define('tema-matris', TemaMatris);
