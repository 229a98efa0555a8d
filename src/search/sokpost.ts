import { typOf } from './typ.ts';

/** One item inside a record: what a hit can land on. */
export interface Sokstycke {
  /** Anchor on the page, without `#`. */
  readonly ankare: string;
  readonly titel: string;
  /** Text of the item; shown in excerpts. */
  readonly text: string;
  /** Theme ids of the item. */
  readonly teman: readonly string[];
}

/** One record of the search index: what is ranked and listed as a hit. */
export interface Sokpost {
  /** Address with fragment; unique in the index. */
  readonly url: string;
  readonly titel: string;
  /** Kind of record: one of the four parts, or `tema`, `begrepp`, `kalla`, `handelse`, `fordjupning` … */
  readonly del: string;
  /** Region id, or empty. */
  readonly region: string;
  /** Id of the edition that says it, or empty. */
  readonly utgava: string;
  /** Text before the items. */
  readonly text: string;
  readonly stycken: readonly Sokstycke[];
  /** Theme ids, for tags and facets. */
  readonly teman: readonly string[];
  /** When what the record says was true: an ISO day, month or year; empty when it has none. */
  readonly datum: string;
}

/** Words of a record that are searched but never shown. */
export interface DoldaOrd {
  /** Parts of the record's compounds. */
  readonly delar: string;
  /** Labels and synonyms of the record's themes, and the regions' own words for them. */
  readonly tema: string;
}

/** Every word of a record that a reader sees, as one text. */
export const synligText = (post: Sokpost): string =>
  [post.titel, post.text, ...post.stycken.flatMap(({ titel, text }) => [titel, text])].join('\n');

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const hidden = (kind: 'meta' | 'filter', key: string, value: string): string =>
  value ? `<div hidden data-pagefind-${kind}="${key}[data-v]" data-v="${escapeHtml(value)}"></div>` : '';

/** A record as the HTML that Pagefind indexes. Every item has an id, so that a hit lands on it. */
export function sokpostHtml(post: Sokpost, dolda: DoldaOrd): string {
  const items = post.stycken.map(
    ({ ankare, titel, text }) =>
      `<section id="${escapeHtml(ankare)}" data-pagefind-title="${escapeHtml(titel)}"><h2>${escapeHtml(titel)}</h2>\n<p>${escapeHtml(text)}</p></section>`,
  );
  return [
    '<!doctype html><html lang="sv"><head><title></title></head><body><main data-pagefind-body>',
    `<h1 data-pagefind-meta="title">${escapeHtml(post.titel)}</h1>`,
    hidden('meta', 'delar', dolda.delar),
    hidden('meta', 'tema', dolda.tema),
    hidden('filter', 'typ', typOf(post.del)),
    hidden('filter', 'del', post.del),
    hidden('filter', 'region', post.region),
    hidden('filter', 'utgava', post.utgava),
    hidden('filter', 'ar', post.datum.slice(0, 4)),
    ...post.teman.map((tema) => hidden('filter', 'tema', tema)),
    `<p>${escapeHtml(post.text)}</p>`,
    ...items,
    '</main></body></html>',
  ].join('\n');
}
