import { gzipSync } from 'node:zlib';
import { parseFeed, type Feed } from './feed.ts';
import { readPngSize, type PngSize } from './png-size.ts';
import { summarizePage, type Page } from './page.ts';

/** A file of the built folder; its content is read only when it is asked for. */
export interface DistFile {
  /** Path inside the folder, with `/` between parts. */
  readonly path: string;
  readonly read: () => Uint8Array;
}

/** A style sheet: what it loads and what it weighs. */
interface Stylesheet {
  /** Addresses in `url(…)` and `@import`. */
  readonly urls: readonly string[];
  readonly gzip: number;
}

/** A JSON file: its value, or why it could not be parsed. */
type JsonFile = { readonly value: unknown; readonly error: null } | { readonly value: null; readonly error: string };

/** The built site as the rules see it. */
export interface Site {
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  /** Style sheets by path. */
  readonly stylesheets: ReadonlyMap<string, Stylesheet>;
  /** Compressed size in bytes of each script, by path. */
  readonly scripts: ReadonlyMap<string, number>;
  /** Atom feeds by path: every XML file but the site maps; `null` for one that cannot be read. */
  readonly feeds: ReadonlyMap<string, Feed | null>;
  /** Width and height of each PNG by path; `null` for a file that is none. */
  readonly pngs: ReadonlyMap<string, PngSize | null>;
  /** `data/*.json`, the web manifest and the entry of the search index, by path. */
  readonly json: ReadonlyMap<string, JsonFile>;
  /** `data/*.csv` by path, BOM and all. */
  readonly csv: ReadonlyMap<string, string>;
}

/** Where the site says what it is called and looks like on a device. */
export const manifest = 'manifest.webmanifest';

/** Where the search index says what it holds. */
export const searchEntry = 'pagefind/pagefind-entry.json';

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function parseJson(text: string): JsonFile {
  try {
    return { value: JSON.parse(text) as unknown, error: null };
  } catch (error) {
    return { value: null, error: (error as Error).message };
  }
}

/** What a style sheet loads and weighs. */
function summarizeCss(css: string): Stylesheet {
  const code = css.replace(/\/\*.*?\*\//gs, '');
  const found = code.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*?))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')/g);
  const urls = [...found].map((match) => match.slice(1).find((part) => part !== undefined) ?? '');
  return { urls, gzip: gzipSync(css).length };
}

/** Makes the site out of its files, one at a time, so that no more than one page is held as a tree. */
export function buildSite(files: Iterable<DistFile>): Site {
  const paths = new Set<string>();
  const pages: Page[] = [];
  const stylesheets = new Map<string, Stylesheet>();
  const scripts = new Map<string, number>();
  const feeds = new Map<string, Feed | null>();
  const pngs = new Map<string, PngSize | null>();
  const json = new Map<string, JsonFile>();
  const csv = new Map<string, string>();
  for (const { path, read } of files) {
    paths.add(path);
    if (path === searchEntry || path === manifest || /^data\/.+\.json$/.test(path))
      json.set(path, parseJson(decode(read())));
    else if (path.startsWith('pagefind/')) continue;
    else if (path.endsWith('.html')) pages.push(summarizePage(path, decode(read())));
    else if (path.endsWith('.css')) stylesheets.set(path, summarizeCss(decode(read())));
    else if (/(^|\/)(?!sitemap)[^/]+\.xml$/.test(path)) feeds.set(path, parseFeed(decode(read())));
    else if (path.endsWith('.png')) pngs.set(path, readPngSize(read()));
    else if (path.endsWith('.js')) scripts.set(path, gzipSync(read()).length);
    else if (/^data\/.+\.csv$/.test(path)) csv.set(path, decode(read()));
  }
  return { files: paths, pages, stylesheets, scripts, feeds, pngs, json, csv };
}
