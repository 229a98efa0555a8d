import type { Site } from './site.ts';

/** One thing that is wrong in the built site, and how to mend it. Texts are Swedish: editors read them. */
export interface Finding {
  /** File inside the built folder, e.g. `regioner/blekinge/index.html`. */
  readonly path: string;
  /** Line in that file, counted from 1; `null` when the fault has no place of its own. */
  readonly line: number | null;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly tip: string;
}

/** Reads the whole site and returns all that breaks one rule. Never prints, never throws, never stops at the first. */
export type Rule = (site: Site) => Finding[];
