import type { Handelse } from '../schema/handelse.ts';
import type { Kalla, Sidkalla } from '../schema/kalla.ts';
import type { Utgava } from '../schema/utgava.ts';
import { antal, datumText, versal } from './sprak.ts';
import { isLopande } from './utgava.ts';
import { utgavorText } from './mening/utgava-text.ts';

/** A source as a citation names it: a document, or a web page with the day it was read. */
export interface CiteradKalla extends Pick<Kalla, 'titel' | 'utgivare' | 'ar' | 'url'> {
  /** ISO day on which a web page was read; `null` for a document. */
  readonly last: string | null;
}

/** What a page gives to be cited: a document, or a page with the day it was read. */
export interface Citerbar extends Pick<Kalla, 'titel' | 'utgivare' | 'ar' | 'url'> {
  readonly sida?: Pick<Sidkalla, 'last'> | null;
}

/**
 * The pages that some events were read on, each once, without those that are given already.
 * @param last the day they were read, ISO
 * @param redan what is cited already
 */
export const handelsekallor = (
  handelser: readonly Pick<Handelse, 'kalla'>[],
  last: string,
  redan: readonly Pick<Citerbar, 'url'>[],
): Citerbar[] => {
  const kanda = new Set(redan.map(({ url }) => url));
  const nya = handelser.map(({ kalla }) => kalla).filter(({ url }) => url === null || !kanda.has(url));
  return [...new Map(nya.map((kalla) => [kalla.url ?? `${kalla.utgivare}: ${kalla.titel}`, kalla])).values()].map(
    ({ titel, utgivare, url, publicerad }) => ({
      titel,
      utgivare,
      url,
      ar: publicerad === null ? null : Number(publicerad.slice(0, 4)),
      sida: { last },
    }),
  );
};

/** What is cited: a page of the atlas and the sources its statements rest on. */
export interface CiteringUnderlag {
  /** Title of the page. */
  readonly titel: string;
  /** Full address of the page. */
  readonly lank: string;
  /** The sources, the most important first. */
  readonly kallor: readonly CiteradKalla[];
  /** How many sources the page names beside those. */
  readonly fler: number;
  readonly version: string;
  /** Day of the version, ISO. */
  readonly datum: string;
  /** The editions that the page, or the view that is on show, speaks of; `[]` for none. */
  readonly utgavor: readonly Pick<Utgava, 'ar'>[];
}

/** A citation ready to copy. */
export interface Citering {
  readonly lank: string;
  readonly text: string;
}

/** The number of web pages that are cited one by one; a reference with more is no reference. */
const MEST_SIDOR = 5;

/** The sources that a citation names one by one: every document, and the web pages when they are few. */
export function pickKallor(kallor: readonly CiteradKalla[]): Pick<CiteringUnderlag, 'kallor' | 'fler'> {
  const dokument = kallor.filter(({ last }) => last === null);
  const sidor = kallor.length - dokument.length;
  return sidor > MEST_SIDOR ? { kallor: dokument, fler: sidor } : { kallor, fler: 0 };
}

/** When a source came out, or that it does not say. */
export const arText = (ar: number | null): string => (ar === null ? 'u.å.' : String(ar));

/** Where a source stands and when it was read: `https://x.se (läst 28 november 2026)`; empty when neither is known. */
export function platsText({ url, last }: Pick<CiteradKalla, 'url' | 'last'>): string {
  const dag = last === null ? '' : `läst ${datumText(last)}`;
  return url === null ? dag : `${url}${dag && ` (${dag})`}`;
}

const kallText = (kalla: CiteradKalla): string => {
  const plats = kalla.url === null ? versal(platsText(kalla)) : platsText(kalla);
  return `${kalla.utgivare} (${arText(kalla.ar)}). ${kalla.titel}.${plats && ` ${plats}.`}`;
};

/** The version of the atlas, and the editions when the page speaks of any: `version 1.0.0, utgåvan 2020`. */
export const versionText = ({ version, utgavor }: Pick<CiteringUnderlag, 'version' | 'utgavor'>): string =>
  [`version ${version}`, utgavorText(utgavor)].filter(Boolean).join(', ');

/** The sources first, then the atlas with version, date and editions. */
export function buildCitering(underlag: CiteringUnderlag): Citering {
  const { titel, lank, kallor, fler, version, datum, utgavor } = underlag;
  const av = utgavorText(utgavor);
  const atlas = [
    kallor.length > 0 ? 'Återgiven i Närvårdsatlas' : 'Närvårdsatlas',
    `version ${version} (${datumText(datum)})`,
    ...(av ? [av] : []),
    ...(fler > 0 ? [`med ${antal(fler, 'webbsida', 'webbsidor')} som källor enligt sidan`] : []),
  ].join(', ');
  return { lank, text: [...kallor.map(kallText), `${atlas}: ”${titel}”. ${lank}`].join(' ') };
}

/** The sources without those whose address a source before them has; one without an address is its own. */
export const oncePerAdress = <K extends { readonly id: string; readonly url: string | null }>(
  kallor: readonly K[],
): K[] => [...new Map(kallor.toReversed().map((one) => [one.url ?? one.id, one])).values()].toReversed();

/**
 * The sources that a page about some editions rests on: the documents of each, and the web pages where one of them is
 * rolling, since its statements rest on pages.
 */
export const kallorI = <K extends { readonly id: string; readonly sida: unknown }>(
  kallor: readonly K[],
  utgavor: readonly Pick<Utgava, 'slag' | 'kallor'>[],
): K[] => {
  const rullar = utgavor.some(isLopande);
  return kallor.filter(({ id, sida }) =>
    sida === null ? utgavor.some((utgava) => utgava.kallor.some((one) => one === id)) : rullar,
  );
};
