import type { CiteringUnderlag } from './citering.ts';
import { datumText } from './sprak.ts';

/** What is cited, and the ISO day the reader fetched the page. */
export interface Hanvisning extends CiteringUnderlag {
  readonly hamtad: string;
  /** Whether a data set and not a page is cited. */
  readonly arDatamangd?: boolean;
}

/** One work: a source document, or the page of the atlas. */
interface Verk {
  readonly nyckel: string;
  readonly titel: string;
  readonly utgivare: string;
  /** `u.å.` where no year is known. */
  readonly ar: number | 'u.å.';
  /** Only for the page or data set of the atlas. */
  readonly sida: {
    readonly lank: string;
    readonly version: string;
    readonly hamtad: string;
    readonly arDatamangd: boolean;
  } | null;
}

/** The works in the order they are cited: the documents first, then the atlas. */
function verkOf({ titel, lank, kallor, version, datum, hamtad, arDatamangd = false }: Hanvisning): Verk[] {
  const dokument = kallor.map((kalla, i) => ({
    ...kalla,
    ar: kalla.ar ?? ('u.å.' as const),
    nyckel: `kalla${i + 1}`,
    sida: null,
  }));
  const sida = { lank, version, hamtad, arDatamangd };
  return [
    ...dokument,
    { nyckel: 'narvardsatlas', titel, utgivare: 'Närvårdsatlas', ar: Number(datum.slice(0, 4)), sida },
  ];
}

/** The works as running text in the style of APA. */
export const toApa = (underlag: Hanvisning): string =>
  verkOf(underlag)
    .map(({ titel, utgivare, ar, sida }) =>
      sida
        ? `${utgivare}. (${ar}). ${titel} (version ${sida.version})${sida.arDatamangd ? ' [Datamängd]' : ''}. Hämtad ${datumText(sida.hamtad)} från ${sida.lank}`
        : `${utgivare}. (${ar}). ${titel}.`,
    )
    .join(' ');

/** The works as a footnote in the Swedish Oxford style. */
export const toOxford = (underlag: Hanvisning): string =>
  verkOf(underlag)
    .map(({ titel, utgivare, ar, sida }) =>
      sida
        ? `återgiven i ${utgivare}, ”${titel}”${sida.arDatamangd ? ' (datamängd)' : ''}, version ${sida.version}, ${ar}, ${sida.lank} (hämtad ${datumText(sida.hamtad)}).`
        : `${utgivare}, ${titel}, ${ar}`,
    )
    .join('; ')
    .replace(/^återgiven i /, '');

const risLines = ({ titel, utgivare, ar, sida }: Verk): string[] => [
  `TY  - ${sida ? (sida.arDatamangd ? 'DATA' : 'ELEC') : 'RPRT'}`,
  `AU  - ${utgivare},`,
  `PY  - ${ar}`,
  `TI  - ${titel}`,
  ...(sida
    ? [`PB  - ${utgivare}`, `ET  - ${sida.version}`, `UR  - ${sida.lank}`, `Y2  - ${sida.hamtad.replaceAll('-', '/')}`]
    : [`PB  - ${utgivare}`]),
  'LA  - sv',
  'ER  - ',
];

/** The works as RIS, for EndNote, Zotero and Mendeley. A name that ends in a comma is kept whole as an organisation. */
export const toRis = (underlag: Hanvisning): string =>
  `${verkOf(underlag)
    .map((verk) => risLines(verk).join('\r\n'))
    .join('\r\n\r\n')}\r\n`;

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
};
const tex = (text: string): string => text.replace(/[\\{}&%$#_]/g, (char) => special[char] ?? `\\${char}`);

/** The works as BibTeX. Names of organisations stand in double braces, so that they are not split. */
export const toBibtex = (underlag: Hanvisning): string =>
  verkOf(underlag)
    .map(({ nyckel, titel, utgivare, ar, sida }) => {
      const fields = [
        `author = {{${tex(utgivare)}}}`,
        `title = {{${tex(titel)}}}`,
        `year = {${ar}}`,
        ...(sida
          ? [
              ...(sida.arDatamangd ? ['howpublished = {Datamängd}'] : []),
              `version = {${sida.version}}`,
              `url = {${sida.lank}}`,
              `urldate = {${sida.hamtad}}`,
            ]
          : [`institution = {{${tex(utgivare)}}}`]),
        'language = {swedish}',
      ];
      return `@${sida ? 'misc' : 'techreport'}{${nyckel}${ar},\n  ${fields.join(',\n  ')}\n}`;
    })
    .join('\n\n')
    .concat('\n');

const dateParts = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });

/** The works as CSL-JSON. */
export const toCslJson = (underlag: Hanvisning): string =>
  `${JSON.stringify(
    verkOf(underlag).map(({ nyckel, titel, utgivare, ar, sida }) => ({
      id: `${nyckel}${ar}`,
      type: sida ? (sida.arDatamangd ? 'dataset' : 'webpage') : 'report',
      title: titel,
      author: [{ literal: utgivare }],
      issued: dateParts(String(ar)),
      language: 'sv-SE',
      ...(sida ? { URL: sida.lank, version: sida.version, accessed: dateParts(sida.hamtad) } : { publisher: utgivare }),
    })),
    null,
    1,
  )}\n`;
