/**
 * `../bas.ts` for a copy that lies in a folder of the reader's own: every page is a file there, and the folder is where
 * the script was read from.
 */
const rot = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src ?? location.href);

/** A path on the site as the file of the copy: `/teman/aldre/?vy=2020` → `file:///…/teman/aldre/index.html?vy=2020`. */
export function vag(path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  const { pathname, search, hash } = new URL(path, 'https://atlas.invalid');
  return rot.href + pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '') + search + hash;
}

/** The site's own path of a file in the copy, as a link or the address field has it. */
export function egenVag(given: string): string {
  const { pathname } = new URL(given, location.href);
  if (!pathname.startsWith(rot.pathname)) return given;
  return `/${pathname.slice(rot.pathname.length).replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The address of the start page, where the site is published: what is taken from the copy leads there. */
export const hem = (): string => import.meta.env.SAJT as string;
