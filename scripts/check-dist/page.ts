import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { inlineCodeOf, readMarkup, type Markup } from './markup.ts';
import { collectTags, sourceOf, textOf, type Tag } from './tags.ts';
import { readMatrix, type MatrixRow } from './matrix.ts';
import type { Found } from './found.ts';
import { findJoins, type Join } from './joins.ts';
import { findUndated } from './undated.ts';
import { readUtsagor } from './utsagor/utsagor.ts';
import type { Utsaga } from './utsagor/utsaga.ts';

/** What the rules need to know about one page: plain values, no tree. */
export interface Page {
  /** File inside the built folder, e.g. `teman/aldre/index.html`. */
  readonly path: string;
  /** Address from the root, e.g. `/teman/aldre/`. */
  readonly url: string;
  /** Size of the HTML in bytes once compressed with gzip. */
  readonly gzip: number;
  readonly lang: string | null;
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly canonicals: readonly string[];
  /** What the page says of itself to those it is shared with (Open Graph), e.g. `og:image`. */
  readonly openGraph: readonly { readonly property: string; readonly content: string }[];
  /** Texts of `<script type="application/ld+json">`. */
  readonly structuredData: readonly Found[];
  /** Content security policies given in `<meta>` in the head; browsers pass over one that stands elsewhere. */
  readonly policies: readonly string[];
  /** Whether the page asks search engines to stay away. */
  readonly noindex: boolean;
  readonly headings: readonly (Found & { readonly level: number })[];
  readonly ids: readonly Found[];
  /** Ids that `for`, `aria-labelledby` and their like point at. */
  readonly idRefs: readonly Found[];
  /** Where `<a>` and `<area>` lead. */
  readonly links: readonly Found[];
  /** Where forms and `<link>` elements that load nothing lead; they must stay on the site. */
  readonly references: readonly Found[];
  /** All that the page itself loads: scripts, style sheets, icons, fonts, images, frames, SVG symbols. */
  readonly resources: readonly Found[];
  /** Addresses of linked style sheets. */
  readonly stylesheets: readonly string[];
  /** Addresses of scripts with `src`, and of scripts fetched in advance. */
  readonly scripts: readonly (Found & { readonly deferred: boolean })[];
  /** `style` and `on…` attributes, `<style>` elements and scripts written in the page; data blocks are not among them. */
  readonly inlineCode: readonly Found[];
  /** What of the page could lead a reader, or what the page loads, somewhere else. */
  readonly markup: Markup;
  readonly imagesWithoutAlt: readonly Found[];
  /** Names of custom elements on the page: its islands. */
  readonly islands: readonly string[];
  /** Number of `<main>` landmarks. */
  readonly mains: number;
  /** Address of the first link of the page. */
  readonly firstLink: string | null;
  /** Computed sentences, by their id in the register, as they are read aloud. */
  readonly meningar: readonly (Found & { readonly id: string })[];
  /** Values of `data-kalla`. */
  readonly kallor: readonly Found[];
  /** Addresses that the page says how to cite: values of `data-citera`. */
  readonly citations: readonly string[];
  /** What the page can be taken along as: values of `data-ta-med`. */
  readonly takeAlong: readonly string[];
  /** Drawings whose size only a style sheet knows: without it they fill the screen. */
  readonly unsizedDrawings: readonly Found[];
  /** Where text on either side of a tag meets wrongly: without a space, or with one too many. */
  readonly joins: readonly Join[];
  /** The first 600 characters of the text in `<main>`. */
  readonly intro: string;
  /** Rows of `<table data-tema-matrix>`; `null` on a page without one. */
  readonly matrix: readonly MatrixRow[] | null;
  /** What the page says in answer to questions that the data answer, too. */
  readonly utsagor: readonly Utsaga[];
  /** Listed statements that say of no date: their texts. */
  readonly undated: readonly Found[];
}

const LOADING =
  /\b(stylesheet|icon|apple-touch-icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;
const ID_REFS = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'list'];
const SOURCES = ['src', 'srcset', 'poster', 'data'];
const MEDIA = new Set(['script', 'img', 'source', 'video', 'audio', 'track', 'iframe', 'embed', 'object', 'input']);

/** Address from the root of a file in the built folder: `a/index.html` → `/a/`. */
const urlOfFile = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;

/** Addresses in `src`, `srcset` and their like. */
function sourcesOf(tag: Tag): string[] {
  return SOURCES.flatMap((name) => {
    const value = tag.attrs[name];
    if (value === undefined) return [];
    return name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
  });
}

/** Whether a drawing stands within another, which sets its size. */
const outerSvg = ({ parentNode }: Tag['element']): boolean =>
  parentNode !== null && 'namespaceURI' in parentNode && parentNode.namespaceURI.endsWith('/svg');

/** Reads one HTML file into the values that the rules need. Scripts are taken to be off, so `<noscript>` counts. */
export function summarizePage(path: string, html: string): Page {
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const tags = collectTags(document);
  const named = (...names: string[]): Tag[] => tags.filter((tag) => names.includes(tag.name));
  const withAttr = (list: readonly Tag[], attr: string): Found[] =>
    list.flatMap(({ attrs, line }) => (attrs[attr] === undefined ? [] : [{ value: attrs[attr], line }]));
  const metas = (key: string, name: string): string[] =>
    named('meta')
      .filter(({ attrs }) => attrs[key]?.toLowerCase() === name)
      .map(({ attrs }) => attrs['content'] ?? '');
  const rel = (pattern: RegExp): Tag[] => named('link').filter(({ attrs }) => pattern.test(attrs['rel'] ?? ''));
  const links = withAttr(named('a', 'area'), 'href');
  const markup = readMarkup(tags, html);
  const main = named('main')[0];
  const matrix = tags.find((tag) => tag.name === 'table' && 'data-tema-matrix' in tag.attrs);
  const body = named('body')[0];

  return {
    path,
    url: urlOfFile(path),
    gzip: gzipSync(html).length,
    lang: named('html')[0]?.attrs['lang'] ?? null,
    titles: named('title')
      .filter((tag) => !tag.inSvg)
      .map((tag) => textOf(tag.element)),
    descriptions: metas('name', 'description'),
    canonicals: withAttr(rel(/\bcanonical\b/), 'href').map(({ value }) => value),
    openGraph: named('meta').flatMap(({ attrs }) =>
      attrs['property']?.startsWith('og:') ? [{ property: attrs['property'], content: attrs['content'] ?? '' }] : [],
    ),
    structuredData: named('script')
      .filter(({ attrs }) => attrs['type'] === 'application/ld+json')
      .map(({ element, line }) => ({ value: sourceOf(element), line })),
    policies: markup.metas
      .filter(({ key, inHead }) => key === 'http-equiv=content-security-policy' && inHead)
      .map(({ content }) => content),
    noindex: metas('name', 'robots').some((content) => /noindex/.test(content)),
    headings: named('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((tag) => ({
      level: Number(tag.name[1]),
      value: textOf(tag.element),
      line: tag.line,
    })),
    ids: withAttr(tags, 'id'),
    idRefs: ID_REFS.flatMap((attr) =>
      withAttr(tags, attr).flatMap(({ value, line }) =>
        value
          .split(/\s+/)
          .filter(Boolean)
          .map((id) => ({ value: id, line })),
      ),
    ),
    links,
    references: [
      ...withAttr(
        named('link').filter(({ attrs }) => !LOADING.test(attrs['rel'] ?? '') && attrs['rel'] !== 'canonical'),
        'href',
      ),
      ...withAttr(named('form'), 'action'),
      ...withAttr(named('button', 'input'), 'formaction'),
    ],
    resources: [
      ...withAttr(rel(LOADING), 'href'),
      ...withAttr(named('use', 'image', 'feImage'), 'href'),
      ...withAttr(named('use', 'image', 'feImage'), 'xlink:href'),
      ...tags
        .filter((tag) => MEDIA.has(tag.name))
        .flatMap((tag) => sourcesOf(tag).map((value) => ({ value, line: tag.line }))),
    ],
    stylesheets: withAttr(rel(/\bstylesheet\b/), 'href').map(({ value }) => value),
    scripts: [
      ...named('script').flatMap(({ attrs, line }) =>
        attrs['src'] === undefined
          ? []
          : [{ value: attrs['src'], line, deferred: attrs['type'] === 'module' || 'defer' in attrs }],
      ),
      ...withAttr(rel(/\bmodulepreload\b/), 'href').map((found) => ({ ...found, deferred: true })),
    ],
    inlineCode: tags.flatMap((tag) => inlineCodeOf(tag).map((value) => ({ value, line: tag.line }))),
    markup,
    imagesWithoutAlt: named('img')
      .filter(({ attrs }) => attrs['alt'] === undefined)
      .map(({ attrs, line }) => ({ value: attrs['src'] ?? '', line })),
    islands: [...new Set(tags.filter((tag) => tag.name.includes('-') && !tag.inSvg).map((tag) => tag.name))],
    mains: tags.filter((tag) => tag.name === 'main' || tag.attrs['role'] === 'main').length,
    firstLink: links[0]?.value ?? null,
    meningar: tags.flatMap(({ attrs, element, line }) =>
      attrs['data-mening'] === undefined ? [] : [{ id: attrs['data-mening'], value: textOf(element), line }],
    ),
    kallor: withAttr(tags, 'data-kalla'),
    citations: withAttr(tags, 'data-citera').map(({ value }) => value),
    takeAlong: withAttr(tags, 'data-ta-med').map(({ value }) => value),
    unsizedDrawings: named('svg')
      .filter(({ attrs, element }) => !outerSvg(element) && !(attrs['width'] && attrs['height']))
      .map(({ attrs, line }) => ({ value: attrs['class'] ?? attrs['aria-label'] ?? attrs['viewbox'] ?? '', line })),
    joins: body ? findJoins(body.element) : [],
    intro: main ? textOf(main.element).slice(0, 600) : '',
    matrix: matrix ? readMatrix(matrix.element) : null,
    utsagor: readUtsagor(tags, urlOfFile(path)),
    undated: main ? findUndated(main) : [],
  };
}
