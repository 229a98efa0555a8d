import { readdirSync, readFileSync } from 'node:fs';

/** What is shipped without being a part of any script: search engine, typeface and map. */
const bredvid: Readonly<Record<string, string>> = {
  pagefind: 'sökmotorn i mappen pagefind',
  '@fontsource-variable/source-sans-3': 'typsnittet',
  '@svg-maps/sweden': 'kartans former',
};

/** A package that is shipped, and its terms. */
export interface Paket {
  readonly namn: string;
  readonly version: string;
  readonly licens: string;
  /** What of it is shipped. */
  readonly vad: string;
  /** The text of its licence, or empty where the package has none. */
  readonly text: string;
}

/** The package that a module lies in: `/x/node_modules/@a/b/c.js` → `@a/b`; `null` for the site's own. */
export const paketOf = (modul: string): string | null =>
  /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(modul.replaceAll('\\', '/'))?.[1] ?? null;

function readPaket(root: string, namn: string): Paket {
  const folder = `${root}/node_modules/${namn}`;
  const { version = '', license = '' } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    readonly version?: string;
    readonly license?: string;
  };
  const file = readdirSync(folder, { withFileTypes: true }).find(
    (one) => one.isFile() && /^licen[cs]e/i.test(one.name),
  );
  return {
    namn,
    version,
    licens: license,
    vad: bredvid[namn] ?? 'del av skripten',
    text: file ? readFileSync(`${folder}/${file.name}`, 'utf8').trim() : '',
  };
}

/**
 * What is shipped, by name: the packages that are parts of the scripts, and those that lie beside them.
 * @param root where the packages are installed
 * @throws when one of them is not
 */
export const readShipped = (root: string, iSkripten: Iterable<string>): Paket[] =>
  [...new Set([...iSkripten, ...Object.keys(bredvid)])].sort().map((namn) => readPaket(root, namn));

/** The list of all that others have made and the site ships, with their terms. */
export const licensText = (paket: readonly Paket[]): string =>
  [
    'Närvårdsatlas: licenser',
    'Atlasens egen kod: MIT. Innehåll och data: CC BY 4.0. Här står vad andra har gjort och som följer med webbplatsen.',
    ...paket.map(({ namn, version, licens, vad, text }) =>
      [`${namn} ${version}, ${vad}. Licens: ${licens}.`, text].filter(Boolean).join('\n\n'),
    ),
  ]
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n');
