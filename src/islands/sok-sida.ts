import { filtrera, raknaFasetter, sortera } from '../search/fasetter.ts';
import type { Traff } from '../search/rangordna.ts';
import { fasettIds, readSokval, sokAdress, type FasettId, type Ordning, type Sokval } from '../search/sokval.ts';
import { rensaFraga } from '../search/rensa-fraga.ts';
import { status } from '../search/traff-text.ts';
import { fasettpanel } from './sok/fasettpanel.ts';
import type { Motor, Svar } from './sok/motor.ts';
import { nextTask } from './sok/next-task.ts';
import { sparaSokning } from './sok/spara.ts';
import { fyllUtdrag, traffElement } from './sok/trafflista.ts';
import { ovanTraffar, utanTraffar } from './sok/vagar.ts';

const MAX_TRAFFAR = 100;
/** Hits that come with their passages and before the others: about what a screen holds. */
const FORSTA = 6;
const FEL =
  'Sökindexet kunde inte läsas. Det finns bara på den byggda webbplatsen. Ladda om sidan, eller välj ett tema nedan.';

/** The search page: runs the query in the address and keeps everything it shows in the address. */
class SokSida extends HTMLElement {
  private motor: Promise<Motor> | undefined;
  private omgang = 0;
  private sedda: IntersectionObserver | undefined;

  connectedCallback(): void {
    (this.hook('begransa') as HTMLDetailsElement).open = matchMedia('(min-width: 60rem)').matches;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const q = String(new FormData(this.form).get('q') ?? '');
      this.goto({ ...readSokval(''), q });
    });
    this.hook('fasetter').addEventListener('change', () => this.goto(this.chosen()));
    this.hook('ordning').addEventListener('change', () => this.goto(this.chosen()));
    addEventListener('popstate', () => void this.show());
    this.input.addEventListener('focus', () => void this.load().catch(() => undefined));
    document.addEventListener('keydown', (event) => this.key(event));
    void this.show();
  }

  private get form(): HTMLFormElement {
    return this.querySelector('form')!;
  }
  private get input(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[name=q]')!;
  }
  private hook(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-sok="${name}"]`)!;
  }

  private goto(val: Sokval): void {
    history.pushState(null, '', sokAdress(val));
    void this.show();
  }

  /** The choices as the controls stand. */
  private chosen(): Sokval {
    const val = readSokval(location.search);
    const checked = (id: FasettId) =>
      [...this.querySelectorAll<HTMLInputElement>(`input[name="${id}"]:checked`)].map(({ value }) => value);
    const fasetter = { ...val.fasetter };
    for (const id of fasettIds) fasetter[id] = checked(id);
    return { ...val, fasetter, ordning: this.querySelector('select')!.value as Ordning };
  }

  private say(text: string, done: boolean): void {
    const place = this.querySelector<HTMLElement>('[data-search-status]')!;
    if (done) place.dataset['state'] = 'done';
    else delete place.dataset['state'];
    place.textContent = text;
  }

  /** Nothing to search for: as the page was before the first query. */
  private clear(): void {
    this.hook('teman').hidden = false;
    if (this.hook('urval').hidden && !this.querySelector('.traff, .vagar')) return;
    this.hook('urval').hidden = true;
    for (const name of ['ovan', 'utan', 'spara']) this.hook(name).replaceChildren();
    this.list('alla', []);
    this.list('nara', []);
    this.say('Skriv ett ord eller ett tema.', true);
  }

  /** Searches, when the query is new, and shows what the address asks for. */
  private async show(): Promise<void> {
    const omgang = ++this.omgang;
    const val = readSokval(location.search);
    this.input.value = val.q;
    if (!rensaFraga(val.q)) return this.clear();
    try {
      this.say(`Söker …`, false);
      this.hook('teman').hidden = true;
      const motor = await this.load();
      const svar = await motor.sok(val.q, val.exakt);
      if (omgang !== this.omgang) return;
      await this.render(svar, val, motor);
    } catch {
      if (omgang === this.omgang) this.say(FEL, true);
    }
    if (omgang === this.omgang) this.hook('teman').hidden = false;
  }

  /** The search engine, fetched once; fetched anew after a failure. */
  private load(): Promise<Motor> {
    this.motor ??= import('./sok/motor.ts')
      .then(({ loadMotor }) => loadMotor())
      .catch((error: unknown) => {
        this.motor = undefined;
        throw error;
      });
    return this.motor;
  }

  private async render(svar: Svar, val: Sokval, motor: Motor): Promise<void> {
    const valda = sortera(
      filtrera(svar.traffar, val.fasetter),
      val.ordning,
      motor.katalog.regioner.map(({ id }) => id),
    );
    const visade = valda.slice(0, MAX_TRAFFAR).sort((a, b) => Number(b.allaOrd) - Number(a.allaOrd));
    const items = new Map<Element, Traff>();
    const make = (traff: Traff): HTMLLIElement => {
      const item = traffElement(traff, svar, motor);
      items.set(item, traff);
      return item;
    };
    const fill = (item: HTMLElement) => fyllUtdrag(item, items.get(item)!, svar, motor);
    const forsta = visade.slice(0, FORSTA).map(make);
    const omgang = this.omgang;
    await Promise.all(forsta.map(fill));
    if (omgang !== this.omgang) return;

    this.showFasetter(svar, val, motor);
    this.querySelector('select')!.value = val.ordning;
    this.hook('urval').hidden = svar.traffar.length === 0;
    this.hook('ovan').replaceChildren(...ovanTraffar(svar, val, motor));
    this.hook('utan').replaceChildren(...(valda.length === 0 ? utanTraffar(svar, val, motor) : []));
    const alla = visade.filter(({ allaOrd }) => allaOrd).length;
    this.list('alla', forsta.slice(0, alla));
    this.list('nara', forsta.slice(alla));
    await nextTask();
    if (omgang !== this.omgang) return;

    const ovriga = visade.slice(FORSTA).map(make);
    const kvar = Math.max(0, alla - FORSTA);
    this.list('alla', ovriga.slice(0, kvar), true);
    this.list('nara', ovriga.slice(kvar), true);
    this.hook('spara').replaceChildren(...(valda.length > 0 ? sparaSokning(svar, val, valda, motor) : []));
    this.sedda?.disconnect();
    this.sedda = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) void fill(target as HTMLElement);
      },
      { rootMargin: '50%' },
    );
    for (const item of ovriga) this.sedda.observe(item);
    const fler = valda.length > visade.length ? ` De ${MAX_TRAFFAR} första visas.` : '';
    this.say(status(svar.fraga, valda, svar.traffar.length) + fler, true);
  }

  /** The facets with their counts; what was open stays open, and the choice that had focus keeps it. */
  private showFasetter(svar: Svar, val: Sokval, motor: Motor): void {
    const open = new Set(
      [...this.querySelectorAll<HTMLDetailsElement>('fieldset details')]
        .filter((one) => one.open)
        .map((one) => one.closest('fieldset')?.querySelector('legend')?.textContent),
    );
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
    this.hook('fasetter').replaceChildren(
      ...fasettpanel(raknaFasetter(svar.traffar, val.fasetter), val.fasetter, motor.katalog),
    );
    for (const one of this.querySelectorAll<HTMLDetailsElement>('fieldset details'))
      if (open.has(one.closest('fieldset')?.querySelector('legend')?.textContent ?? '')) one.open = true;
    if (focused?.type === 'checkbox')
      this.querySelector<HTMLInputElement>(
        `input[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`,
      )?.focus();
  }

  private list(name: 'alla' | 'nara', items: readonly HTMLLIElement[], mer = false): void {
    const list = this.querySelector<HTMLElement>(`[data-search-results="${name}"]`)!;
    if (mer) list.append(...items);
    else list.replaceChildren(...items);
    list.hidden = list.childElementCount === 0;
    this.hook(`rubrik-${name}`).hidden = list.hidden;
  }

  /** `/` goes to the search field; the arrows go from hit to hit; Enter follows the link that has focus. */
  private key(event: KeyboardEvent): void {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const writes = target?.matches('input:not([type=checkbox]), select, textarea') ?? false;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === '/' && !writes) {
      event.preventDefault();
      this.input.focus();
      this.input.select();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-search-results] > * a')];
    const at = target instanceof HTMLAnchorElement ? links.indexOf(target) : -1;
    if (step === 0 || links.length === 0 || (at < 0 && !(target === this.input && step === 1))) return;
    event.preventDefault();
    if (at === 0 && step === -1) this.input.focus();
    else links[at + step]?.focus();
  }
}

customElements.define('sok-sida', SokSida);
