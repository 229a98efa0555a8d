import { isDeepStrictEqual } from 'node:util';
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isGroup, type Group } from '../check-content/values.ts';
import { renderItem, renderPair, renderPairs } from './rendera.ts';

/** A stretch of text to put other text in place of. */
interface Byte {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A YAML text that is being changed. */
interface Kalltext {
  readonly text: string;
  readonly document: Document;
}

const rangeOf = (node: unknown): readonly [number, number] => {
  const { range } = node as Node;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
};

/** Where a key or an item ends, its last letter and not the space and the comments that follow. */
function endOf(node: unknown, fallback: number): number {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last: unknown = node.items.at(-1);
    if (isSeq(node)) return endOf(last, fallback);
    const { key, value } = last as Pair;
    return endOf(value, rangeOf(key)[1] + 1);
  }
  if (!isScalar(node) && !isCollection(node)) return fallback;
  const [start, end] = rangeOf(node);
  return Math.max(end, start);
}

const pairEnd = ({ text }: Kalltext, { key, value }: Pair): number => {
  const colon = rangeOf(key)[1] + 1;
  const end = Math.max(endOf(value, colon), colon);
  return text.slice(0, end).trimEnd().length;
};

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};
const columnOf = (text: string, at: number): number => at - lineStart(text, at);
const indentText = (column: number): string => `\n${' '.repeat(column)}`;

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);
const startOf = (pair: Pair): number => rangeOf(pair.key)[0];

/** A change of one key of a group: within its value where that can be, else of the whole of it. */
function changePair(source: Kalltext, pair: Pair, value: unknown): Byte[] {
  const inner = changeNode(source, pair.value, value);
  if (inner) return inner;
  const start = startOf(pair);
  const flow = isCollection(pair.value) && pair.value.items.length > 0 ? pair.value.flow === true : undefined;
  const text = renderPair(keyOf(pair), value, columnOf(source.text, start), flow);
  return [{ from: start, to: pairEnd(source, pair), text }];
}

/** The removal of a key, with its line. */
function removePair(source: Kalltext, pairs: readonly Pair[], index: number): Byte {
  const [pair, before, after] = [pairs[index]!, pairs[index - 1], pairs[index + 1]];
  if (!before && after) return { from: startOf(pair), to: startOf(after), text: '' };
  const end = lineEnd(source.text, pairEnd(source, pair));
  return { from: lineStart(source.text, startOf(pair)) - 1, to: end, text: '' };
}

/** A group on lines of its own: each key by itself, new ones after the one that they follow. */
function changeMap(source: Kalltext, node: YAMLMap, group: Group): Byte[] {
  const pairs = node.items as readonly Pair[];
  const column = columnOf(source.text, startOf(pairs[0]!));
  const keys = Object.keys(group);
  const edits = pairs.flatMap((pair, i) => {
    const key = keyOf(pair);
    return key in group ? changePair(source, pair, group[key]) : [removePair(source, pairs, i)];
  });
  const added = keys.flatMap((key, i): Byte[] => {
    if (pairs.some((pair) => keyOf(pair) === key)) return [];
    const text = renderPair(key, group[key], column);
    const before = pairs.findLast((pair) => keys.indexOf(keyOf(pair)) >= 0 && keys.indexOf(keyOf(pair)) < i);
    if (!before) return [{ from: startOf(pairs[0]!), to: startOf(pairs[0]!), text: `${text}${indentText(column)}` }];
    const at = lineEnd(source.text, pairEnd(source, before));
    return [{ from: at, to: at, text: `${indentText(column)}${text}` }];
  });
  return [...edits, ...added];
}

/** A list on lines of its own: what is alike at its beginning and its end stays, the middle is changed or written anew. */
function changeSeq(source: Kalltext, node: YAMLSeq, list: readonly unknown[]): Byte[] {
  const items = node.items as readonly Node[];
  const old = items.map((item) => item.toJS(source.document) as unknown);
  if (old.length === list.length)
    return items.flatMap((item, i) => changeNode(source, item, list[i]) ?? [wholeItem(source, item, list[i])]);
  const same = (a: number, b: number): boolean => isDeepStrictEqual(old[a], list[b]);
  const shortest = Math.min(old.length, list.length);
  let first = 0;
  while (first < shortest && same(first, first)) first += 1;
  let last = 0;
  while (last < shortest - first && same(old.length - 1 - last, list.length - 1 - last)) last += 1;
  const column = columnOf(source.text, dashOf(source.text, items[0]!));
  const isFlow = items.every((item) => isCollection(item) && item.flow === true);
  const lines = list
    .slice(first, list.length - last)
    .map((one) => `${indentText(column)}${renderItem(one, column, isFlow)}`);
  const before = items[first - 1];
  const gone = items.slice(first, items.length - last);
  const from = before
    ? lineEnd(source.text, endOf(before, 0))
    : lineStart(source.text, dashOf(source.text, items[0]!)) - 1;
  const to = gone.length > 0 ? lineEnd(source.text, endOf(gone.at(-1), 0)) : from;
  return [{ from, to, text: lines.join('') }];
}

const dashOf = (text: string, item: Node): number => text.lastIndexOf('-', rangeOf(item)[0] - 1);

const wholeItem = ({ text }: Kalltext, item: Node, value: unknown): Byte => ({
  from: dashOf(text, item),
  to: text.slice(0, endOf(item, 0)).trimEnd().length,
  text: renderItem(value, columnOf(text, dashOf(text, item)), isCollection(item) && item.flow === true),
});

/** The changes within a node; none when it says this already, `null` when it must be written anew by what holds it. */
function changeNode(source: Kalltext, node: unknown, value: unknown): Byte[] | null {
  const old = isScalar(node) || isCollection(node) ? (node.toJS(source.document) as unknown) : null;
  if (isDeepStrictEqual(old, value) && (node !== null || value === null)) return [];
  const isBlock = isCollection(node) && !node.flow && node.items.length > 0;
  if (isBlock && isMap(node) && isGroup(value) && Object.keys(value).length > 0) return changeMap(source, node, value);
  if (isBlock && isSeq(node) && Array.isArray(value) && value.length > 0) return changeSeq(source, node, value);
  return null;
}

const apply = (text: string, edits: readonly Byte[]): string =>
  edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((done, { from, to, text: own }) => done.slice(0, from) + own + done.slice(to), text);

/** The whole text written anew, when its one value was empty or of another kind. */
function renderWhole({ text, document }: Kalltext, value: unknown): string {
  const [start, end] = document.contents ? rangeOf(document.contents) : [text.length, text.length];
  const own = Array.isArray(value)
    ? value.map((one) => renderItem(one, 0)).join('\n')
    : renderPairs(value as object, 0);
  return `${text.slice(0, start)}${own}${text.slice(end)}`;
}

function writeYaml(text: string, value: unknown): string {
  const source = { text, document: parseDocument(text) };
  const edits = changeNode(source, source.document.contents, value);
  return edits ? apply(text, edits) : renderWhole(source, value);
}

const frontMatter = /^---\n([\s\S]*?\n)---(?:\n|$)/;

/**
 * A file's text with other values. Every line whose values are the same stays as it is, to the byte, comments with it;
 * only what changes is written, the way that the repository writes it.
 * @param text the whole of a YAML file, or of an MDX file, whose body is left alone
 * @param value the whole of its values
 * @throws for text that cannot be read
 */
export function writeValue(text: string, value: unknown): string {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const windows = text.includes('\r\n');
  const own = text.slice(bom.length).replaceAll('\r\n', '\n');
  const front = frontMatter.exec(own)?.[1];
  const written =
    front === undefined ? writeYaml(own, value) : `---\n${writeYaml(front, value)}${own.slice(4 + front.length)}`;
  return bom + (windows ? written.replaceAll('\n', '\r\n') : written);
}
