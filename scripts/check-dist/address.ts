import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** Where an address leads. */
export type Target =
  | {
      readonly kind: 'inside';
      /** File in the built folder that the address asks for, e.g. `teman/index.html`. */
      readonly file: string;
      /** Path of the address, e.g. `/teman/`. */
      readonly pathname: string;
      /** Id after `#`, or empty. */
      readonly fragment: string;
    }
  | { readonly kind: 'outside'; readonly protocol: string }
  | { readonly kind: 'invalid' };

const HERE = 'https://har.invalid';

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Where the site is, as the pages' canonical addresses have it: `https://narvardsatlas.example`, or with the path that it
 * lies under, `https://example.se/atlas`; `null` without one.
 */
export function ownHome({ pages }: Pick<Site, 'pages'>): string | null {
  for (const { canonicals, url } of pages)
    for (const href of canonicals) if (URL.canParse(href) && href.endsWith(url)) return href.slice(0, -url.length);
  return null;
}

/**
 * Reads an address on a page (`from` is that page's own address on the site). What is on the site's own host counts as
 * inside; there, a path that the site does not lie under leads to a file that no build has.
 */
export function resolveHref(href: string, from: Page['url'], home: string | null): Target {
  const { origin, pathname: under } = new URL(home ?? HERE);
  const bas = under.endsWith('/') ? under.slice(0, -1) : under;
  const here = `${HERE}${bas}${from}`;
  if (!URL.canParse(href, here)) return { kind: 'invalid' };
  const url = new URL(href, here);
  if (url.origin !== HERE && url.origin !== origin) return { kind: 'outside', protocol: url.protocol };
  const whole = decode(url.pathname);
  const pathname = whole.startsWith(`${bas}/`) ? whole.slice(bas.length) : `/..${whole}`;
  const file = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
  return { kind: 'inside', file, pathname, fragment: decode(url.hash.slice(1)) };
}
