/** How one kind of file is served. */
export interface Filtyp {
  /** The ending with its dot: `.csv`. */
  readonly andelse: string;
  readonly mediatyp: string;
  /** Whether it is text, which is UTF-8 and worth packing on its way. */
  readonly text: boolean;
}

const text = (andelse: string, mediatyp: string): Filtyp => ({ andelse, mediatyp, text: true });
const bytes = (andelse: string, mediatyp: string): Filtyp => ({ andelse, mediatyp, text: false });

/**
 * Every kind of file that a build writes, by its ending. The parts of the search index are packed already and have no
 * type of their own. A host that knows no type for an ending refuses it or lets the browser guess.
 */
export const filtyper: readonly Filtyp[] = [
  text('.html', 'text/html'),
  text('.css', 'text/css'),
  text('.js', 'text/javascript'),
  text('.json', 'application/json'),
  text('.jsonld', 'application/ld+json'),
  text('.webmanifest', 'application/manifest+json'),
  text('.csv', 'text/csv'),
  text('.ttl', 'text/turtle'),
  text('.txt', 'text/plain'),
  text('.xml', 'application/xml'),
  text('.svg', 'image/svg+xml'),
  bytes('.png', 'image/png'),
  bytes('.jpg', 'image/jpeg'),
  bytes('.jpeg', 'image/jpeg'),
  bytes('.gif', 'image/gif'),
  bytes('.webp', 'image/webp'),
  bytes('.avif', 'image/avif'),
  bytes('.ico', 'image/x-icon'),
  bytes('.woff2', 'font/woff2'),
  bytes('.zip', 'application/zip'),
  bytes('.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  bytes('.wasm', 'application/wasm'),
  bytes('.register', 'application/octet-stream'),
  bytes('.paket', 'application/octet-stream'),
  bytes('.pagefind', 'application/octet-stream'),
  bytes('.pf_meta', 'application/octet-stream'),
  bytes('.pf_index', 'application/octet-stream'),
  bytes('.pf_filter', 'application/octet-stream'),
  bytes('.pf_fragment', 'application/octet-stream'),
];

/** Files that tell a host how to serve the others. They are not for readers. */
export const vardfiler: readonly string[] = ['.htaccess', '.nojekyll', 'web.config'];

/** How a file is served; `undefined` for a kind that no build writes. */
export const filtypOf = (path: string): Filtyp | undefined =>
  filtyper.find(({ andelse }) => path.toLowerCase().endsWith(andelse));

/** The type as a header says it: `text/csv; charset=utf-8`. */
export const innehallstyp = ({ mediatyp, text: isText }: Filtyp): string =>
  isText ? `${mediatyp}; charset=utf-8` : mediatyp;

/** Headers of every file: what a policy inside the page cannot say. */
export const huvuden: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** How long a browser keeps a file: one with a sum in its name for good, any other until it has asked. */
export const lagring = { filer: 'public, max-age=31536000, immutable', annat: 'no-cache' } as const;

/** Folders whose files other sites' scripts may read: the open data and the figures. */
export const oppna: readonly string[] = ['data', 'figurer'];
