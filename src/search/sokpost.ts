/** One item inside a record: what a hit can land on. */
export interface Sokstycke {
  /** Anchor on the page, without `#`. */
  readonly ankare: string;
  readonly titel: string;
  /** Text of the item; shown in excerpts. */
  readonly text: string;
}

/** One record of the search index: what is ranked and listed as a hit. */
export interface Sokpost {
  /** Address with fragment; unique in the index. */
  readonly url: string;
  readonly titel: string;
  /** Kind of record: one of the four parts, or `tema`, `begrepp`, `kalla` … */
  readonly del: string;
  /** Region id, or empty. */
  readonly region: string;
  /** Text before the items. */
  readonly text: string;
  readonly stycken: readonly Sokstycke[];
  /** Theme ids, for tags and facets. */
  readonly teman: readonly string[];
  /** Year the record is about; empty when it has none. */
  readonly ar: string;
  /** Words that are searched but never shown: parts of compounds. */
  readonly delar: string;
  /** Words that are searched but never shown: theme labels, synonyms and own words. */
  readonly temaord: string;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const meta = (key: string, value: string): string =>
  value ? `<div hidden data-pagefind-meta="${key}[data-v]" data-v="${escapeHtml(value)}"></div>` : '';
const filter = (key: string, value: string): string =>
  value ? `<div hidden data-pagefind-filter="${key}[data-v]" data-v="${escapeHtml(value)}"></div>` : '';

/** A record as the HTML that Pagefind indexes. Every item has an id, so that a hit lands on it. */
export function sokpostHtml(post: Sokpost): string {
  const items = post.stycken.map(
    ({ ankare, titel, text }) =>
      `<section id="${escapeHtml(ankare)}" data-pagefind-title="${escapeHtml(titel)}"><h2>${escapeHtml(titel)}</h2>\n<p>${escapeHtml(text)}</p></section>`,
  );
  return [
    '<!doctype html><html lang="sv"><head><title></title></head><body><main data-pagefind-body>',
    `<h1 data-pagefind-meta="title">${escapeHtml(post.titel)}</h1>`,
    meta('del', post.del),
    meta('region', post.region),
    meta('teman', post.teman.join(' ')),
    meta('ar', post.ar),
    meta('delar', post.delar),
    meta('tema', post.temaord),
    filter('del', post.del),
    filter('region', post.region),
    filter('ar', post.ar),
    ...post.teman.map((tema) => filter('tema', tema)),
    `<p>${escapeHtml(post.text)}</p>`,
    ...items,
    '</main></body></html>',
  ].join('\n');
}
