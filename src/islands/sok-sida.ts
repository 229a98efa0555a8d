import { filterTraffar, countFasetter, sortTraffar } from '../search/fasetter.ts';
import { groupTraffar, type Avdelning } from '../search/group-traffar.ts';
import type { Sokmotor, Svar } from '../search/sokmotor.ts';
import {
  checkSokval,
  fasettIds,
  readSokval,
  sokAdress,
  type FasettId,
  type Ordning,
  type Sokval,
} from '../search/sokval.ts';
import { cleanFraga } from '../search/clean-fraga.ts';
import { status } from '../search/traff-text.ts';
import { showAdressbesked } from './adressbesked.ts';
import { fragerader } from './sok/fragerad.ts';
import { fasettpanel, showFasetter } from './sok/fasettpanel.ts';
import { felbesked, forsokIgen } from './sok/felbesked.ts';
import { Hamtfel } from './sok/hamtning.ts';
import { nextTask } from './sok/next-task.ts';
import { sidsokKnapp } from './sok/sidsok-knapp.ts';
import { buildSparval } from './sok/sparval.ts';
import { handleTangent } from './sok/tangenter.ts';
import { avdelningElement } from './sok/trafflista.ts';
import { createTystnadsvakt } from './sok/tystnad.ts';
import { ovanTraffar, utanTraffar } from './sok/vagar.ts';
import { vag } from './bas.ts';

/** So many groups come at once: about what a screen holds. The rest follows in the next task. */
const FORSTA = 6;
/** So long a reader rests between two letters before hits are shown, and before their number is told. */
const PAUS = 90;
const TYST_PAUS = 700;

/** The search page: runs the query in the address and keeps everything it shows in the address. */
class SokSida extends HTMLElement {
  private motor: Promise<Sokmotor> | undefined;
  /** Attempts to load the engine that failed. */
  private forsok = 0;
  private omgang = 0;
  private avbrott = new AbortController();
  private utanKod = false;
  private skriver: ReturnType<typeof setTimeout> | undefined;
  private sager: ReturnType<typeof setTimeout> | undefined;
  private readonly uppmaning = [...this.status.childNodes];
  private readonly vakt = createTystnadsvakt();

  connectedCallback(): void {
    (this.hook('begransa') as HTMLDetailsElement).open = matchMedia('(min-width: 60rem)').matches;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.skriver);
      const q = String(new FormData(this.form).get('q') ?? '');
      this.goto({ ...readSokval(''), q });
    });
    this.hook('fasetter').addEventListener('change', () => this.goto(this.chosen()));
    this.hook('ordning').addEventListener('change', () => this.goto(this.chosen()));
    addEventListener('popstate', () => void this.show());
    this.input.addEventListener('input', () => {
      clearTimeout(this.skriver);
      this.skriver = setTimeout(() => this.write(), PAUS);
    });
    this.input.addEventListener('focus', () => void this.load().catch(() => undefined));
    document.addEventListener('keydown', (event) => handleTangent(event, this, this.input));
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

  /** Shows what is written so far. It takes the place of the search before it in the history. */
  private write(): void {
    const q = this.input.value;
    if (q === readSokval(location.search).q) return;
    history.replaceState(null, '', vag(sokAdress({ ...readSokval(''), q })));
    void this.show(true);
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

  /** Says how it goes when the reader has rested, so that each letter is not told. */
  private sayLater(text: string): void {
    this.sager = setTimeout(() => this.say(text, true), TYST_PAUS);
  }

  /** Says how it goes; without a text, what the page said from the start. */
  private say(text: string, done: boolean): void {
    clearTimeout(this.sager);
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
    this.hook('traffar').replaceChildren();
  }

  /** Shows what the address asks for. Whatever happens it ends in a state that is told. */
  private async show(skrivs = false): Promise<void> {
    const omgang = ++this.omgang;
    clearTimeout(this.sager);
    const gammal = (): boolean => omgang !== this.omgang;
    try {
      const given = readSokval(location.search);
      if (!skrivs) this.input.value = given.q;
      const fraga = cleanFraga(given.q);
      this.hook('teman').hidden = fraga !== '';
      this.toggleAttribute('data-soker', fraga !== '');
      if (fraga) {
        if (!skrivs) this.say('Söker …', false);
        else delete this.status.dataset['state'];
      } else this.empty();
      // Whether a value exists stands in the catalogue; without a query it is fetched only when there is one to look up.
      const urval = fasettIds.some((id) => given.fasetter[id].length > 0);
      const motor = fraga || urval ? await this.load().catch((fel: unknown) => this.without(fel, fraga)) : null;
      if (gammal()) return;
      const { val, besked } = checkSokval(location.search, motor?.register ?? null);
      showAdressbesked(this.status, besked);
      if (fraga && motor) {
        await this.render(motor.search(val.q, { exakt: val.exakt, skrivs }), val, motor, skrivs);
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
  private load(): Promise<Sokmotor> {
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

  private async render(svar: Svar, val: Sokval, motor: Sokmotor, skrivs: boolean): Promise<void> {
    const { omgang } = this;
    const { fasetter, ordning } = val;
    const valda = sortTraffar(
      filterTraffar(svar.traffar, fasetter),
      ordning,
      motor.register.regioner.map(({ id }) => id),
    );
    const sagt = status(svar.fraga, valda, svar.traffar.length);
    const rader = await fragerader(svar, motor);
    if (omgang !== this.omgang) return;
    this.hook('fel').replaceChildren();
    showFasetter(this.hook('fasetter'), fasettpanel(countFasetter(svar.traffar, fasetter), fasetter, motor.register));
    this.querySelector('select')!.value = ordning;
    this.hook('urval').hidden = svar.traffar.length === 0;
    this.hook('ovan').replaceChildren(...rader, ...ovanTraffar(svar, val, motor));
    this.hook('utan').replaceChildren(...(valda.length === 0 ? utanTraffar(svar, val, motor) : []));
    await this.list(groupTraffar(valda, ordning !== 'relevans'), svar, motor);
    if (omgang !== this.omgang) return;
    this.hook('spara').replaceChildren(
      ...(valda.length > 0 ? buildSparval(svar, val, valda, motor) : []),
      sidsokKnapp(svar.fraga),
    );
    if (!skrivs) this.say(sagt, true);
    else {
      this.status.dataset['state'] = 'done';
      this.sayLater(sagt);
    }
  }

  /** Lists the hits: what a screen holds at once, the rest in the next task. */
  private async list(avdelningar: readonly Avdelning[], svar: Svar, motor: Sokmotor): Promise<void> {
    const { omgang } = this;
    const place = this.hook('traffar');
    const forst = avdelningar[0];
    const borjan = forst ? avdelningElement({ ...forst, grupper: forst.grupper.slice(0, FORSTA) }, svar, motor) : [];
    place.replaceChildren(...borjan);
    await nextTask();
    if (omgang !== this.omgang || !forst) return;
    const [, ...rest] = avdelningElement({ ...forst, grupper: forst.grupper.slice(FORSTA) }, svar, motor);
    place.append(...rest, ...avdelningar.slice(1).flatMap((one) => avdelningElement(one, svar, motor)));
  }
}

customElements.define('sok-sida', SokSida);
