import { DOMParser, type Element } from '@xmldom/xmldom';

/** What a feed and its entries have in common; an empty text where something is missing. */
interface Feeddel {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  /** Addresses of links by their `rel`; a link without one is `alternate`. */
  readonly links: ReadonlyMap<string, string>;
}
/** An Atom feed as the rules see it. */
export interface Feed extends Feeddel {
  readonly author: string;
  readonly entries: readonly (Feeddel & { readonly summary: string })[];
}

const atom = 'http://www.w3.org/2005/Atom';

const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.getElementsByTagNameNS(atom, name)].filter((one) => one.parentNode === parent);
const textOf = (parent: Element, name: string): string => childrenOf(parent, name)[0]?.textContent?.trim() ?? '';

const readDel = (parent: Element): Feeddel => ({
  id: textOf(parent, 'id'),
  title: textOf(parent, 'title'),
  updated: textOf(parent, 'updated'),
  links: new Map(
    childrenOf(parent, 'link').map((link) => [
      link.getAttribute('rel') ?? 'alternate',
      link.getAttribute('href') ?? '',
    ]),
  ),
});

/** Reads an Atom feed; `null` when the text is no well-formed XML, or XML of another kind. */
export function parseFeed(xml: string): Feed | null {
  // The parser lets a lone & pass, which XML does not.
  if (/&(?!#?\w+;)/.test(xml)) return null;
  const stop = (_: string, message: string): never => {
    throw new Error(message);
  };
  try {
    const root = new DOMParser({ onError: stop }).parseFromString(xml, 'text/xml').documentElement;
    if (root?.localName !== 'feed' || root.namespaceURI !== atom) return null;
    return {
      ...readDel(root),
      author: childrenOf(root, 'author').map((author) => textOf(author, 'name'))[0] ?? '',
      entries: childrenOf(root, 'entry').map((entry) => ({ ...readDel(entry), summary: textOf(entry, 'summary') })),
    };
  } catch {
    return null;
  }
}
