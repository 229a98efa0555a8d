import type { Found } from './found.ts';
import type { Element, Node } from './tags.ts';

const INLINE = new Set('a abbr b cite code em i mark q small span strong time'.split(' '));
const OPAQUE = new Set('script style svg template sup sub'.split(' '));
const looseMark = /^\s*[,.;:)](?=[\s,.)]|$)/;
/** The same within one piece of text, which a template's line break before an expression makes; `3 : 4` is a ratio. */
const looseWithin = /(?:(?<=[\p{L}”)])\s+[,.;:]|(?<=\p{N})\s+[,.;])(?=\s|$)/u;
const sentenceEnd = /[\p{L}\p{N})”][.,;:!?]$/u;
const wordStart = /^[\p{L}”(]/u;

/** A place in running text where a tag stands between two pieces, and how they meet. */
export interface Join extends Found {
  /** `tight`: a word follows a full stop at once, `dag.<a>Läs`; `loose`: a mark stands apart, `<a>Läs</a> , sen`. */
  readonly fault: 'tight' | 'loose';
}

function faultBetween(before: string, after: string): Join['fault'] | null {
  if (sentenceEnd.test(before) && wordStart.test(after)) return 'tight';
  const apart = /\s$/.test(before) || /^\s/.test(after);
  return apart && before.trim() !== '' && looseMark.test(after) ? 'loose' : null;
}

/**
 * Places where text meets wrongly with a tag between, or a mark stands apart within a text. HTML compression and line breaks in templates make these.
 * Block elements and `<sup>` (footnote marks) part words by themselves.
 */
export function findJoins(body: Element): Join[] {
  const found: Join[] = [];
  let tail = '';
  let crossedTag = false;
  const visit = (node: Node): void => {
    if ('value' in node) {
      const line = node.sourceCodeLocation?.startLine ?? null;
      const add = (fault: Join['fault'], value: string) =>
        found.push({ fault, value: value.replace(/\s+/g, ' ').trim(), line });
      const fault = crossedTag ? faultBetween(tail, node.value) : null;
      if (fault) add(fault, `${tail.slice(-20)}${node.value.slice(0, 20)}`);
      const within = looseWithin.exec(node.value);
      if (within) add('loose', node.value.slice(Math.max(0, within.index - 20), within.index + 20));
      if (node.value !== '') {
        tail = `${tail}${node.value}`.slice(-24);
        crossedTag = false;
      }
      return;
    }
    if (!('tagName' in node)) return;
    const inline = INLINE.has(node.tagName);
    if (!inline) tail = '';
    crossedTag = true;
    if (!OPAQUE.has(node.tagName)) for (const child of node.childNodes) visit(child);
    if (!inline) tail = '';
    crossedTag = true;
  };
  visit(body);
  return found;
}
