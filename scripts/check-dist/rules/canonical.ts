import { ownHome } from '../address.ts';
import type { Rule } from '../rule.ts';

/** Every indexed page names itself, with the site's one address before it, as its canonical address. */
export const checkCanonical: Rule = (site) => {
  const home = ownHome(site);
  return site.pages
    .filter((page) => !page.noindex)
    .flatMap(({ path, url, canonicals }) => {
      if (canonicals.length !== 1)
        return [
          {
            path,
            line: null,
            message: `Sidan har ${canonicals.length} kanoniska adresser.`,
            tip: 'Ge sidan precis en.',
          },
        ];
      return canonicals[0] === `${home}${url}`
        ? []
        : [
            {
              path,
              line: null,
              message: `Den kanoniska adressen "${canonicals[0]}" är inte sidans egen.`,
              tip: `Skriv ${home ?? 'webbplatsens adress'}${url}.`,
            },
          ];
    });
};
