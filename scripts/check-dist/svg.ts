import { DOMParser } from '@xmldom/xmldom';

/** What an SVG file is made of. */
export interface Drawing {
  /** Names of its elements, without prefix, each once. */
  readonly elements: readonly string[];
  /** Its attributes, each name and value once. */
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  /** Addresses in its style sheets: `url(…)` and `@import`. */
  readonly loads: readonly string[];
  /** Names of what stands in `<?…?>`, and `DOCTYPE`. */
  readonly instructions: readonly string[];
}

const ELEMENT = 1;
const DOCTYPE = 10;

/** Reads an SVG file; `null` when the text is no well-formed XML, or XML of another kind. */
export function readSvg(xml: string): Drawing | null {
  const stop = (_: string, message: string): never => {
    throw new Error(message);
  };
  try {
    const document = new DOMParser({ onError: stop }).parseFromString(xml, 'text/xml');
    if (document.documentElement?.localName !== 'svg') return null;
    const all = [...document.getElementsByTagName('*')];
    const attributes = new Map<string, { name: string; value: string }>();
    for (const { name, value } of all.flatMap((element) => [...element.attributes]))
      attributes.set(`${name}=${value}`, { name, value });
    const css = all.filter(({ localName }) => localName === 'style').map(({ textContent }) => textContent ?? '');
    return {
      elements: [...new Set(all.map(({ localName, tagName }) => localName ?? tagName))],
      attributes: [...attributes.values()],
      loads: css.flatMap((text) => [...text.matchAll(/@import[^;]*|url\([^)]*\)/gi)].map(([found]) => found)),
      instructions: [...document.childNodes]
        .filter(({ nodeType, nodeName }) => nodeType !== ELEMENT && !/^(#|xml$)/.test(nodeName))
        .map(({ nodeType, nodeName }) => (nodeType === DOCTYPE ? 'DOCTYPE' : nodeName)),
    };
  } catch {
    return null;
  }
}
