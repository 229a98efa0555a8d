import { readData } from '../data.ts';
import type { Rule } from '../rule.ts';
import type { Site } from '../site.ts';

/** Addresses of the pages that show posts: profiles, themes, answers and examples. */
function urlsWithPosts(site: Site): Set<string> {
  const poster = readData(site, 'data/poster.json') ?? [];
  const celler = (readData(site, 'data/temamatris.json')?.celler ?? []).filter((cell) => cell.poster.length > 0);
  return new Set([
    ...poster.flatMap((post) => [`/regioner/${post.region}/`, `/exempel/${post.id}/`]),
    ...celler.flatMap((cell) => [`/teman/${cell.tema}/`, `/teman/${cell.tema}/${cell.region}/`]),
  ]);
}

/** Pages with posts say which source they rest on, and every source named on the site is a known one. */
export const checkStatementHooks: Rule = (site) => {
  const idsOf = (
    path: 'data/kallor.json' | 'data/handelser.json' | 'data/nyckeltal.json' | 'data/utgavor.json',
  ): string[] => (readData(site, path) ?? []).map(({ id }) => id);
  // An event or a key figure has a source of its own; its id stands for it.
  const known = new Set([
    ...idsOf('data/kallor.json'),
    ...idsOf('data/handelser.json'),
    ...idsOf('data/nyckeltal.json'),
    // What is counted over a whole edition rests on the edition.
    ...idsOf('data/utgavor.json').map((id) => `utgava-${id}`),
  ]);
  const withPosts = urlsWithPosts(site);
  const built = new Set(site.pages.map((page) => page.url));
  return [
    ...[...withPosts]
      .filter((url) => !built.has(url))
      .map((url) => ({
        path: `${url.slice(1)}index.html`,
        line: null,
        message: 'Sidan finns i data men är inte byggd.',
        tip: 'Se till att sidmallen gör en sida för varje post och ruta.',
      })),
    ...site.pages
      .filter(({ url, kallor }) => withPosts.has(url) && !kallor.some(({ value }) => known.has(value)))
      .map(({ path }) => ({
        path,
        line: null,
        message: 'Sidan har poster men inget element med data-kalla som anger en känd källa.',
        tip: 'Sätt data-kalla med källans id på det som säger något.',
      })),
    ...site.pages.flatMap(({ path, kallor }) =>
      kallor
        .filter(({ value }) => !known.has(value) && value !== 'ingen')
        .map(({ value, line }) => ({
          path,
          line,
          message: `data-kalla="${value}" är ingen känd källa.`,
          tip: 'Använd ett id ur /data/kallor.json, ett händelse-id ur /data/handelser.json, `utgava-` och en utgåvas id, eller "ingen".',
        })),
    ),
  ];
};
