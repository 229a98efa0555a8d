import type { Found } from './found.ts';
import type { Tag } from './tags.ts';

/** A `<meta>` by what it is. */
export interface Meta {
  /** Which attribute names it and the name in lower case, e.g. `name=description`; `charset` for the encoding. */
  readonly key: string;
  readonly content: string;
  readonly inHead: boolean;
  readonly line: number | null;
}

/** A `<link>`, whose `value` is its `rel` in lower case. */
export interface LinkElement extends Found {
  readonly inHead: boolean;
}

/** A `<script>` with `src`, which is its `value`. */
export interface Script extends Found {
  /** What it says it is, in lower case; empty when the page does not say. */
  readonly type: string;
}

/** An attribute that holds an address. */
export interface Address extends Found {
  readonly element: string;
  readonly attribute: string;
}

/** What of a page could lead a reader, or what the page loads, somewhere else: plain values, no tree. */
export interface Markup {
  readonly metas: readonly Meta[];
  readonly linkElements: readonly LinkElement[];
  readonly scripts: readonly Script[];
  /** Names of the elements on the page, each with the line of the first. */
  readonly elements: readonly Found[];
  /** Addresses that say of what kind they are, as `https:` does; those within the site have no need to. */
  readonly addresses: readonly Address[];
  /** Attributes that load, send or write what the site never does that way. */
  readonly unused: readonly Address[];
  /** Whether anything that runs stands before the content security policy, which holds only for what follows. */
  readonly runsBeforePolicy: boolean;
  /**
   * Whether a `</noscript>` stands where nothing ends, as in an attribute. A browser that runs scripts ends the element
   * there, and so sees other elements after it than these, which are read as if scripts were off.
   */
  readonly endsEarly: boolean;
}

/** What a data block says it is; a browser runs none of them. */
const DATA_BLOCKS = new Set(['application/ld+json', 'application/json']);
const ADDRESSES = new Set('href src srcset action formaction poster data cite'.split(' '));
const UNUSED = new Set(
  'xlink:href ping background longdesc lowsrc dynsrc manifest srcdoc imagesrcset attributionsrc'.split(' '),
);
const LOADS = new Set(['script', 'style', 'iframe', 'object', 'embed', 'img']);
// A browser leaves out tabs and line breaks anywhere in an address, and control characters before it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is left out.
const UNSEEN = /^[\u0000-\u0020]+|[\t\n\r]/g;

/** The scheme that a browser sees in an address, in lower case and with its colon, e.g. `javascript:`; empty without one. */
export const schemeOf = (address: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.exec(address.replace(UNSEEN, ''))?.[0].toLowerCase() ?? '';

const isIn = (tag: Tag, name: string): boolean => {
  const parent = tag.element.parentNode;
  return parent !== null && 'tagName' in parent && parent.tagName === name;
};

function metaOf(tag: Tag): Meta {
  const { attrs, line } = tag;
  const by = ['http-equiv', 'name', 'property', 'itemprop'].find((name) => attrs[name] !== undefined);
  const key = by ? `${by}=${attrs[by]?.trim().toLowerCase()}` : 'charset' in attrs ? 'charset' : '';
  return { key, content: attrs['content'] ?? '', inHead: isIn(tag, 'head'), line };
}

const isPolicy = ({ key, inHead }: Meta): boolean => key === 'http-equiv=content-security-policy' && inHead;

/** Whether something that a policy governs stands before the first policy; a page without one has a rule of its own. */
function isLate(tags: readonly Tag[]): boolean {
  const policy = tags.findIndex((tag) => tag.name === 'meta' && isPolicy(metaOf(tag)));
  return tags
    .slice(0, Math.max(0, policy))
    .some((tag) => LOADS.has(tag.name) && !(tag.name === 'script' && isDataBlock(tag)));
}

const isDataBlock = ({ attrs }: Tag): boolean =>
  attrs['src'] === undefined && DATA_BLOCKS.has((attrs['type'] ?? '').trim().toLowerCase());

/** What of one element is code written in the page, told in words: `style="…" på <p>`. */
export function inlineCodeOf(tag: Tag): string[] {
  const attributes = Object.keys(tag.attrs).filter((name) => name === 'style' || /^on[a-z]+$/.test(name));
  const found = attributes.map((name) => `${name}="…" på <${tag.name}>`);
  if (tag.name === 'style') found.push('<style>');
  if (tag.name === 'script' && tag.attrs['src'] === undefined && !isDataBlock(tag)) found.push('<script> utan src');
  return found;
}

const attributesOf = (tags: readonly Tag[], names: ReadonlySet<string>): Address[] =>
  tags.flatMap(({ name, attrs, line }) =>
    Object.entries(attrs)
      .filter(([attribute]) => names.has(attribute))
      .map(([attribute, value]) => ({ element: name, attribute, value, line })),
  );

/** Reads out of a page's elements, in document order, and its text what could lead away from the site. */
export function readMarkup(tags: readonly Tag[], html: string): Markup {
  const first = new Map<string, number | null>();
  for (const { name, line } of tags) if (!first.has(name)) first.set(name, line);
  return {
    metas: tags.filter(({ name }) => name === 'meta').map(metaOf),
    linkElements: tags
      .filter(({ name }) => name === 'link')
      .map((tag) => ({
        value: (tag.attrs['rel'] ?? '').trim().toLowerCase(),
        inHead: isIn(tag, 'head'),
        line: tag.line,
      })),
    scripts: tags
      .filter(({ name, attrs }) => name === 'script' && attrs['src'] !== undefined)
      .map(({ attrs, line }) => ({ value: attrs['src'] ?? '', type: (attrs['type'] ?? '').toLowerCase(), line })),
    elements: [...first].map(([value, line]) => ({ value, line })),
    addresses: attributesOf(tags, ADDRESSES).filter(({ value }) => schemeOf(value) !== ''),
    unused: attributesOf(tags, UNUSED),
    runsBeforePolicy: isLate(tags),
    endsEarly: (html.match(/<\/noscript/gi)?.length ?? 0) !== tags.filter(({ name }) => name === 'noscript').length,
  };
}
