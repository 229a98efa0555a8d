import type { Kalla } from '../schema/kalla.ts';
import { datumText } from './sprak.ts';

/** What is cited: a page of the atlas and the document its statements rest on. */
export interface CiteringUnderlag {
  /** Title of the page. */
  readonly titel: string;
  /** Full address of the page. */
  readonly lank: string;
  /** The sources, the most important first. */
  readonly kallor: readonly Pick<Kalla, 'titel' | 'utgivare' | 'ar'>[];
  readonly version: string;
  /** Day of the version, ISO. */
  readonly datum: string;
}

/** A citation ready to copy. */
export interface Citering {
  readonly lank: string;
  readonly text: string;
}

/** The region's document first, then the atlas with version and date. */
export function buildCitering({ titel, lank, kallor, version, datum }: CiteringUnderlag): Citering {
  const dokument = kallor.map((kalla) => `${kalla.utgivare} (${kalla.ar ?? 'u.å.'}). ${kalla.titel}.`);
  const atlas = `${dokument.length > 0 ? 'Återgiven i ' : ''}Närvårdsatlas, version ${version} (${datumText(datum)}): ”${titel}”. ${lank}`;
  return { lank, text: [...dokument, atlas].join(' ') };
}
