import type { Found } from './found.ts';
import { collectTags, textOf, type Element, type Tag } from './tags.ts';
import { ancestorsOf, attrOf, childrenOf, hasClass, parentOf } from './utsagor/utsaga.ts';

/** A year, or the words that say that there is none. */
export const dated = /(?<!\d)(?:19|20)\d\d(?!\d)|odater|utan datum/i;
/** What can never be so has no date. */
const timeless = /ej tillämplig|kan inte gälla/i;

const example = /^\/exempel\/[^/]+\/[^/]+\/(?:#.*)?$/;
const rows = new Set(['li', 'tr', 'td', 'dd', 'p']);
const headings = /^(?:h[2-6]|summary|caption|figcaption|legend|dt)$/;

/** Whether an element says its edition with the word for the newest one. */
const saysNow = (element: Element): boolean =>
  collectTags(element).some((tag) => hasClass(tag.element, 'ar') && /^nu\b/i.test(textOf(tag.element)));

const isDated = (element: Element): boolean => dated.test(textOf(element)) || saysNow(element);

/** The headings of the columns of a table; that of one column where a cell is given. */
function columnHeads(table: Element, cell: Element | null): Element[] {
  const heads = collectTags(table)
    .filter(({ name, attrs }) => name === 'th' && attrs['scope'] === 'col')
    .map(({ element }) => element);
  const row = cell && parentOf(cell);
  if (!cell || !row) return heads;
  const own = heads[childrenOf(row).indexOf(cell)];
  return own ? [own] : [];
}

/** What stands as a label right before an element in the same group: a heading, or a sentence that ends in a colon. */
function labelBefore(element: Element): Element | null {
  const parent = parentOf(element);
  const siblings = parent ? childrenOf(parent) : [];
  const before = siblings.slice(0, siblings.indexOf(element)).toReversed();
  const [near] = before;
  if (near?.tagName === 'p' && textOf(near).endsWith(':')) return near;
  return before.find(({ tagName }) => headings.test(tagName)) ?? null;
}

/** Whether the groups that hold an element are dated: the nearest one with a label, or any of them. */
function inDatedGroup(element: Element, nearest: boolean): boolean {
  for (let at: Element | null = element; at && at.tagName !== 'main'; at = parentOf(at)) {
    const table =
      at.tagName === 'td' || (at === element && at.tagName === 'tr')
        ? ancestorsOf(at).find((one) => one.tagName === 'table')
        : null;
    if (table && columnHeads(table, at.tagName === 'td' ? at : null).some(isDated)) return true;
    const before = labelBefore(at);
    const name = attrOf(at, 'aria-label');
    if ((before && isDated(before)) || (name !== undefined && dated.test(name))) return true;
    if (nearest && before) return false;
  }
  return false;
}

/** The row that a link to an example stands in. */
const rowOf = (link: Element): Element => ancestorsOf(link).find(({ tagName }) => rows.has(tagName)) ?? link;

/**
 * Listed statements without a date or an edition in themselves, in the nearest labelled group or in the title of the
 * page. A statement is what names its source, or leads to an example; a list as a whole may be dated by any group
 * around it, an item in it only by the nearest.
 */
export function findUndated(main: Tag): Found[] {
  const tags = collectTags(main.element);
  const title = tags.find(({ name }) => name === 'h1');
  if (title && dated.test(textOf(title.element))) return [];
  const seen = new Set<Element>();
  return tags.flatMap(({ name, attrs, element, line, inSvg }): Found[] => {
    const leads = name === 'a' && example.test(attrs['href'] ?? '');
    const rests = attrs['data-post'] !== undefined || (attrs['data-kalla'] ?? 'ingen') !== 'ingen';
    if (inSvg || !(leads || rests)) return [];
    const item = leads ? rowOf(element) : element;
    if (seen.has(item)) return [];
    seen.add(item);
    const text = textOf(item);
    if (isDated(item) || timeless.test(text)) return [];
    return inDatedGroup(item, leads || item.tagName === 'li' || item.tagName === 'tr')
      ? []
      : [{ value: text.slice(0, 80), line }];
  });
}
