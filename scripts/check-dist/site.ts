import { gunzipSync, gzipSync } from 'node:zlib';
import { createPaketlasare, faktafil, paketfil } from '../../src/data/paket.ts';
import { kontrollsumma, parseSummor, summorFil } from '../kontrollsummor.ts';
import { parseFeed, type Feed } from './feed.ts';
import type { DistFile } from './files.ts';
import { readPngSize, type PngSize } from './png-size.ts';
import { summarizePage, type Page } from './page.ts';
import { readSvg, type Drawing } from './svg.ts';

/** What a file weighs, and the sum that no other content has. */
interface Fingerprint {
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly summa: string;
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
  /** What each file weighs and its sum, by path. */
  readonly fingerprints: ReadonlyMap<string, Fingerprint>;
  /** The build's own list of sums by path: `undefined` without the list, `null` when it cannot be read. */
  readonly listed: ReadonlyMap<string, string> | null | undefined;
  readonly pages: readonly Page[];
  /** Style sheets by path. */
  readonly stylesheets: ReadonlyMap<string, Stylesheet>;
  /** Compressed size in bytes of each script, by path. */
  readonly scripts: ReadonlyMap<string, number>;
  /** Paths of the files that each script names, by the path of the script. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Addresses in each site map and in their index, by path. */
  readonly sitemaps: ReadonlyMap<string, readonly string[]>;
  /** What each SVG file is made of, by path; `null` for one that is not well-formed. */
  readonly drawings: ReadonlyMap<string, Drawing | null>;
  /** Atom feeds by path: every XML file but the site maps; `null` for one that cannot be read. */
  readonly feeds: ReadonlyMap<string, Feed | null>;
  /** Width and height of each PNG by path; `null` for a file that is none. */
  readonly pngs: ReadonlyMap<string, PngSize | null>;
  /** JSON under `data` (JSON-LD too) and `sok`, the web manifest and the entry of the search index, by path. */
  readonly json: ReadonlyMap<string, JsonFile>;
  /** Sums by path of what readers save: `undefined` without the pack, `null` when it cannot be read. */
  readonly paket: ReadonlyMap<string, string> | null | undefined;
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

/** Paths of the files that a script names: what it imports or starts, and what it fetches by a whole path. */
function namesIn(path: string, script: string): string[] {
  const found = script.matchAll(
    /["'`]((?:\.{0,2}\/[\w@./-]+|[a-z][a-z0-9-]*\.[0-9a-f]{8})\.(?:js|css|json|svg|png|wasm|woff2))["'`]/g,
  );
  return [...found].map(([, name = '']) => new URL(name, `https://har.invalid/${path}`).pathname.slice(1));
}

/** Addresses in a site map; the only entity that the build writes in one is `&amp;`. */
const locationsIn = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc.replaceAll('&amp;', '&'));

/** What a style sheet loads and weighs. */
function summarizeCss(css: string): Stylesheet {
  const code = css.replace(/\/\*.*?\*\//gs, '');
  const found = code.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*?))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')/g);
  const urls = [...found].map((match) => match.slice(1).find((part) => part !== undefined) ?? '');
  return { urls, gzip: gzipSync(css).length };
}

const readJson = (path: string): boolean =>
  path === searchEntry || path === faktafil || path === manifest || /^(data|sok)\/.+\.json(ld)?$/.test(path);

/** The sums of the files in the pack that readers save; `null` when it is not whole. */
function readPaket(bytes: Uint8Array): Map<string, string> | null {
  try {
    const lasare = createPaketlasare();
    const summor = new Map(lasare.push(gunzipSync(bytes)).map((one) => [one.path, kontrollsumma(one.bytes)]));
    lasare.end();
    return summor;
  } catch {
    return null;
  }
}

/** Makes the site out of its files, one at a time, so that no more than one page is held as a tree. */
export function buildSite(files: Iterable<DistFile>): Site {
  const fingerprints = new Map<string, Fingerprint>();
  const pages: Page[] = [];
  const stylesheets = new Map<string, Stylesheet>();
  const scripts = new Map<string, number>();
  const named = new Map<string, readonly string[]>();
  const sitemaps = new Map<string, readonly string[]>();
  const drawings = new Map<string, Drawing | null>();
  const feeds = new Map<string, Feed | null>();
  const pngs = new Map<string, PngSize | null>();
  const json = new Map<string, JsonFile>();
  const csv = new Map<string, string>();
  let listed: Site['listed'];
  let paket: Site['paket'];
  for (const { path, read } of files) {
    const bytes = read();
    fingerprints.set(path, { bytes: bytes.length, summa: kontrollsumma(bytes) });
    if (path === summorFil) listed = parseSummor(decode(bytes));
    else if (path === paketfil) paket = readPaket(bytes);
    else if (readJson(path)) json.set(path, parseJson(decode(bytes)));
    else if (path.startsWith('pagefind/')) continue;
    else if (path.endsWith('.html')) pages.push(summarizePage(path, decode(bytes)));
    else if (path.endsWith('.css')) stylesheets.set(path, summarizeCss(decode(bytes)));
    else if (/^sitemap[^/]*\.xml$/.test(path)) sitemaps.set(path, locationsIn(decode(bytes)));
    else if (path.endsWith('.xml')) feeds.set(path, parseFeed(decode(bytes)));
    else if (path.endsWith('.svg')) drawings.set(path, readSvg(decode(bytes)));
    else if (path.endsWith('.png')) pngs.set(path, readPngSize(bytes));
    else if (path.endsWith('.js')) {
      scripts.set(path, gzipSync(bytes).length);
      named.set(path, namesIn(path, decode(bytes)));
    } else if (/^data\/.+\.csv$/.test(path)) csv.set(path, decode(bytes));
  }
  return {
    files: new Set(fingerprints.keys()),
    fingerprints,
    listed,
    pages,
    stylesheets,
    scripts,
    named,
    sitemaps,
    drawings,
    feeds,
    pngs,
    json,
    paket,
    csv,
  };
}
