import { filtrera, raknaFasetter, sortera } from '../search/fasetter.ts';
import type { Traff } from '../search/rangordna.ts';
import {
  checkSokval,
  fasettIds,
  readSokval,
  sokAdress,
  type FasettId,
  type Ordning,
  type Sokval,
} from '../search/sokval.ts';
import { rensaFraga } from '../search/rensa-fraga.ts';
import { status } from '../search/traff-text.ts';
import { showAdressbesked } from './adressbesked.ts';
import { fasettpanel, showFasetter } from './sok/fasettpanel.ts';
import { bristbesked, felbesked, forsokIgen } from './sok/felbesked.ts';
import { Hamtfel } from './sok/hamta.ts';
import type { Motor, Svar } from './sok/motor.ts';
import { nextTask, within } from './sok/next-task.ts';
import { sparaSokning } from './sok/spara.ts';
import { sokTangent } from './sok/tangenter.ts';
import { fyllUtdrag, traffElement } from './sok/trafflista.ts';
import { fillSeen } from './sok/i-sikte.ts';
import { createTystnadsvakt } from './sok/tystnad.ts';
import { ovanTraffar, utanTraffar } from './sok/vagar.ts';
import { vag } from './bas.ts';

const MAX_TRAFFAR = 100;
/** Hits that come with their passages and before the others: about what a screen holds. */
const FORSTA = 6;
/** So long the first hits wait for their passages. */
const MAX_VANTAN = 4000;

/** The search page: runs the query in the address and keeps everything it shows in the address. */
class SokSida extends HTMLElement {
  private motor: Promise<Motor> | undefined;
  /** Attempts to load the engine that failed. */
  private forsok = 0;
  private omgang = 0;
  private avbrott = new AbortController();
  private utanKod = false;
  private sedda: IntersectionObserver | null = null;
  private readonly uppmaning = [...this.status.childNodes];
  private readonly vakt = createTystnadsvakt();

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
    document.addEventListener('keydown', (event) => sokTangent(event, this, this.input));
    void this.show();
  }

  private get status(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-search-status]')!;
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
    history.pushState(null, '', vag(sokAdress(val)));
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

  /** Says how it goes; without a text, what the page said from the start. */
  private say(text: string, done: boolean): void {
    const place = this.status;
    if (done) place.dataset['state'] = 'done';
    else delete place.dataset['state'];
    delete place.dataset['fel'];
    if (!text) place.replaceChildren(...this.uppmaning.map((node) => node.cloneNode(true)));
    else if (place.textContent !== text) place.textContent = text;
  }

  /** No hits and nothing about any. */
  private empty(): void {
    this.hook('urval').hidden = true;
    for (const name of ['fel', 'ovan', 'utan', 'spara']) this.hook(name).replaceChildren();
    this.list('alla', []);
    this.list('nara', []);
  }

  /** Shows what the address asks for. Whatever happens it ends in a state that is told. */
  private async show(): Promise<void> {
    const omgang = ++this.omgang;
    const gammal = (): boolean => omgang !== this.omgang;
    try {
      const given = readSokval(location.search);
      this.input.value = given.q;
      const fraga = rensaFraga(given.q);
      this.hook('teman').hidden = fraga !== '';
      if (fraga) this.say('Söker …', false);
      else this.empty();
      // Whether a value exists stands in the catalogue; without a query it is fetched only when there is one to look up.
      const urval = fasettIds.some((id) => given.fasetter[id].length > 0);
      const motor = fraga || urval ? await this.load().catch((fel: unknown) => this.without(fel, fraga)) : null;
      if (gammal()) return;
      const { val, besked } = checkSokval(location.search, motor?.katalog ?? null);
      showAdressbesked(this.status, besked);
      if (fraga && motor) {
        const svar = await this.vakt.vakta(motor.sok(val.q, val.exakt));
        if (!gammal()) await this.render(svar, val, motor);
      } else this.say('', true);
    } catch (fel) {
      if (!gammal()) this.fail(fel);
    }
    if (!gammal()) this.hook('teman').hidden = false;
  }

  /** No engine: no matter without a query. @throws what was wrong, with a query */
  private without(fel: unknown, fraga: string): null {
    if (fraga) throw fel;
    return null;
  }

  /** Tells that the search failed. Nothing of what it had fetched is kept. */
  private fail(fel: unknown): void {
    this.drop();
    this.empty();
    const { text, forsok } = felbesked(fel);
    if (forsok) this.hook('fel').append(forsokIgen(() => (this.utanKod ? location.reload() : void this.show())));
    this.say(text, true);
    this.status.dataset['fel'] = '';
    this.hook('teman').hidden = false;
    // What is still on its way belongs to a search that is over.
    this.omgang += 1;
  }

  /** Ends the engine, so that the next search fetches a new one. */
  private drop(): void {
    this.avbrott.abort();
    this.motor = undefined;
    this.forsok += 1;
  }

  /** The search engine, fetched once. */
  private load(): Promise<Motor> {
    if (this.motor) return this.motor;
    this.avbrott = new AbortController();
    const { signal } = this.avbrott;
    const code = import('./sok/motor.ts').catch((error: unknown) => {
      // Some browsers remember that a script failed; the page is then what must be fetched anew.
      this.utanKod = true;
      throw new Hamtfel(String(error));
    });
    const loading = this.vakt.vakta(
      code.then(({ loadMotor }) => loadMotor({ livstecken: this.vakt.livstecken, signal }, this.forsok)),
    );
    this.motor = loading;
    loading.catch(() => {
      if (this.motor === loading) this.drop();
    });
    return loading;
  }

  private async render(svar: Svar, val: Sokval, motor: Motor): Promise<void> {
    const omgang = this.omgang;
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
    const fill = async (item: HTMLElement): Promise<void> => {
      const had = await this.vakt.vakta(fyllUtdrag(item, items.get(item)!, svar, motor)).catch(() => false);
      if (!had && omgang === this.omgang) brist(true);
    };
    const brist = (utanText: boolean): void =>
      this.hook('fel').replaceChildren(...bristbesked(svar.bortfall, utanText, () => this.again(svar.bortfall > 0)));
    this.hook('fel').replaceChildren();
    const forsta = visade.slice(0, FORSTA).map(make);
    await within(MAX_VANTAN, Promise.all(forsta.map(fill)));
    if (omgang !== this.omgang) return;

    if (svar.bortfall > 0) brist(false);
    showFasetter(
      this.hook('fasetter'),
      fasettpanel(raknaFasetter(svar.traffar, val.fasetter), val.fasetter, motor.katalog),
    );
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
    this.sedda = fillSeen(ovriga, fill);
    const fler = valda.length > visade.length ? ` De ${MAX_TRAFFAR} första visas.` : '';
    this.say(status(svar.fraga, valda, svar.traffar.length) + fler, true);
  }

  /** Searches once more; `nytt` with an engine fetched anew. */
  private again(nytt: boolean): void {
    if (nytt) this.drop();
    void this.show();
  }

  private list(name: 'alla' | 'nara', items: readonly HTMLLIElement[], mer = false): void {
    const list = this.querySelector<HTMLElement>(`[data-search-results="${name}"]`)!;
    if (mer) list.append(...items);
    else list.replaceChildren(...items);
    list.hidden = list.childElementCount === 0;
    this.hook(`rubrik-${name}`).hidden = list.hidden;
  }
}

customElements.define('sok-sida', SokSida);
