import type { Rule } from '../rule.ts';

/** The language of a page, by where it stands. */
const languageOf = (url: string): string => (url.startsWith('/en/') ? 'en' : 'sv');

/** Every page says `lang="sv"`, exactly, and those under `/en/` `lang="en"`. */
export const checkLang: Rule = ({ pages }) =>
  pages
    .filter(({ url, lang }) => lang !== languageOf(url))
    .map(({ path, url, lang }) => ({
      path,
      line: null,
      message: lang === null ? 'Sidan säger inte sitt språk.' : `Sidans språk är "${lang}".`,
      tip: `Skriv <html lang="${languageOf(url)}">.`,
    }));
