import { kortsumma } from './kortsumma.ts';
import { arText, platsText, versionText, type CiteringUnderlag } from './citering.ts';
import { datumText, versal } from './sprak.ts';
import { utgavorText } from './mening/utgava-text.ts';

/** What is cited, and the ISO day the reader fetched the page. */
export interface Hanvisning extends CiteringUnderlag {
  readonly hamtad: string;
  /** Whether a data set and not a page is cited. */
  readonly arDatamangd?: boolean;
}

/** One work: a source, or the page of the atlas. */
interface Verk {
  /** Key in a reference manager, the same on every page that cites the work and another for every other: `socialstyrelsen2020-1x9k3f`. */
  readonly nyckel: string;
  readonly slag: 'dokument' | 'webbsida' | 'atlassida' | 'datamangd';
  readonly titel: string;
  readonly utgivare: string;
  /** `null` where no year is known; a reference manager then writes "u.å." in the style of the reader. */
  readonly ar: number | null;
  readonly url: string | null;
  /** ISO day on which it was read. */
  readonly last: string | null;
  /** The version of the atlas; `null` for a source. */
  readonly version: string | null;
  /** The editions of the atlas; empty for a source. */
  readonly not: string;
}

/** The first word of a publisher's name, in letters that every reference manager takes. */
const forstaOrd = (namn: string): string =>
  namn
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/)?.[0] ?? 'kalla';
const kallnyckel = ({ utgivare, ar, titel, url }: Pick<Verk, 'utgivare' | 'ar' | 'titel' | 'url'>): string =>
  `${forstaOrd(utgivare)}${ar ?? ''}-${kortsumma(`${utgivare}|${titel}|${url ?? ''}`).toString(36)}`;

/** The works in the order they are cited: the sources first, then the atlas. */
function verkOf({ titel, lank, kallor, version, datum, utgavor, hamtad, arDatamangd = false }: Hanvisning): Verk[] {
  const ar = Number(datum.slice(0, 4));
  return [
    ...kallor.map((kalla): Verk => ({
      ...kalla,
      nyckel: kallnyckel(kalla),
      slag: kalla.last === null ? 'dokument' : 'webbsida',
      version: null,
      not: '',
    })),
    {
      nyckel: `narvardsatlas${ar}-${kortsumma(lank).toString(36)}`,
      slag: arDatamangd ? 'datamangd' : 'atlassida',
      titel,
      utgivare: 'Närvårdsatlas',
      ar,
      url: lank,
      last: hamtad,
      version,
      not: versal(utgavorText(utgavor)),
    },
  ];
}

const apaKalla = (verk: Verk): string => {
  const head = `${verk.utgivare}. (${arText(verk.ar)}). ${verk.titel}.`;
  if (verk.url === null) return verk.last === null ? head : `${head} Läst ${datumText(verk.last)}.`;
  return `${head} ${verk.last === null ? '' : `Hämtad ${datumText(verk.last)} från `}${verk.url}`;
};

/** The works as running text in the style of APA. */
export const toApa = (underlag: Hanvisning): string =>
  verkOf(underlag)
    .map((verk) =>
      verk.version === null
        ? apaKalla(verk)
        : `${verk.utgivare}. (${arText(verk.ar)}). ${verk.titel} (${versionText(underlag)})${verk.slag === 'datamangd' ? ' [Datamängd]' : ''}. Hämtad ${datumText(verk.last)} från ${verk.url}`,
    )
    .join(' ');

/** The works as a footnote in the Swedish Oxford style. */
export const toOxford = (underlag: Hanvisning): string =>
  verkOf(underlag)
    .map((verk) =>
      verk.version === null
        ? [verk.utgivare, verk.titel, arText(verk.ar), platsText(verk)].filter(Boolean).join(', ')
        : `återgiven i ${verk.utgivare}, ”${verk.titel}”${verk.slag === 'datamangd' ? ' (datamängd)' : ''}, ${versionText(underlag)}, ${verk.ar}, ${verk.url} (hämtad ${datumText(verk.last)}).`,
    )
    .join('; ')
    .replace(/^återgiven i /, '');

const risTyp = { dokument: 'RPRT', webbsida: 'ELEC', atlassida: 'ELEC', datamangd: 'DATA' } as const;

/**
 * RIS reads what follows a comma in a name as a person's given name. So the institution stands alone, and what it says of
 * who else had a part in the work is a note: `Socialstyrelsen, sammanställd av Governo`.
 */
const splitUtgivare = (utgivare: string): { namn: string; ovrigt: string } => {
  const [namn = '', ...rest] = utgivare.split(/,\s*/);
  return { namn, ovrigt: versal(rest.join(', ')) };
};

const risLines = ({ slag, titel, utgivare, ar, url, last, version, not }: Verk): string[] => [
  `TY  - ${risTyp[slag]}`,
  `AU  - ${splitUtgivare(utgivare).namn},`,
  ...(ar === null ? [] : [`PY  - ${ar}`]),
  `TI  - ${titel}`,
  `PB  - ${splitUtgivare(utgivare).namn}`,
  ...(version === null ? [] : [`ET  - ${version}`]),
  ...[splitUtgivare(utgivare).ovrigt, not].filter(Boolean).map((one) => `N1  - ${one}`),
  ...(url === null ? [] : [`UR  - ${url}`]),
  ...(last === null ? [] : [`Y2  - ${last.replaceAll('-', '/')}`]),
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
    .map(({ nyckel, slag, titel, utgivare, ar, url, last, version, not }) => {
      const fields = [
        `author = {{${tex(utgivare)}}}`,
        `title = {{${tex(titel)}}}`,
        ...(ar === null ? [] : [`year = {${ar}}`]),
        ...(slag === 'datamangd' ? ['howpublished = {Datamängd}'] : []),
        ...(slag === 'dokument' ? [`institution = {{${tex(utgivare)}}}`] : []),
        ...(version === null ? [] : [`version = {${version}}`]),
        ...(not ? [`note = {${tex(not)}}`] : []),
        ...(url === null ? [] : [`url = {${url}}`]),
        ...(last === null ? [] : [`urldate = {${last}}`]),
        'language = {swedish}',
      ];
      return `@${slag === 'dokument' ? 'techreport' : 'misc'}{${nyckel},\n  ${fields.join(',\n  ')}\n}`;
    })
    .join('\n\n')
    .concat('\n');

const dateParts = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });
const cslTyp = { dokument: 'report', webbsida: 'webpage', atlassida: 'webpage', datamangd: 'dataset' } as const;

/** The works as CSL-JSON. */
export const toCslJson = (underlag: Hanvisning): string =>
  `${JSON.stringify(
    verkOf(underlag).map(({ nyckel, slag, titel, utgivare, ar, url, last, version, not }) => ({
      id: nyckel,
      type: cslTyp[slag],
      title: titel,
      author: [{ literal: utgivare }],
      ...(ar === null ? {} : { issued: dateParts(String(ar)) }),
      language: 'sv-SE',
      ...(slag === 'dokument' ? { publisher: utgivare } : {}),
      ...(version === null ? {} : { version }),
      ...(not ? { note: not } : {}),
      ...(url === null ? {} : { URL: url }),
      ...(last === null ? {} : { accessed: dateParts(last) }),
    })),
    null,
    1,
  )}\n`;
