import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'parse5';
import { collectTags, type Tag } from '../scripts/check-dist/tags.ts';

/** A page and the kinds of markup on it. */
export interface Sida {
  readonly url: string;
  readonly markup: ReadonlySet<string>;
}

const kind = ({ name, attrs }: Tag): string => {
  // Astro names the styles of a component by hash; that is no kind of its own.
  const classes = (attrs['class'] ?? '').split(/\s+/).filter((one) => one && !one.startsWith('astro-'));
  return [name, attrs['role'] ?? '', ...classes.sort()].join('.');
};

/** The kinds of markup on a page: each element with role and classes, inside what it stands in. */
export function readMarkup(html: string): Set<string> {
  const tags = collectTags(parse(html));
  const kinds = new Map(tags.map((tag) => [tag.element, kind(tag)]));
  return new Set(
    tags.map(({ element }) => {
      const parent = element.parentNode && 'tagName' in element.parentNode ? kinds.get(element.parentNode) : '';
      return `${parent}>${kinds.get(element)}`;
    }),
  );
}

/**
 * Few pages that between them have every kind of markup: greedily, the page with most kinds first, then each that has
 * a kind not seen before. Set cover by a single pass, so not the fewest possible.
 */
export function coverMarkup(sidor: readonly Sida[]): string[] {
  const seen = new Set<string>();
  return sidor
    .toSorted((a, b) => b.markup.size - a.markup.size)
    .filter(({ markup }) => {
      const before = seen.size;
      for (const one of markup) seen.add(one);
      return seen.size > before;
    })
    .map(({ url }) => url);
}

/** Every page of a built folder, in order of address. */
export const readSidor = (folder: string): Sida[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      url: `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'),
      markup: readMarkup(readFileSync(join(folder, file), 'utf8')),
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
