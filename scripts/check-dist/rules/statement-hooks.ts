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
  const known = new Set([
    ...(readData(site, 'data/kallor.json') ?? []).map(({ id }) => id),
    ...(readData(site, 'data/handelser.json') ?? []).map(({ id }) => `handelse:${id}`),
    ...(readData(site, 'data/nyckeltal.json') ?? []).map(({ id }) => `nyckeltal:${id}`),
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
          tip: 'Använd ett id ur /data/kallor.json, "ingen", eller "handelse:" eller "nyckeltal:" med id ur den filen.',
        })),
    ),
  ];
};
