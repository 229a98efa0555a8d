import { bildslag } from '../../../src/regler/bildfil.ts';
import type { Rule } from '../rule.ts';

const texter = ['mdx', 'yaml', 'json'];

/** Content is text, data and images. The folders of the regions are narrower, and say so themselves. */
export const checkFilslag: Rule = ({ files }) =>
  files
    .map(({ path }) => path)
    .filter((path) => !path.startsWith('regioner/') && ![...texter, ...bildslag].includes(path.split('.').at(-1) ?? ''))
    .map((path) => ({
      path,
      line: null,
      message: 'Filer av det här slaget hör inte hemma i innehållet.',
      tip: `Ta bort filen. Här får stå ${[...texter, ...bildslag].map((slag) => `\`.${slag}\``).join(', ')}.`,
    }));
