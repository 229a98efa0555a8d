import {
  LineCounter,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
} from 'yaml';

/** Where a value stands, and whether it is a list or group written in flow style (`[a, b]`). */
interface DataNode {
  readonly line: number;
  readonly lastLine: number;
  readonly flow: boolean;
}

/** Why a text could not be read; `code` is the parser's own. */
export interface SyntaxProblem {
  readonly line: number;
  readonly code: string;
  readonly detail: string;
}

/** YAML or JSON as plain values. `value` is `undefined` when there are errors: half-read data would only mislead. */
export interface Data {
  readonly value: unknown;
  /** Key path (`poster.0.teman`) → where it stands. */
  readonly nodes: ReadonlyMap<string, DataNode>;
  readonly errors: readonly SyntaxProblem[];
  /** Comments that stand on the line of a value, after it. */
  readonly radkommentarer: readonly { readonly line: number; readonly text: string }[];
}

/** A key path as it is spelt in `Data.nodes`. */
const pathKey = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** The line of a key path, or of the nearest key above it that is written out; `null` when there is none. */
export function lineOf(data: Data, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = data.nodes.get(pathKey(path.slice(0, length)));
    if (node) return node.line;
  }
  return null;
}

/** An unclosed quote or bracket is reported where the text ends; the editor needs to know where it began. */
function startOfUnclosed(document: Document, position: number): number {
  let start = position;
  visit(document, (_, node) => {
    const opens = (isScalar(node) && node.type?.startsWith('QUOTE')) || (isCollection(node) && node.flow);
    if (opens && node.range && node.range[0] < position && position <= node.range[2]) start = node.range[0];
  });
  return start;
}

/** The line of the first alias, which is what cannot be resolved where all else could be read. */
function lineOfAlias(document: Document, lineAt: (offset: number) => number): number | null {
  let found: number | null = null;
  visit(document, {
    Alias: (_, node) => {
      found ??= node.range ? lineAt(node.range[0]) : null;
    },
  });
  return found;
}

/**
 * Where JSON goes wrong: the end of the shortest beginning that nothing can be added to. The reader itself does not
 * always say.
 */
function offsetOfJsonFault(text: string): number {
  const canGoOn = (length: number): boolean => {
    try {
      JSON.parse(text.slice(0, length));
      return true;
    } catch (error) {
      const { message } = error as Error;
      const at = /at position (\d+)/.exec(message)?.[1];
      return at === undefined ? /end of JSON input/.test(message) : Number(at) >= length;
    }
  };
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (canGoOn(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

const unclosedCodes = new Set(['MISSING_CHAR', 'BAD_INDENT']);

/**
 * Reads YAML and remembers on which line every key stands. Throws only RangeError, for text nested too deep to hold.
 * @param firstLine the line of the file that the text begins on
 */
export function parseYaml(text: string, firstLine = 1): Data {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  const nodes = new Map<string, DataNode>();
  const radkommentarer = new Map<number, string>();
  /** Notes a comment between an offset and the end of its line. */
  const noteComment = (offset: number): void => {
    const [, comment] = /^[ \t]*:?[ \t]+(#.*)/.exec(text.slice(offset)) ?? [];
    if (comment !== undefined) radkommentarer.set(lineAt(offset), comment);
  };

  const walk = (node: unknown, path: readonly string[], keyStart?: number): void => {
    if (!isScalar(node) && !isCollection(node) && !isAlias(node)) {
      if (keyStart !== undefined)
        nodes.set(pathKey(path), { line: lineAt(keyStart), lastLine: lineAt(keyStart), flow: false });
      return;
    }
    const [start, end] = node.range ?? [0, 0];
    if (isScalar(node) || isAlias(node) || node.flow) noteComment(end);
    nodes.set(pathKey(path), {
      line: lineAt(keyStart ?? start),
      lastLine: lineAt(Math.max(start, end - 1)),
      flow: isCollection(node) && node.flow === true,
    });
    if (isSeq(node)) for (const [i, item] of node.items.entries()) walk(item, [...path, String(i)]);
    if (!isMap(node)) return;
    for (const pair of node.items) {
      if (isPair(pair) && isScalar(pair.key)) noteComment(pair.key.range?.[1] ?? text.length);
      if (isPair(pair) && isScalar(pair.key)) walk(pair.value, [...path, String(pair.key.value)], pair.key.range?.[0]);
    }
  };
  walk(document.contents, []);
  const comments = [...radkommentarer].map(([line, comment]) => ({ line, text: comment }));

  // A tag that this parser passes over (`!!js/function`) stops the parser of the build.
  const errors: SyntaxProblem[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    line: lineAt(unclosedCodes.has(code) ? startOfUnclosed(document, pos[0]) : pos[0]),
    code,
    detail: message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '') ?? '',
  }));
  if (errors.length > 0) return { value: undefined, nodes, errors, radkommentarer: comments };
  try {
    return { value: document.toJS(), nodes, errors, radkommentarer: comments };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const errors = [{ line: lineOfAlias(document, lineAt) ?? firstLine, code: 'BAD_ALIAS', detail: String(error) }];
    return { value: undefined, nodes, errors, radkommentarer: comments };
  }
}

/** Reads JSON and remembers on which line every key stands. Throws only RangeError, as `parseYaml`. */
export function parseJson(text: string): Data {
  const data = parseYaml(text);
  const doubles = data.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  try {
    const value: unknown = JSON.parse(text);
    return { value: doubles.length > 0 ? undefined : value, nodes: data.nodes, errors: doubles, radkommentarer: [] };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    const told = /\(line (\d+)/.exec(detail)?.[1];
    const end = /end of JSON input/.test(detail) ? text.trimEnd().length : offsetOfJsonFault(text);
    const line = told === undefined ? text.slice(0, end).split('\n').length : Number(told);
    return { value: undefined, nodes: data.nodes, errors: [{ line, code: 'JSON', detail }], radkommentarer: [] };
  }
}
