import { textOf, type Element, type Node, type Tag } from '../tags.ts';

/** What one place on a page says in answer to one question. */
export interface Utsaga {
  /** `svar` the answer of a cell · `attribut` the value of an attribute · `slag` the kind of change · `antal` a count. */
  readonly fraga: 'svar' | 'attribut' | 'slag' | 'antal';
  /** The theme, or the name of the attribute as it is shown. */
  readonly om: string;
  /** Id of the region; `null` for a count. */
  readonly region: string | null;
  /** What the place says of the edition: its id, its years or the source; `nu` for the newest, `senast` for latest known. */
  readonly utgava: string;
  /** What it says; `null` where it says that it knows nothing. */
  readonly varde: string | null;
  /** What the place is, for the report: `regionens teman`. */
  readonly plats: string;
  /** Ids of the two editions that a kind of change is between, where the page's address names them. */
  readonly par?: readonly [da: string, nu: string] | undefined;
  readonly line: number | null;
}

/** Reads the statements of one kind of place out of a page's elements, in document order. */
export type Avlasare = (tags: readonly Tag[], url: string) => Utsaga[];

/** The two editions that the address of a page of changes names; `undefined` on the page of the first and the newest. */
export function parI(url: string): readonly [da: string, nu: string] | undefined {
  const [, da, nu] = /^\/jamfor\/forandring\/([^/]+)\/([^/]+)\/$/.exec(url) ?? [];
  return da !== undefined && nu !== undefined ? [da, nu] : undefined;
}

/** The element that holds an element; `null` at the root. */
export function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent !== null && 'tagName' in parent ? parent : null;
}

/** The elements that hold an element, the nearest first. */
export function ancestorsOf(element: Element): Element[] {
  const parent = parentOf(element);
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

/** The element children of an element. */
export const childrenOf = (element: Element): Element[] =>
  element.childNodes.filter((node: Node): node is Element => 'tagName' in node);

/** The text that stands in an element itself, and not in the elements in it. */
export const ownText = (element: Element): string =>
  element.childNodes
    .map((node) => ('value' in node ? node.value : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** The value of an attribute; `undefined` where there is none. */
export const attrOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** Whether an element has a class. */
export const hasClass = (element: Element, name: string): boolean =>
  (attrOf(element, 'class') ?? '').split(/\s+/).includes(name);

/** Theme and region of an address of an answer page; `null` for any other. */
export function svarsadress(href: string | undefined): { readonly tema: string; readonly region: string } | null {
  const [, tema, region] = /^\/teman\/([a-z-]+)\/([a-z-]+)\/(?:#.*)?$/.exec(href ?? '') ?? [];
  return tema !== undefined && region !== undefined ? { tema, region } : null;
}

/** Region of an address of a region page; `null` for any other. */
export const regionsadress = (href: string | undefined): string | null =>
  /^\/regioner\/([a-z-]+)\/(?:#.*)?$/.exec(href ?? '')?.[1] ?? null;

/** The links in an element, with where they lead. */
export const linksIn = (tags: readonly Tag[]): string[] =>
  tags.flatMap(({ name, attrs }) => (name === 'a' ? (attrs['href'] ?? []) : []));

/** The answer state of the first sign in some elements; `null` without one. */
export const teckenI = (tags: readonly Tag[]): string | null =>
  tags.flatMap(({ name, attrs }) =>
    name === 'use' ? (/^#t-([a-z-]+)$/.exec(attrs['href'] ?? '')?.[1] ?? []) : [],
  )[0] ?? null;

/** The text of an element without the elements of some classes in it. */
export function textUtan(element: Element, klasser: readonly string[]): string {
  const delar = element.childNodes.map((node) => {
    if ('value' in node) return node.value;
    if (!('tagName' in node) || klasser.some((klass) => hasClass(node, klass))) return ' ';
    return textUtan(node, klasser);
  });
  return delar.join('').replace(/\s+/g, ' ').trim();
}

/** The text of the first element of a name among some; empty without one. */
export const forstaText = (tags: readonly Tag[], name: string): string => {
  const tag = tags.find((one) => one.name === name);
  return tag ? textOf(tag.element) : '';
};
