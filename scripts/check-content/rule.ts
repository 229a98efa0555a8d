import type { Content } from './content.ts';

/** One thing that is wrong in a content file, and how an editor mends it. Both texts are plain Swedish. */
export interface Finding {
  /** The file or folder, relative to the content folder: `regioner/blekinge/malbild.mdx`. */
  readonly path: string;
  /** Line in the file, from 1; `null` when the finding is about the file or folder as a whole. */
  readonly line: number | null;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do about it, one or two sentences. */
  readonly tip: string;
}

/** A rule reads the whole content and returns everything it finds: it never prints, throws or stops at the first. */
export type Rule = (content: Content) => Finding[];
