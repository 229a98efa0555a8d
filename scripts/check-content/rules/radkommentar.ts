import type { Rule } from '../rule.ts';

/**
 * A comment stands on a line of its own. After a value ` #` cuts the text in silence: `text: Ett projekt #näravård pågår`
 * is read as `Ett projekt`, and `publicerad: #2024` as nothing.
 */
export const checkRadkommentar: Rule = ({ files }) =>
  files.flatMap(({ path, data }) =>
    (data?.radkommentarer ?? []).map(({ line, text }) => ({
      path,
      line,
      message: `Texten slutar vid \` #\`: ”${text.slice(0, 60)}” läses inte.`,
      tip: 'Hör det till texten sätter du citattecken om hela värdet. Är det en kommentar flyttar du den till en egen rad ovanför.',
    })),
  );
