import type { Rule } from '../rule.ts';

/** Every page has one main part, and its first link skips to something on the page. */
export const checkLandmarks: Rule = ({ pages }) =>
  pages.flatMap(({ path, mains, firstLink, ids }) => {
    const skips = firstLink?.startsWith('#') && ids.some(({ value }) => value === firstLink.slice(1));
    return [
      ...(mains === 1
        ? []
        : [
            {
              path,
              line: null,
              message: `Sidan har ${mains} <main>.`,
              tip: 'Lägg sidans innehåll i precis en <main>.',
            },
          ]),
      ...(skips
        ? []
        : [
            {
              path,
              line: null,
              message: 'Sidans första länk hoppar inte till innehållet.',
              tip: 'Gör sidan med layouten Sida, och låt <main> ha det id som länken pekar på.',
            },
          ]),
    ];
  });
