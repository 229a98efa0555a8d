import { ownHome, resolveHref } from '../address.ts';
import type { Rule } from '../rule.ts';

/** Every script of a page is a module that the build itself has written; the rule for code in pages looks at the rest. */
export const checkScripts: Rule = (site) => {
  const home = ownHome(site);
  return site.pages.flatMap(({ path, url, markup }) =>
    markup.scripts
      .filter(({ value, type }) => {
        const target = resolveHref(value, url, home);
        return type !== 'module' || target.kind !== 'inside' || !/^filer\/[^/]+\.js$/.test(target.file);
      })
      .map(({ value, line }) => ({
        path,
        line,
        message: `Skriptet "${value}" är ingen modul ur det egna bygget.`,
        tip: 'Ta bort det; det som behövs på en sida är en ö i src/islands.',
      })),
  );
};
