import type { Rule } from '../rule.ts';

/** Every page has one h1 with text in it. */
export const checkOneH1: Rule = ({ pages }) =>
  pages.flatMap(({ path, headings }) => {
    const tops = headings.filter(({ level }) => level === 1);
    const line = tops[1]?.line ?? tops[0]?.line ?? null;
    if (tops.length !== 1)
      return [{ path, line, message: `Sidan har ${tops.length} h1.`, tip: 'Ge sidan precis en huvudrubrik.' }];
    return tops[0]?.value ? [] : [{ path, line, message: 'Sidans h1 är tom.', tip: 'Skriv sidans rubrik i den.' }];
  });
