import { htmlWith } from '../build/under-bas.ts';

/** Where the copy lies among the things that a page is changed by. */
export interface Kopia {
  /** The published site, whole. */
  readonly sajt: string;
  readonly finns: (path: string) => boolean;
}

/** The scripts of all pages as one classic script, in the copy's own folder. */
export const skriptfil = 'narvardsatlas.js';

/** The file that a path on the site stands for: `teman/aldre/` → `teman/aldre/index.html`. */
const filOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/**
 * An address from the root as one that works from a page of the copy, whatever folder that lies in. What is left out of
 * the copy leads to the published site.
 * @param from path of the page's file
 */
export function relativ(address: string, from: string, { sajt, finns }: Kopia): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
  const file = filOf(path);
  if (!finns(file)) return sajt + path + rest;
  return '../'.repeat(from.split('/').length - 1) + file + rest;
}

/** A page of the site as a page of the copy: read from a disk, without modules and without a policy that speaks of a host. */
export function sidaIKopia(html: string, from: string, kopia: Kopia): string {
  const own = (address: string): string => relativ(address, from, kopia);
  return htmlWith(html, own, ({ tagName, attrs }) => {
    const value = (name: string): string => attrs.find((one) => one.name === name)?.value ?? '';
    if (tagName === 'script' && value('type') === 'module')
      return `<script defer src="${own(`/${skriptfil}`)}"></script>`;
    const gone =
      (tagName === 'meta' && /^content-security-policy$/i.test(value('http-equiv'))) ||
      (tagName === 'link' && /^(?:preload|manifest)$/.test(value('rel'))) ||
      attrs.some((one) => one.name === 'data-utom-kopia');
    return gone ? '' : null;
  });
}

/** A style sheet of the copy: its files lie beside it or above it. */
export const cssIKopia = (css: string, from: string, kopia: Kopia): string =>
  css.replace(
    /(url\(\s*["']?|@import\s*["'])(\/[^/"')][^"')]*)/g,
    (_, before: string, path: string) => before + relativ(path, from, kopia),
  );
