import type { Rule } from '../rule.ts';

/** No style or script is written into a page: the content security policy would stop it. */
export const checkInlineCode: Rule = ({ pages }) =>
  pages.flatMap(({ path, inlineCode }) =>
    inlineCode.map(({ value, line }) => ({
      path,
      line,
      message: `Sidan har ${value}.`,
      tip: 'Använd en klass i stilmallen, eller en ö i src/islands.',
    })),
  );
