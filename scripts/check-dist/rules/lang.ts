import type { Rule } from '../rule.ts';

/** Every page says `lang="sv"`, exactly: the search index is split by this value. */
export const checkLang: Rule = ({ pages }) =>
  pages
    .filter(({ lang }) => lang !== 'sv')
    .map(({ path, lang }) => ({
      path,
      line: null,
      message: lang === null ? 'Sidan säger inte sitt språk.' : `Sidans språk är "${lang}".`,
      tip: 'Skriv <html lang="sv">.',
    }));
