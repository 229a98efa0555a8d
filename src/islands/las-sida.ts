import type { Belagg, Passage, Sidlasning } from '../domain/underlag.ts';

/** What a memo leaves out: what is not on show or not on paper, and what only leads on to other pages. */
const UTOM =
  '[hidden], .ej-tryck, .dold, .tom, nav, form, figure, svg, script, style, sup, button, .noter, [data-utom-underlag]';

const clean = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/ ([.,:;])/g, '$1')
    .trim();

/** The text of an element without what a memo leaves out. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(UTOM)) part.remove();
  return clean(copy.textContent);
}

const sentences = (parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .map((part, i, all) => (i < all.length - 1 && !/[.!?:]$/.test(part) ? `${part}.` : part))
    .join(' ');

/** The place of a statement: the page that its heading leads to, else the section it stands in. */
function placeOf(element: Element, page: string): string {
  const own = element.matches('li') ? element.querySelector<HTMLAnchorElement>('h3 a, h4 a, .nar a, :scope > a') : null;
  const path = own?.getAttribute('href');
  if (path?.startsWith('/')) return new URL(path, page).href;
  const anchor = element.closest('li[id], article[id], tr[id], section[id]')?.id;
  return anchor ? `${page.split('#')[0]}#${anchor}` : page;
}

function belaggOf(element: Element, page: string): Belagg | null {
  const kalla = element.closest<HTMLElement>('[data-kalla]')?.dataset['kalla'];
  if (!kalla) return null;
  const avsnitt = element.closest<HTMLElement>('[data-avsnitt]')?.dataset['avsnitt'] ?? null;
  return { kalla: kalla === 'ingen' ? null : kalla, avsnitt, lank: placeOf(element, page) };
}

/** A heading, a date or a first link is what a list item is about; the line of steps and owners ends it. */
function readItem(item: Element, page: string): Passage {
  const head = item.querySelector('h3, h4, .nar') ?? item.querySelector(':scope > a');
  const meta = [...item.querySelectorAll('.meta')].filter((one) => !one.querySelector('cite'));
  const paragraphs = [...item.querySelectorAll('p')].filter((one) => !one.matches('.meta, .nar'));
  const rest = item.cloneNode(true) as Element;
  rest.querySelector(':scope > a')?.remove();
  const body = paragraphs.length > 0 ? paragraphs.map(textOf) : [head ? textOf(rest) : textOf(item)];
  const ledord = head
    ? clean([...head.children].length > 1 ? [...head.children].map(textOf).join(' · ') : textOf(head))
    : '';
  const text = sentences([...body, ...meta.map(textOf)]);
  return { slag: 'punkt', ledord: text ? ledord : '', text: text || ledord, belagg: belaggOf(item, page) };
}

function readTerms(list: Element, page: string): Passage[] {
  let ledord = '';
  return [...list.children].flatMap((element): Passage[] => {
    if (element.matches('dt')) {
      ledord = textOf(element);
      return [];
    }
    if (element.matches(UTOM)) return [];
    const items = [...element.querySelectorAll(':scope > ul > li')].map(textOf);
    const text = items.length > 0 ? items.join('; ') : textOf(element);
    return [{ slag: 'punkt', ledord: element.matches('.senast') ? '' : ledord, text, belagg: belaggOf(element, page) }];
  });
}

/** The theme matrix as statements: theme by theme, the regions on show under the state they have. */
function readMatrix(table: HTMLTableElement, page: string): Passage[] {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf);
  const states = [...document.querySelectorAll<HTMLElement>('[data-lage]')].map((one) => {
    const label = one.cloneNode(true) as Element;
    label.querySelector('b')?.remove();
    return { id: one.dataset['lage'] ?? '', namn: clean(label.textContent) };
  });
  return [...(table.tBodies[0]?.rows ?? [])].flatMap((row): Passage[] => {
    const cells = [...row.cells].flatMap((cell, k) => {
      const link = cell.hidden || !cell.dataset['svar'] ? null : cell.querySelector('a');
      if (!link) return [];
      const lage = link.classList.contains('s0') ? 'utanfor' : cell.dataset['svar'];
      const step = lage === 'uttryckligt' ? (link.ariaLabel?.split(', ')[1] ?? '') : '';
      return [{ lage, text: `${heads[k]}${step && ` (${step})`}` }];
    });
    const head = row.cells[0]!;
    const lank = new URL(head.querySelector('a')?.getAttribute('href') ?? '', page).href;
    const belagg = { kalla: 'regionoversikt-2020', avsnitt: null, lank };
    const lines = states.flatMap(({ id, namn }): Passage[] => {
      const own = cells.filter(({ lage }) => lage === id);
      const ledord = `${namn}: ${own.length} av ${cells.length}`;
      return own.length > 0 ? [{ slag: 'punkt', ledord, text: own.map(({ text }) => text).join(', '), belagg }] : [];
    });
    return [{ slag: 'rubrik', niva: 3, text: textOf(head) }, ...lines];
  });
}

/** A table of attributes as statements: row by row, each cell under its column. */
const readTable = (table: HTMLTableElement, page: string): Passage[] => {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf);
  return [...(table.tBodies[0]?.rows ?? [])]
    .filter((row) => !row.hidden)
    .flatMap((row): Passage[] => [
      { slag: 'rubrik', niva: 3, text: textOf(row.cells[0]!) },
      ...[...row.cells].slice(1).map((cell, k): Passage => {
        const path = cell.querySelector('a')?.getAttribute('href');
        const belagg = belaggOf(cell, path ? new URL(path, page).href : page);
        return { slag: 'punkt', ledord: heads[k + 1] ?? '', text: textOf(cell), belagg };
      }),
    ]);
};

/** A line of links alone leads on to other pages and states nothing. */
const isOnlyLinks = (element: Element): boolean => {
  const copy = element.cloneNode(true) as Element;
  const links = copy.querySelectorAll('a');
  for (const one of links) one.remove();
  return links.length > 0 && !/\p{L}/u.test(clean(copy.textContent));
};

/** The passages of an element and all that stands in it, in reading order. */
function readPassager(element: Element, page: string): Passage[] {
  if (element.matches(UTOM) || element.matches('h1, .svar')) return [];
  const niva = /^H([2-4])$/.exec(element.tagName)?.[1];
  if (niva) return [{ slag: 'rubrik', niva: Number(niva) as 2 | 3 | 4, text: textOf(element) }];
  if (element.matches('summary')) return [{ slag: 'rubrik', niva: 3, text: textOf(element) }];
  if (element instanceof HTMLTableElement)
    return 'temaMatrix' in element.dataset ? readMatrix(element, page) : readTable(element, page);
  if (element.matches('dl')) return readTerms(element, page);
  const belagg = belaggOf(element, page);
  if (element.matches('.taggar')) {
    const text = [...element.children]
      .filter((one) => !one.matches(UTOM))
      .map(textOf)
      .join(', ');
    return [{ slag: 'stycke', ledord: '', text, belagg }];
  }
  if (element.matches('ul, ol'))
    return [...element.children].filter((one) => !one.matches(UTOM)).map((one) => readItem(one, page));
  if (element.matches('p'))
    return isOnlyLinks(element) ? [] : [{ slag: 'stycke', ledord: '', text: textOf(element), belagg }];
  return [...element.children].flatMap((child) => readPassager(child, page));
}

/** What the reader has chosen in the forms of the page, in words. */
function readUrval(root: Element): string[] {
  const selects = [...root.querySelectorAll('form select')] as HTMLSelectElement[];
  const chosen = selects
    .filter(({ value }) => value !== '')
    .map(
      (one) => `${clean(one.labels[0]?.querySelector('span')?.textContent)}: ${clean(one.selectedOptions[0]?.text)}`,
    );
  const query = root.querySelector<HTMLInputElement>('form input[type=search]')?.value;
  const boxes = [...root.querySelectorAll<HTMLInputElement>('form input[type=checkbox]:checked')];
  const names = boxes.map((one) => clean(one.labels?.[0]?.textContent)).join(', ');
  const status = root.querySelector('[data-status]')?.textContent;
  return [
    ...chosen,
    query ? `Ord: ${query}` : '',
    names && `Valda: ${names}`,
    chosen.length > 0 || query ? clean(status).replace(/\.$/, '') : '',
  ].filter(Boolean);
}

/**
 * The page on show as it is read: title, answer, choices, and every passage with what it rests on.
 * @param utgava the edition and full address, from the element that says what is cited
 * @param hamtad the day of reading, ISO
 */
export function readSida(
  utgava: { readonly lank: string; readonly version: string; readonly datum: string },
  hamtad: string,
): Sidlasning {
  const root = document.querySelector('main') ?? document.body;
  const svar = root.querySelector('.svar');
  const lank = utgava.lank + location.search;
  return {
    ...utgava,
    lank,
    hamtad,
    titel: clean(root.querySelector('h1')?.textContent),
    svar: svar ? textOf(svar) : '',
    svarBelagg: svar && belaggOf(svar, lank),
    urval: readUrval(root),
    passager: [...root.children].flatMap((child) => readPassager(child, lank)).filter(({ text }) => text !== ''),
  };
}
