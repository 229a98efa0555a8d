import type { Rule } from '../rule.ts';

/** Headings begin with h1 and never skip a level on the way down. */
export const checkHeadings: Rule = ({ pages }) =>
  pages.flatMap(({ path, headings }) =>
    headings.flatMap(({ level, value, line }, i) => {
      const before = headings[i - 1]?.level ?? 0;
      if (level <= before + 1) return [];
      const message =
        before === 0
          ? `Första rubriken, "${value}", är h${level}.`
          : `Rubriken "${value}" är h${level} men den före är h${before}.`;
      return [{ path, line, message, tip: `Gör den till h${before + 1}.` }];
    }),
  );
