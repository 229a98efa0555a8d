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

/** The site's own origin as most pages' canonical address has it, e.g. `https://narvardsatlas.example`; `null` without one. */
export function ownOrigin({ pages }: Pick<Site, 'pages'>): string | null {
  const canonical = pages.flatMap((page) => page.canonicals).find((href) => URL.canParse(href));
  return canonical ? new URL(canonical).origin : null;
}

/** Reads an address on a page (`from` is that page's own address); the site's own origin counts as inside. */
export function resolveHref(href: string, from: Page['url'], origin: string | null): Target {
  if (!URL.canParse(href, HERE + from)) return { kind: 'invalid' };
  const url = new URL(href, HERE + from);
  if (url.origin !== HERE && url.origin !== origin) return { kind: 'outside', protocol: url.protocol };
  const pathname = decode(url.pathname);
  const file = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
  return { kind: 'inside', file, pathname, fragment: decode(url.hash.slice(1)) };
}
