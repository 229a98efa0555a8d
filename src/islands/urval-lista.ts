import { filterMening } from '../domain/mening/filter.ts';
import { renameAdress } from '../domain/adress-alias.ts';
import { compareVarden, foldText, isIUrval, type Urvalsrad } from '../domain/urval.ts';
import type { Vy } from '../domain/vy.ts';
import { showUtgava } from './utgavevy.ts';
import { fillForm, onVy, readForm, saveVy } from './vyformular.ts';
import { egenVag, vag } from './bas.ts';

interface Rad extends Urvalsrad {
  readonly element: HTMLElement;
}
interface PostText {
  readonly id: string;
  readonly titel: string;
  readonly text: string;
  /** Own words of a post; an event has names. */
  readonly begrepp?: readonly string[];
  readonly namn?: readonly string[];
}

/**
 * Filters and sorts finished rows. A row carries `data-rad`; its codes stand in data attributes named as the fields of
 * the form, on the row or on the `data-grupp` it belongs to. The choice is kept in the address, the count is announced.
 */
class UrvalLista extends HTMLElement {
  private readonly form = this.querySelector('form')!;
  private readonly status = this.querySelector<HTMLElement>('[data-status]')!;
  private readonly groups = [...this.querySelectorAll<HTMLElement>('[data-grupp]')];
  private readonly heads = [...this.querySelectorAll<HTMLElement>('th[data-sortera]')];
  /** Fields that choose what is shown of each row. */
  private readonly views = new Set(
    [...this.form.querySelectorAll<HTMLSelectElement>('[data-visning]')].map((one) => one.name),
  );
  private readonly narrow = matchMedia('(max-width: 48rem)');
  private rows: Rad[] = [];
  /** What was asked for when the texts were last fetched: they are tried once for each. */
  private tried = '';
  private texts: 'none' | 'loading' | 'ready' | 'failed' = 'none';

  connectedCallback(): void {
    const names = [
      ...this.form.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
        'select:not([data-visning]), input[type=hidden]',
      ),
    ].map((one) => one.name);
    this.rows = [...this.querySelectorAll<HTMLElement>('[data-rad]')].map((element) => ({
      element,
      text: foldText(element.textContent ?? ''),
      koder: Object.fromEntries(names.map((name) => [name, codesOf(element, name)])),
    }));
    const nyAdress = renameAdress(location.search, this.dataset['alias'] ?? '');
    if (nyAdress !== null) history.replaceState(history.state, '', location.pathname + nyAdress + location.hash);
    fillForm(this.form);
    const fold = this.form.closest('details');
    if (fold && location.search) fold.open = true;
    for (const fler of this.form.querySelectorAll<HTMLDetailsElement>('[data-fler-val]'))
      fler.open = [...fler.querySelectorAll('select')].some(({ value }) => value !== '');
    for (const head of this.heads) this.makeSortButton(head);
    this.narrow.addEventListener('change', () => this.setStops());
    this.setStops();
    // A browser leaves a link that is half in view where it is; in a wide table the other half may hold its words.
    this.addEventListener('focusin', ({ target }) => {
      if ((target as Element).matches('td a'))
        (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    onVy(this.form, () => saveVy(this.apply()));
    this.apply();
  }

  private apply(): Vy {
    const { sortera = '', ...all } = readForm(this.form);
    const vy = Object.fromEntries(Object.entries(all).filter(([name]) => !this.views.has(name)));
    if (vy['q'] && this.texts !== 'loading' && this.texts !== 'ready' && vy['q'] !== this.tried)
      void this.loadTexts(vy['q']);
    const shown = this.rows.filter((rad) => isIUrval(rad, vy));
    const visible = new Set(shown.map((rad) => rad.element));
    for (const { element } of this.rows) element.hidden = !visible.has(element);
    const filtered = Object.values(vy).some(Boolean);
    for (const group of this.groups) this.showGroup(group, visible, filtered);
    for (const one of this.querySelectorAll<HTMLElement>('[data-nar]')) one.hidden = !vy[one.dataset['nar'] ?? ''];
    for (const one of this.querySelectorAll<HTMLElement>('[data-utan-val]')) one.hidden = filtered;
    for (const one of this.querySelectorAll<HTMLElement>('[data-nar-traff]')) one.hidden = shown.length === 0;
    this.sort(sortera);
    // A region may have several groups: one a layer of sources.
    const regioner = new Set(this.groups.filter((group) => !group.hidden).map((group) => group.dataset['region']));
    this.say(shown.length, regioner.size, filtered);
    return { ...all, sortera };
  }

  private showGroup(group: HTMLElement, visible: ReadonlySet<HTMLElement>, filtered: boolean): void {
    const own = this.rows.filter(({ element }) => group.contains(element));
    const n = own.filter(({ element }) => visible.has(element)).length;
    group.hidden = n === 0;
    if (group instanceof HTMLDetailsElement) group.open = filtered && n > 0;
    const count = group.querySelector('[data-antal]');
    if (count) count.textContent = filtered ? `${n} av ${own.length}` : String(own.length);
  }

  private say(n: number, groups: number, filtered: boolean): void {
    const [en = 'rad', flera = 'rader'] = (this.dataset['vad'] ?? '').split(' ').filter(Boolean);
    const { text } = filterMening(n, this.rows.length, [en, flera], filtered, {
      regioner: this.groups.length > 0 ? groups : null,
      raknat: 'exempel',
    });
    const help = n === 0 ? ' Ta bort något av valen för att se fler.' : '';
    const wait = vyWait[this.texts] ?? '';
    this.status.textContent = text + help + wait;
    this.status.dataset['visade'] = String(n);
  }

  /** The whole text and the own words of the posts, fetched the first time somebody writes. */
  private async loadTexts(q: string): Promise<void> {
    const url = this.dataset['texter'];
    if (!url) return;
    this.texts = 'loading';
    this.tried = q;
    try {
      const filer = url.split(' ').map(async (one) => (await (await fetch(vag(one))).json()) as readonly PostText[]);
      const poster = (await Promise.all(filer)).flat();
      const byId = new Map(
        poster.map((post) => [
          post.id,
          foldText([post.titel, post.text, ...(post.begrepp ?? post.namn ?? [])].join(' ')),
        ]),
      );
      this.rows = this.rows.map((rad) => ({ ...rad, text: byId.get(idOf(rad.element)) ?? rad.text }));
      this.texts = 'ready';
    } catch {
      this.texts = 'failed';
    }
    this.apply();
  }

  /** Where the headings are out of sight they are no stops; the form sorts. */
  private setStops(): void {
    for (const head of this.heads) head.querySelector('button')!.tabIndex = this.narrow.matches ? -1 : 0;
  }

  private makeSortButton(head: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const field = this.form.elements.namedItem('sortera');
      if (!(field instanceof HTMLSelectElement)) return;
      const id = head.dataset['sortera'] ?? '';
      // First click up, second down, third back to the order of the page.
      field.value = field.value === id ? `-${id}` : field.value === `-${id}` ? '' : id;
      saveVy(this.apply());
    });
  }

  private sort(sortera: string): void {
    const field = this.form.elements.namedItem('vy');
    const utgava = field instanceof HTMLSelectElement ? field.value : null;
    if (utgava !== null) showUtgava(this, utgava);
    const falling = sortera.startsWith('-');
    const head = this.heads.find((one) => one.dataset['sortera'] === sortera.replace(/^-/, ''));
    for (const one of this.heads) {
      if (one === head) one.setAttribute('aria-sort', falling ? 'descending' : 'ascending');
      else one.removeAttribute('aria-sort');
    }
    const body = this.querySelector('tbody');
    if (!body) return;
    const index = head instanceof HTMLTableCellElement ? head.cellIndex : -1;
    const value = ({ element }: Rad): string => {
      const cell = element.children[index] as HTMLElement | undefined;
      const line = utgava ? cell?.querySelector<HTMLElement>(`[data-utgava="${CSS.escape(utgava)}"]`) : null;
      return (line ?? cell)?.dataset['v'] ?? cell?.textContent ?? '';
    };
    const rows = head ? [...this.rows].sort((a, b) => compareVarden(value(a), value(b), falling)) : this.rows;
    body.append(...rows.map(({ element }) => element));
  }
}

const vyWait: Readonly<Record<string, string>> = {
  loading: ' Texterna hämtas …',
  failed: ' Texterna kunde inte hämtas, så bara titlarna söktes igenom.',
};

/** The id of the post or event that a row shows: it is told by the row's link, so that it need not stand twice. */
function idOf(element: HTMLElement): string {
  const href = egenVag(element.querySelector('a')?.getAttribute('href') ?? '');
  const [, post, region, handelse] = /^\/(?:exempel\/(.+)\/|regioner\/(.+)\/#(.+))$/.exec(href) ?? [];
  return post ?? (region && handelse ? `${region}/${handelse}` : '');
}

const codesOf = (element: HTMLElement, name: string): string[] => {
  const code = element.dataset[name] ?? element.closest<HTMLElement>('[data-grupp]')?.dataset[name] ?? '';
  return code.split(' ').filter(Boolean);
};

customElements.define('urval-lista', UrvalLista);
