import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { basOf, underBas } from '../../src/domain/sajt.ts';

type Element = DefaultTreeAdapterMap['element'];
/** An address of a page as another host has it. */
type Adress = (address: string) => string;

/** Attributes that hold one address. */
const ONE = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data']);

/** Several addresses, each with a size: `/a.png 1x, /b.png 2x`. */
const srcset = (value: string, next: Adress): string =>
  value.replace(/(^|,\s*)(\/[^\s,]*)/g, (_, before: string, path: string) => before + next(path));

/** Where a page sends its reader on: `0; url=/teman/`. */
const refresh = (value: string, next: Adress): string =>
  value.replace(/(url\s*=\s*)(\S+)/i, (_, before: string, path: string) => before + next(path));

function changed({ tagName, attrs }: Element, name: string, value: string, next: Adress): string {
  if (ONE.has(name)) return next(value);
  if (name === 'srcset' || name === 'imagesrcset') return srcset(value, next);
  const leadsOn = tagName === 'meta' && attrs.some((one) => one.name === 'http-equiv' && /^refresh$/i.test(one.value));
  return name === 'content' && leadsOn ? refresh(value, next) : value;
}

const escapeAttr = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * A page whose addresses are others. All else stands byte for byte.
 * @param next what an address becomes
 * @param replace what stands in an element's place, `''` for nothing; `null` where it stays
 */
export function htmlWith(
  html: string,
  next: Adress,
  replace: (element: Element) => string | null = () => null,
): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: DefaultTreeAdapterMap['node']): void => {
    if ('tagName' in node) {
      const place = node.sourceCodeLocation;
      const instead = place ? replace(node) : null;
      if (place && instead !== null) {
        edits.push({ start: place.startOffset, end: place.endOffset, text: instead });
        return;
      }
      for (const { prefix, name, value } of node.attrs) {
        const whole = prefix ? `${prefix}:${name}` : name;
        const at = place?.attrs?.[whole];
        const now = changed(node, whole, value, next);
        if (at && now !== value)
          edits.push({ start: at.startOffset, end: at.endOffset, text: `${whole}="${escapeAttr(now)}"` });
      }
    }
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  let result = '';
  let from = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    result += html.slice(from, start) + text;
    from = end;
  }
  return result + html.slice(from);
}

/** A page as a host under a path serves it: each address from the root begins with that path; others are right already. */
export const htmlUnderBas = (html: string, bas: string): string => htmlWith(html, (address) => underBas(address, bas));

/** The web manifest, whose addresses are values of its own keys. */
export const manifestUnderBas = (text: string, bas: string): string =>
  JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    ['id', 'start_url', 'scope', 'src', 'url'].includes(key) && typeof value === 'string'
      ? underBas(value, bas)
      : value,
  );

/** A style sheet whose files are fetched from under the path. */
export const cssUnderBas = (css: string, bas: string): string =>
  css.replace(
    /(url\(\s*["']?|@import\s*["'])(\/[^/])/g,
    (_, before: string, path: string) => before + underBas(path, bas),
  );

/** A map of the site for search engines, whose author knows the host and not the path under it. */
export const mapUnderBas = (xml: string, sajt: string): string =>
  xml.replace(/<loc>([^<]*)<\/loc>/g, (_, address: string) => {
    const { origin, pathname } = new URL(address);
    return `<loc>${origin}${underBas(pathname, basOf(sajt))}</loc>`;
  });

/**
 * A file of the built site as the host serves it at `sajt`, or `null` for one that stays as it is: scripts
 * name their files from where they lie themselves, and data knows the whole address from the beginning.
 */
export function fileUnderBas(path: string, read: () => string, sajt: string): string | null {
  const bas = basOf(sajt);
  if (path.endsWith('.html')) return htmlUnderBas(read(), bas);
  if (path.endsWith('.css')) return cssUnderBas(read(), bas);
  if (path.endsWith('.webmanifest')) return manifestUnderBas(read(), bas);
  return /^sitemap[^/]*\.xml$/.test(path) ? mapUnderBas(read(), sajt) : null;
}
