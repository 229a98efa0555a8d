export {};

interface SubResult {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
}
interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly SubResult[];
}
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<Fragment> }[] }>;
}

const MAX_HITS = 40;

/** The search page: runs the query in the address and lists the hits below the form. */
class SokSida extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    const input = this.querySelector<HTMLInputElement>('input[name=q]');
    if (input) input.value = query;
    if (query) void this.run(query);
  }

  private say(text: string, done: boolean): void {
    const status = this.querySelector<HTMLElement>('[data-search-status]');
    if (!status) return;
    status.textContent = text;
    if (done) status.dataset['state'] = 'done';
    else delete status.dataset['state'];
  }

  private async run(query: string): Promise<void> {
    const list = this.querySelector<HTMLElement>('[data-search-results]');
    if (!list) return;
    this.say(`Söker efter ${query} …`, false);
    try {
      const path = '/pagefind/pagefind.js';
      const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
      await pagefind.init();
      const { results } = await pagefind.search(query.slice(0, 300));
      const hits = await Promise.all(results.slice(0, MAX_HITS).map((result) => result.data()));
      list.replaceChildren(...hits.map(hitElement));
      const shown = results.length > MAX_HITS ? ` De ${MAX_HITS} första visas.` : '';
      this.say(
        results.length === 0 ? `Inga träffar på ”${query}”.` : `${results.length} träffar på ”${query}”.${shown}`,
        true,
      );
    } catch {
      this.say(
        'Sökindexet kunde inte läsas. Det finns bara på den byggda webbplatsen. Försök igen, eller välj ett tema nedan.',
        true,
      );
    }
  }
}

/** One hit: a link to the very item, and the passage with the words marked. */
function hitElement({ url, excerpt, meta, sub_results: sub }: Fragment): HTMLLIElement {
  const best = sub.find((one) => one.title !== meta['title']) ?? { url, excerpt, title: '' };
  const item = document.createElement('li');
  item.dataset['region'] = meta['region'] ?? '';
  item.dataset['del'] = meta['del'] ?? '';
  const heading = document.createElement('h2');
  heading.className = 'traff';
  const link = document.createElement('a');
  link.href = best.url;
  link.textContent =
    best.title === meta['title'] ? best.title : [best.title, meta['title']].filter(Boolean).join(' – ');
  heading.append(link);
  const passage = document.createElement('p');
  passage.append(...markedText(best.excerpt || excerpt));
  item.append(heading, passage);
  return item;
}

/** Pagefind's excerpt holds escaped text and `<mark>`; everything but the marks becomes plain text. */
function markedText(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

customElements.define('sok-sida', SokSida);
