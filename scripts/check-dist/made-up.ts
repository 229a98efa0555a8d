import { formatSummor, kontrollsumma, summorFil } from '../kontrollsummor.ts';
import { buildSite, type Site } from './site.ts';

/** What a made-up page may differ in from one that passes every rule. */
interface Parts {
  readonly url?: string;
  readonly title?: string;
  readonly description?: string;
  readonly head?: string;
  readonly csp?: string;
  readonly lang?: string;
  readonly h1?: string;
}

/** The first bytes of a PNG of some width and height: as much as tells its size. */
export function madeUpPng(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

/** A whole page for tests: what is not given is as it should be. `body` follows the h1. */
export function madeUpPage(body = '', parts: Parts = {}): string {
  const { url = '/', title = `Sidan ${url}`, lang = 'sv', head = '', h1 = '<h1>Rubrik</h1>' } = parts;
  const description = parts.description ?? `En påhittad sida för prov, med adressen ${url}.`;
  const csp = parts.csp ?? "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title>
<meta name="description" content="${description}"><link rel="canonical" href="https://atlas.example${url}">
<meta http-equiv="content-security-policy" content="${csp}">${head}</head>
<body><a href="#innehall">Hoppa</a><main id="innehall">${h1}${body}</main></body></html>`;
}

/** Paths and file contents; bytes are kept, and a value that is neither bytes nor text is written as JSON. */
export type Files = Readonly<Record<string, unknown>>;

const bytesOf = (content: unknown): Uint8Array =>
  content instanceof Uint8Array
    ? content
    : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content));

/** A site for tests out of paths and file contents. */
export const madeUpSite = (files: Files): Site =>
  buildSite(Object.entries(files).map(([path, content]) => ({ path, read: () => bytesOf(content) })));

/** The files and the list of their sums, as a build leaves them. */
export const withSummor = (files: Files): Files => ({
  ...files,
  [summorFil]: formatSummor(
    new Map(Object.entries(files).map(([path, content]) => [path, kontrollsumma(bytesOf(content))])),
  ),
});

/** A site of one page at the root. */
export const madeUpStart = (body = '', parts: Parts = {}): Site =>
  madeUpSite({ 'index.html': madeUpPage(body, parts) });
