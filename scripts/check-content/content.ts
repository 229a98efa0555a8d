import { parseMdx, type Body } from './parse-mdx.ts';
import { lineOf, parseJson, parseYaml, type Data } from './parse-yaml.ts';
import { decodeText, depthFault, letterFault, textFault, type Fault } from './text-fault.ts';
import { entriesOf, textOf } from './values.ts';

/** One file of a content folder, read into plain values. */
export interface ContentFile {
  /** Relative to the content folder, with `/`: `regioner/blekinge/malbild.mdx`. */
  readonly path: string;
  /** Why the file is not read; then it has neither data nor body. `null` when it is. */
  readonly fault: Fault | null;
  /** The whole of a JSON or YAML file, or the front matter of an MDX file; `null` when there is none. */
  readonly data: Data | null;
  /** The body of an MDX file; `null` for other files. */
  readonly body: Body | null;
}

/** The text of a source, to compare our own wording with. */
export interface Kalltext {
  readonly id: string;
  readonly text: string;
}

/** A content folder, read into plain values. */
export interface Content {
  /** In path order. */
  readonly files: readonly ContentFile[];
  /** All folders in it, also empty ones, relative to it. */
  readonly folders: readonly string[];
  /** The sources' texts; `null` when they were not given. */
  readonly kalltexter: readonly Kalltext[] | null;
}

const parsed = /\.(mdx|json|ya?ml)$/;

/** Whether a file of this name is read; of others, images and strangers, only the name counts. */
export const isText = (path: string): boolean => parsed.test(path);

/** A file that is not read, with the reason. */
export const unread = (path: string, fault: Fault | null): ContentFile => ({ path, fault, data: null, body: null });

function parseText(path: string, text: string): ContentFile {
  if (path.endsWith('.mdx')) return { path, fault: null, ...parseMdx(text) };
  return { path, fault: null, data: path.endsWith('.json') ? parseJson(text) : parseYaml(text), body: null };
}

/** What an escape begins with, in YAML and JSON or in running text. A text without one reads as it is written. */
const flykt = /[\\&]/;

/** Letters written as escapes (`"\u202e"`, `&shy;`) show only in what was read. */
function escapedFault({ data, body }: ContentFile): Fault | null {
  for (const { path, value } of entriesOf(data?.value)) {
    const fault = letterFault(textOf(value) ?? '') ?? letterFault(path.at(-1) ?? '');
    if (fault && data) return { ...fault, line: lineOf(data, path) };
  }
  for (const { line, text } of [...(body?.blocks ?? []), ...(body?.definitions ?? [])]) {
    const fault = letterFault(text);
    if (fault) return { ...fault, line };
  }
  return null;
}

/** Reads one file's text according to its ending; other endings give a file without data. Never throws. */
export function parseFile(path: string, text: string): ContentFile {
  if (!isText(path)) return unread(path, null);
  const own = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const fault = textFault(own);
  if (fault) return unread(path, fault);
  try {
    const file = parseText(path, own);
    const escaped = flykt.test(own) ? escapedFault(file) : null;
    return escaped ? unread(path, escaped) : file;
  } catch (error) {
    // The parsers call themselves for every level; what they cannot hold is nested beyond all sense.
    if (error instanceof RangeError) return unread(path, depthFault);
    throw error;
  }
}

/** Reads one file's bytes: strictly UTF-8, then as `parseFile`. Never throws. */
export function parseBytes(path: string, bytes: Uint8Array): ContentFile {
  if (!isText(path)) return unread(path, null);
  const text = decodeText(path, bytes);
  return typeof text === 'string' ? parseFile(path, text) : unread(path, text);
}

/** The file at a path, or `undefined`. */
export const fileAt = ({ files }: Content, path: string): ContentFile | undefined =>
  files.find((file) => file.path === path);

/** Whether a path holds a file whose values can be relied on; what rests on any other file cannot be judged. */
export function isReadable(content: Content, path: string): boolean {
  const file = fileAt(content, path);
  return file !== undefined && file.data !== null && file.data.errors.length === 0;
}
