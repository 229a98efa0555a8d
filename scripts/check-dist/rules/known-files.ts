import { faktafil, offlineskript, paketfil } from '../../../src/data/paket.ts';
import { summorFil } from '../../kontrollsummor.ts';
import { vardfiler } from '../../vard/typer.ts';
import { ownHome, resolveHref } from '../address.ts';
import type { Finding, Rule } from '../rule.ts';
import { manifest, type Site } from '../site.ts';
import { listedData } from './data-sizes.ts';

/** Files that stand in every build without anything in it leading to them: servers and other machines ask for them by name. */
const WANTED = [
  ...[
    'index.html',
    '404.html',
    'robots.txt',
    'sitemap-index.xml',
    'favicon.ico',
    'favicon.svg',
    'apple-touch-icon.png',
  ],
  ...['data/datapackage.json', 'data/dcat.jsonld', 'data/dcat.ttl', 'data/vokabular.ttl', 'data/vokabular.jsonld'],
  ...[
    'pagefind/pagefind.js',
    'pagefind/pagefind-worker.js',
    'pagefind/pagefind-entry.json',
    'pagefind/wasm.sv.pagefind',
  ],
  ...[
    'sok/katalog.json',
    'sok/uppgifter.register',
    'sok/kallor.json',
    'sok/fragor.json',
    'sok/forslag.json',
    manifest,
    'licenser.txt',
    offlineskript,
    paketfil,
    faktafil,
    summorFil,
    ...vardfiler,
  ],
];
/** Kinds of file that are right by their name and place; other rules look at what they hold. */
const BY_NAME = [
  /^jamfor\/faktablad\/[a-z-]+\.json$/,
  /^([a-z0-9-]+\/)+index\.html$/,
  /^sitemap-\d+\.xml$/,
  /^pagefind\/(wasm\.unknown\.pagefind|fragment\/[\w-]+\.pf_fragment|index\/[\w-]+\.pf_index|filter\/[\w-]+\.pf_filter|pagefind\.[\w-]+\.pf_meta)$/,
];
/** Kinds of file that stand in the build because something in it asks for them or leads to them. */
const BY_NEED = [
  /^filer\/[a-z0-9.-]+\.(js|css|woff2|png|jpg|jpeg|gif|webp|avif|svg)$/,
  /^([a-z0-9-]+\/)+(atom|handelser)\.xml$/,
  /^data\/excel\/[a-z0-9-]+\.csv$/,
  /^figurer\/[a-z0-9-]+\.svg$/,
  /^delning\/([a-z0-9-]+\/)*[a-z0-9-]+\.png$/,
  /^ikon\/[a-z0-9-]+\.png$/,
  /^data\/version\/\d+\.\d+\.\d+\/[\w.-]+\.(zip|json|txt)$/,
];

/** Every file that a page, a style sheet, a script or the web manifest asks for or leads to. */
function neededFiles(site: Site): Set<string> {
  const home = ownHome(site);
  const needed = new Set<string>();
  const add = (from: string, address: string): void => {
    const target = resolveHref(address, from, home);
    if (target.kind === 'inside') needed.add(target.file);
  };
  for (const { url, links, references, resources, openGraph } of site.pages) {
    for (const { value } of [...links, ...references, ...resources]) add(url, value);
    for (const { property, content } of openGraph) if (property === 'og:image') add(url, content);
  }
  for (const [path, { urls }] of site.stylesheets) for (const url of urls) add(`/${path}`, url);
  for (const paths of site.named.values()) for (const path of paths) needed.add(path);
  const icons = (site.json.get(manifest)?.value as { icons?: readonly { src?: unknown }[] } | null)?.icons;
  if (Array.isArray(icons)) for (const { src } of icons) if (typeof src === 'string') add('/', src);
  return needed;
}

/** Every file is of a known kind, in its place and there for a reason; those that every build has are there, and those that scripts name. */
export const checkKnownFiles: Rule = (site) => {
  const { files } = site;
  const finding = (path: string, message: string, tip: string): Finding => ({ path, line: null, message, tip });
  const needed = neededFiles(site);
  const data = new Set([...listedData(site).values()].flatMap((listed) => (listed ?? []).map(({ file }) => file)));
  const known = (path: string): boolean =>
    WANTED.includes(path) || data.has(path) || BY_NAME.some((kind) => kind.test(path));
  return [
    ...WANTED.filter((path) => !files.has(path)).map((path) =>
      finding(path, 'Filen saknas, men finns i varje bygge.', 'Kör "npm run build".'),
    ),
    ...[...site.named].flatMap(([path, names]) =>
      names
        .filter((name) => !files.has(name))
        .map((name) => finding(path, `Skriptet hämtar "${name}", som inte finns i bygget.`, 'Kör "npm run build".')),
    ),
    ...[...files]
      .filter((path) => !known(path) && !(needed.has(path) && BY_NEED.some((kind) => kind.test(path))))
      .map((path) =>
        BY_NEED.some((kind) => kind.test(path))
          ? finding(path, 'Inget i bygget leder till filen.', 'Ta bort den, eller länka till den.')
          : finding(
              path,
              'Filen är av ett slag, eller på en plats, som inte ska finnas i bygget.',
              'Ta bort den; ska den finnas, lägg till slaget i rules/known-files.ts.',
            ),
      ),
  ];
};
