import type { Found } from './page.ts';
import type { Element, Node } from './tags.ts';

const INLINE = new Set('a abbr b cite code em i mark q small span strong time'.split(' '));
const OPAQUE = new Set('script style svg template sup sub'.split(' '));
const sentenceEnd = /[\p{L}\p{N})”][.,;:!?]$/u;
const wordStart = /^[\p{L}”(]/u;

/**
 * Places where a sentence or clause ends and a word follows without a space, with a tag between: `dag.<a>Läs`.
 * HTML compression makes these out of a line break. Block elements and `<sup>` (footnote marks) part words by themselves.
 */
export function findTightJoins(body: Element): Found[] {
  const found: Found[] = [];
  let tail = '';
  let crossedTag = false;
  const visit = (node: Node): void => {
    if ('value' in node) {
      if (crossedTag && sentenceEnd.test(tail) && wordStart.test(node.value))
        found.push({
          value: `${tail.slice(-20)}${node.value.slice(0, 20)}`.replace(/\s+/g, ' ').trim(),
          line: node.sourceCodeLocation?.startLine ?? null,
        });
      if (node.value !== '') {
        tail = node.value.slice(-24);
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
