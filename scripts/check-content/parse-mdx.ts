import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import type { Nod } from '../../src/regler/brodtext.ts';
import { parseYaml, type Data, type SyntaxProblem } from './parse-yaml.ts';

/** A footnote's mark in the text, or its definition. */
export interface Fotnot {
  readonly label: string;
  readonly line: number;
  /** What a definition says; empty for a mark. */
  readonly text: string;
}

/** The body of an MDX file as plain values. With errors the lists are empty. */
export interface Body {
  readonly errors: readonly SyntaxProblem[];
  /** The running text, a block an item, without footnote marks and without names in `<cite>` or `data-namn`. */
  readonly blocks: readonly { readonly line: number; readonly text: string }[];
  readonly marks: readonly Fotnot[];
  readonly definitions: readonly Fotnot[];
  /**
   * The body as syntax trees, for laws to judge: by the parser whose errors can be explained, and by the build's own.
   * They do not always read a text alike, and what the build sees is what counts.
   */
  readonly trees: readonly Nod[];
}

/** An MDX file: its front matter (`null` when it has none) and its body. */
export interface Mdx {
  readonly data: Data | null;
  readonly body: Body;
}

/** What is read from a syntax tree; all kinds of nodes share this shape. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string | null;
  readonly label?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?:
    { readonly start: { readonly line: number }; readonly end: { readonly line: number } } | undefined;
}

const mdx = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

const lineOfNode = (node: Node): number => node.position?.start.line ?? 1;
const isNamed = ({ name, attributes = [] }: Node): boolean =>
  name === 'cite' || attributes.some((attribute) => attribute.name === 'data-namn');

const proseOf = (node: Node): string => {
  if (node.type === 'text' || node.type === 'inlineCode') return String(node.value);
  if (node.type.startsWith('mdx') && (!node.type.includes('Jsx') || isNamed(node))) return ' ';
  return (node.children ?? []).map(proseOf).join(node.type === 'list' || node.type === 'table' ? ' ' : '');
};

const descendants = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(descendants)];

/** A mark without a definition is plain text to the parser. */
const looseMarks = (node: Node): Fotnot[] =>
  node.type !== 'text'
    ? []
    : [...String(node.value).matchAll(/\[\^([^\]\s]+)\]/g)].map((match) => ({
        label: match[1] ?? '',
        line: lineOfNode(node) + String(node.value).slice(0, match.index).split('\n').length - 1,
        text: '',
      }));

const bodyOf = (root: Node): Body => {
  const nodes = descendants(root);
  return {
    errors: [],
    blocks: (root.children ?? [])
      .filter(({ type }) => type !== 'yaml' && type !== 'footnoteDefinition')
      .map((node) => ({ line: lineOfNode(node), text: proseOf(node).trim() }))
      .filter(({ text }) => text !== ''),
    marks: nodes.flatMap((node) =>
      node.type === 'footnoteReference'
        ? [{ label: node.label ?? '', line: lineOfNode(node), text: '' }]
        : looseMarks(node),
    ),
    definitions: nodes
      .filter(({ type }) => type === 'footnoteDefinition')
      .map((node) => ({ label: node.label ?? '', line: lineOfNode(node), text: proseOf(node).trim() })),
    trees: [root],
  };
};

/** The parser gives up at the end of the text; what it waits for began at the last `{` or `<` before. */
function lineOfProblem(text: string, reason: string, reported: number): number {
  const opened = /^Expected a closing tag for `[^`]*` \((\d+):/.exec(reason)?.[1];
  if (opened !== undefined) return Number(opened);
  if (reason.startsWith('Could not parse import')) {
    const isStart = (line: string): boolean => /^(import|export)\b/.test(line);
    return text.split('\n').slice(0, reported).findLastIndex(isStart) + 1 || reported;
  }
  if (!reason.startsWith('Unexpected end of file')) return reported;
  const start = text.lastIndexOf(reason.includes('in expression') ? '{' : '<');
  return start < 0 ? reported : text.slice(0, start).split('\n').length;
}

/** The text with the block around a line made empty, so that the rest can be read; `null` when nothing is left to empty. */
function withoutBlock(text: string, line: number, firstLine: number): string | null {
  const lines = text.split('\n');
  const isBlank = (i: number): boolean => (lines[i] ?? '').trim() === '';
  let from = line - 1;
  let to = line - 1;
  while (from > firstLine - 1 && !isBlank(from - 1)) from -= 1;
  while (to < lines.length - 1 && !isBlank(to + 1)) to += 1;
  if (from < firstLine - 1 || isBlank(line - 1)) return null;
  return lines.map((content, i) => (i >= from && i <= to ? '' : content)).join('\n');
}

const mostErrors = 20;

/** The text as the build reads it, with the same features. */
const parseAsBuild = (text: string): Nod =>
  mdxToMdast(text, { features: { gfm: true, smartPunctuation: true, frontmatter: true } }) as Nod;

/** An error of either parser; the build's own puts the place in the message. */
function problemOf(text: string, error: unknown, firstLine: number): SyntaxProblem {
  const { message, reason, line } = error as { message: string; reason?: string; line?: number };
  const [, place, rest] = /^(\d+):\d+: (.*)/s.exec(message) ?? [];
  const detail = reason ?? rest ?? message;
  return { line: lineOfProblem(text, detail, line ?? Number(place ?? firstLine)), code: 'MDX', detail };
}

/** Front matter between its fences, as the parsers read it. */
const head = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/;

/** The text with its front matter emptied: each line keeps its number, and what is no running text is not read as it. */
const withoutHead = (text: string): string => text.replace(head, (whole) => whole.replace(/.+/g, ''));

function parseBody(text: string, firstLine: number): Body {
  const errors: SyntaxProblem[] = [];
  let rest: string | null = text;
  while (rest !== null && errors.length < mostErrors) {
    try {
      const body = bodyOf(mdx.parse(withoutHead(rest)) as Node);
      const trees = [...body.trees, parseAsBuild(rest)];
      return errors.length === 0 ? { ...body, trees } : { errors, blocks: [], marks: [], definitions: [], trees };
    } catch (error) {
      const problem = problemOf(rest, error, firstLine);
      errors.push(problem);
      rest = withoutBlock(rest, problem.line, firstLine);
    }
  }
  return { errors, blocks: [], marks: [], definitions: [], trees: [] };
}

/** Reads front matter and body, and finds every broken block of the body, not only the first. Never throws. */
export function parseMdx(text: string): Mdx {
  const [whole, front] = head.exec(text) ?? [];
  if (whole === undefined || front === undefined) return { data: null, body: parseBody(text, 1) };
  const firstLine = front.split('\n').length + 2;
  return { data: parseYaml(front.replace(/\n$/, ''), 2), body: parseBody(text, firstLine) };
}
