import type { MDXInstance } from 'astro';
import { required } from './memo.ts';

/** A running text as a component of a page. */
export type Brodtext = MDXInstance<Record<string, unknown>>['Content'];

/**
 * Every running text by its file. They are taken in at once: through the collections each would be three modules and two
 * files for the build to make and load, and all of them are shown.
 */
const texter = import.meta.glob<Brodtext>('../../content/{regioner,teman,fordjupning}/**/*.mdx', {
  eager: true,
  import: 'Content',
});

/** The running text of a file of content, `teman/aldre.mdx`. @throws when there is no such file */
export const brodtextOf = (fil: string): Brodtext => required(texter[`../../content/${fil}`], `content/${fil}`);
