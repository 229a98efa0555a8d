import { ownHome, resolveHref } from '../address.ts';
import type { Finding, Rule } from '../rule.ts';

const index = 'sitemap-index.xml';

/** The site map names every page that search engines may show, no other, and each page that it names is built. */
export const checkSitemap: Rule = (site) => {
  const { pages, sitemaps, files } = site;
  const home = ownHome(site);
  const finding = (path: string, message: string): Finding => ({
    path,
    line: null,
    message,
    tip: 'Kör "npm run build"; hjälper det inte, se sitemap i astro.config.mjs.',
  });
  const fileOf = (address: string): string => {
    const target = resolveHref(address, '/', home);
    return target.kind === 'inside' ? target.file : address;
  };
  const parts = sitemaps.get(index);
  if (!parts || parts.length === 0) return [finding(index, 'Webbplatskartan saknas eller är tom.')];
  const partFiles = parts.map(fileOf);
  const inMap = partFiles.flatMap((path) =>
    (sitemaps.get(path) ?? []).map((address) => ({ path, file: fileOf(address) })),
  );
  const named = new Set(inMap.map(({ file }) => file));
  const hidden = new Set(pages.filter(({ noindex }) => noindex).map(({ path }) => path));
  return [
    ...partFiles
      .filter((path) => !sitemaps.has(path))
      .map((path) => finding(index, `Kartan "${path}" finns inte i bygget.`)),
    ...inMap
      .filter(({ file }) => !files.has(file))
      .map(({ file }) => finding(file, 'Sidan står i webbplatskartan men är inte byggd.')),
    ...inMap
      .filter(({ file }) => hidden.has(file))
      .map(({ path, file }) => finding(path, `"${file}" står i kartan men vill inte synas i sökmotorer.`)),
    ...pages
      .filter(({ path, noindex }) => !noindex && !named.has(path))
      .map(({ path }) => finding(path, 'Sidan står inte i webbplatskartan.')),
  ];
};
