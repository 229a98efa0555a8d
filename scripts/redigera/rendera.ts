import { Document } from 'yaml';
import { isGroup } from '../check-content/values.ts';

/** Groups with at most so many keys, and so long a line, stand on one line: `{ id: kalmar-k4, avsnitt: hela sidan }`. */
const mostFlow = { keys: 3, width: 160 } as const;
/** Texts longer than this stand on a line each; ids and words side by side. */
const mostItem = 60;

const toText = { lineWidth: 0, singleQuote: true, flowCollectionPadding: true } as const;

/** A value on one line, with the quotation marks that it needs within brackets. */
function renderFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderFlow).join(', ')}]`;
  if (isGroup(value)) {
    const pairs = Object.entries(value).map(([key, one]) => `${renderFlow(key)}: ${renderFlow(one)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  const document = new Document([value]);
  Object.assign(document.contents ?? {}, { flow: true });
  return document.toString(toText).trim().replace(/^\[ ?/, '').replace(/ ?\]$/, '');
}

/** A scalar as it stands alone after a colon or a dash. */
const renderScalar = (value: unknown): string => new Document(value).toString(toText).trimEnd();

const isScalar = (value: unknown): boolean => !Array.isArray(value) && !isGroup(value);

function isFlow(value: unknown, indent: number): boolean {
  if (Array.isArray(value))
    return value.every((one) => isScalar(one) && String(one).length <= mostItem) || value.length === 0;
  if (!isGroup(value)) return true;
  const values = Object.values(value);
  if (values.length === 0) return true;
  // At the top of a file, what holds groups has a line for each.
  if (indent === 0 && values.some((one) => !isScalar(one))) return false;
  return (
    values.length <= mostFlow.keys &&
    renderFlow(value).length <= mostFlow.width &&
    values.every((one) => isFlow(one, indent + 1))
  );
}

/**
 * A value as it stands after its key, or after the dash of an item: on the same line with a space before, or on lines
 * of its own.
 * @param indent the column of the key
 * @param flow on one line or not, where what stood there decides
 */
export function renderAfterKey(value: unknown, indent: number, flow = isFlow(value, indent)): string {
  if (isScalar(value)) return ` ${renderScalar(value)}`;
  const isEmpty = (Array.isArray(value) ? value : Object.keys(value as object)).length === 0;
  if (flow || isEmpty) return ` ${renderFlow(value)}`;
  const space = ' '.repeat(indent + 2);
  if (Array.isArray(value)) return value.map((one) => `\n${space}${renderItem(one, indent + 2)}`).join('');
  return `\n${space}${renderPairs(value as object, indent + 2)}`;
}

/** `key: value`, at a column. */
export const renderPair = (key: string, value: unknown, indent: number, flow?: boolean): string =>
  `${renderScalar(key)}:${renderAfterKey(value, indent, flow)}`;

/** The pairs of a group, a line each; the first begins where the text is put. */
export const renderPairs = (group: object, indent: number): string =>
  Object.entries(group)
    .map(([key, value]) => renderPair(key, value, indent))
    .join(`\n${' '.repeat(indent)}`);

/** An item of a list at a column, with its dash; on one line if so told. */
export const renderItem = (value: unknown, indent: number, flow = false): string =>
  isGroup(value) && Object.keys(value).length > 0 && !flow
    ? `- ${renderPairs(value, indent + 2)}`
    : `-${renderAfterKey(value, indent, true)}`;
