import { parseMdx, type Body } from './parse-mdx.ts';
import { parseJson, parseYaml, type Data } from './parse-yaml.ts';

/** One file of a content folder, read into plain values. */
export interface ContentFile {
  /** Relative to the content folder, with `/`: `regioner/blekinge/malbild.mdx`. */
  readonly path: string;
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

/** Reads one file's text according to its ending; other endings give a file without data. Never throws. */
export function parseFile(path: string, text: string): ContentFile {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (path.endsWith('.mdx')) return { path, ...parseMdx(clean) };
  if (path.endsWith('.json')) return { path, data: parseJson(clean), body: null };
  if (/\.ya?ml$/.test(path)) return { path, data: parseYaml(clean), body: null };
  return { path, data: null, body: null };
}

/** The file at a path, or `undefined`. */
export const fileAt = ({ files }: Content, path: string): ContentFile | undefined =>
  files.find((file) => file.path === path);
