import { checkBrodtext, type Brott } from '../../../src/regler/brodtext.ts';
import type { Rule } from '../rule.ts';

/** What is said of the same text once for every parser is one finding; they may differ in the line. */
const distinct = (perTree: readonly (readonly Brott[])[]): Brott[] =>
  perTree.flatMap((brott, i) => {
    const said = new Set(perTree.slice(0, i).flatMap((earlier) => earlier.map(({ message }) => message)));
    return brott.filter(({ message }) => !said.has(message));
  });

/** Content is text: it runs nothing, leads nowhere unasked and pulls in no files. */
export const checkMdxCode: Rule = ({ files }) => {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path, body }) =>
    distinct((body?.trees ?? []).map((tree) => checkBrodtext(tree, { fil: path, finns: (fil) => paths.has(fil) }))).map(
      (brott) => ({ path, ...brott }),
    ),
  );
};
