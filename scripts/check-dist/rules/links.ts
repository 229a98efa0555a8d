import { ownHome, resolveHref } from '../address.ts';
import type { Finding, Rule } from '../rule.ts';

const ALLOWED = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Every internal link leads to a file that exists, and its fragment to an id there; only `<a>` leads off the site, over https. */
export const checkLinks: Rule = (site) => {
  const home = ownHome(site);
  const idsByFile = new Map(site.pages.map((page) => [page.path, new Set(page.ids.map(({ value }) => value))]));

  const wrongWith = (href: string, from: string, mayLeave: boolean): Pick<Finding, 'message' | 'tip'> | null => {
    const target = resolveHref(href, from, home);
    if (target.kind === 'invalid')
      return { message: `Länken "${href}" är ingen adress.`, tip: 'Skriv en hel adress eller en sökväg från roten.' };
    if (target.kind === 'outside') {
      if (!ALLOWED.has(target.protocol))
        return {
          message: `Länken "${href}" har ett slag som inte ska finnas här.`,
          tip: 'Länka med https eller mailto.',
        };
      return mayLeave
        ? null
        : { message: `"${href}" lämnar webbplatsen utan att vara en vanlig länk.`, tip: 'Låt bara <a href> leda ut.' };
    }
    const { file, pathname, fragment } = target;
    if (pathname.endsWith('/index.html'))
      return { message: `Länken "${href}" slutar på index.html.`, tip: 'Länka till mappen, med snedstreck sist.' };
    if (!site.files.has(file))
      return site.files.has(`${file}/index.html`)
        ? { message: `Länken "${href}" saknar snedstreck sist.`, tip: 'Lägg till snedstrecket.' }
        : {
            message: `Länken "${href}" leder till en fil som inte finns.`,
            tip: 'Rätta adressen eller ta bort länken.',
          };
    if (href === '#')
      return { message: 'Länken "#" leder ingenstans.', tip: 'Ge den ett id, eller gör den till en knapp.' };
    if (fragment && !fragment.startsWith(':~:') && idsByFile.get(file)?.has(fragment) === false)
      return {
        message: `Länken "${href}" pekar på ett id som inte finns.`,
        tip: `Ge målet id="${fragment}" eller rätta länken.`,
      };
    return null;
  };

  return site.pages.flatMap(({ path, url, links, references }) =>
    [
      ...links.map((found) => ({ ...found, mayLeave: true })),
      ...references.map((found) => ({ ...found, mayLeave: false })),
    ].flatMap(({ value, line, mayLeave }) => {
      const wrong = wrongWith(value, url, mayLeave);
      return wrong ? [{ path, line, ...wrong }] : [];
    }),
  );
};
