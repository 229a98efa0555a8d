import { gemen } from '../domain/sprak.ts';
import type { Passage, Sidlasning } from '../domain/underlag.ts';
import { belaggOf, clean, isOff, textOf, UTOM } from './read-element.ts';
import { readTabell } from './read-tabell.ts';

const kept = (elements: Iterable<Element>): Element[] => [...elements].filter((one) => !one.matches(UTOM));

/** Texts one after the other, each but the last ended as a sentence. */
const joinSentences = (parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .map((part, i, all) => (i < all.length - 1 && !/[.!?:]$/.test(part) ? `${part}.` : part))
    .join(' ');

const textsOf = (elements: Iterable<Element>): string[] => kept(elements).map(textOf);

/** A post: its title with step and owner, and what it says. */
const readPost = (item: Element, head: Element): [ledord: string, text: string] => {
  const [lage = ''] = textsOf(item.querySelectorAll('.meta'));
  return [
    `${textOf(head)}${lage && ` (${gemen(lage)})`}`,
    joinSentences(textsOf(item.querySelectorAll('p:not(.meta)'))),
  ];
};

/** An event: when and of what kind, what happened, and what it follows up; where it was read becomes the footnote. */
const readHandelse = (item: Element, head: Element): [ledord: string, text: string] => [
  textsOf(head.children).join(' · '),
  joinSentences(textsOf([...item.querySelectorAll('p:not(.nar)')].filter((one) => !one.matches('.meta:has(cite)')))),
];

/** Anything else: what its first link names, and the rest of it. */
const readOther = (item: Element): [ledord: string, text: string] => {
  const rest = item.cloneNode(true) as Element;
  const link = rest.querySelector(':scope > a:first-child');
  link?.remove();
  const paragraphs = textsOf(rest.querySelectorAll('p'));
  const text = paragraphs.length > 0 ? joinSentences(paragraphs) : textOf(rest);
  return link && text ? [textOf(link), text] : ['', textOf(link ?? rest) || text];
};

function readItem(item: Element, page: string): Passage {
  const title = item.querySelector('h3, h4');
  const when = item.querySelector('.nar');
  const [ledord, text] = title ? readPost(item, title) : when ? readHandelse(item, when) : readOther(item);
  return { slag: 'punkt', ledord, text, belagg: belaggOf(item, page) };
}

function readTerms(list: Element, page: string): Passage[] {
  let ledord = '';
  return kept(list.children).flatMap((element): Passage[] => {
    if (element.matches('dt')) {
      ledord = textOf(element);
      return [];
    }
    const items = textsOf(element.querySelectorAll(':scope > ul > li'));
    const text = items.length > 0 ? items.join('; ') : textOf(element);
    return [{ slag: 'punkt', ledord, text, belagg: belaggOf(element, page) }];
  });
}

/** A line of links alone leads on to other pages and states nothing. */
function isOnlyLinks(element: Element): boolean {
  const copy = element.cloneNode(true) as Element;
  const links = copy.querySelectorAll('a');
  for (const one of links) one.remove();
  return links.length > 0 && !/\p{L}/u.test(copy.textContent ?? '');
}

/** The passages of an element and of all that stands in it, in reading order. */
function readPassager(element: Element, page: string): Passage[] {
  if (element.matches(`${UTOM}, h1, .svar`) || isOff(element)) return [];
  const niva = element.matches('summary') ? '3' : /^H([2-4])$/.exec(element.tagName)?.[1];
  if (niva) return [{ slag: 'rubrik', niva: Number(niva) as 2 | 3 | 4, text: textOf(element) }];
  if (element instanceof HTMLTableElement) return readTabell(element, page);
  if (element.matches('dl')) return readTerms(element, page);
  const paragraph = (text: string): Passage[] => [
    { slag: 'stycke', ledord: '', text, belagg: belaggOf(element, page) },
  ];
  if (element.matches('.taggar')) return paragraph(textsOf(element.children).join(', '));
  if (element.matches('ul, ol')) return kept(element.children).map((one) => readItem(one, page));
  if (element.matches('p')) return isOnlyLinks(element) ? [] : paragraph(textOf(element));
  return [...element.children].flatMap((child) => readPassager(child, page));
}

/** What the reader has chosen in the forms of the page, in words. */
function readUrval(root: Element): string[] {
  const chosen = [...root.querySelectorAll<HTMLSelectElement>('form select')]
    .filter(({ value }) => value !== '')
    .map(
      (one) =>
        `${clean(one.closest('label')?.querySelector('span')?.textContent)}: ${clean(one.selectedOptions[0]?.text)}`,
    );
  const query = root.querySelector<HTMLInputElement>('form input[type=search]')?.value;
  const boxes = [...root.querySelectorAll<HTMLInputElement>('form input[type=checkbox]:checked')];
  const names = boxes.map((one) => clean(one.closest('label')?.textContent)).join(', ');
  const words = [...chosen, ...(query ? [`Ord: ${query}`] : [])];
  const status = clean(root.querySelector('[data-status]')?.textContent).replace(/\.$/, '');
  return [...words, ...(names ? [`Valda: ${names}`] : []), ...(words.length > 0 && status ? [status] : [])];
}

/**
 * The page on show as it is read: title, answer, choices, and every passage with what it rests on.
 * @param sida what the page is called, its full address without choices, the version, and the editions on show
 * @param hamtad the day of reading, ISO
 */
export function readSida(
  sida: Pick<Sidlasning, 'titel' | 'lank' | 'version' | 'datum' | 'utgavor'>,
  hamtad: string,
): Sidlasning {
  const root = document.querySelector('main') ?? document.body;
  const svar = root.querySelector('.svar');
  const lank = sida.lank + location.search;
  return {
    ...sida,
    lank,
    hamtad,
    svar: svar ? textOf(svar) : '',
    svarBelagg: svar && belaggOf(svar, lank),
    urval: readUrval(root),
    passager: [...root.children].flatMap((child) => readPassager(child, lank)).filter(({ text }) => text !== ''),
  };
}
