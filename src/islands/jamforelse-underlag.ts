import { buildCitering } from '../domain/citering.ts';
import { buildDokument, radText, type Block } from '../domain/dokument.ts';
import { jamforelseBlock, jamforelseOf, jamforelseSvar, jamforelseTitel } from '../domain/jamforelsedokument.ts';
import type { Samlad } from '../domain/samlad.ts';
import { datumText } from '../domain/sprak.ts';
import { underlagForbehall, type Underlag } from '../domain/underlag.ts';
import { loadFaktablad, type Bladsamling } from './faktablad.ts';

type Val = Omit<Extract<Samlad, { slag: 'jamforelse' }>, 'slag'>;

/** The lines that every document begins with: how it is cited, and what a reader must know. */
export function inledning(
  { titel, lank, svar = '' }: { readonly titel: string; readonly lank: string; readonly svar?: string },
  { version, datum }: Bladsamling['ord'],
  utgavor: Bladsamling['ord']['utgavor'],
): Block[] {
  const hamtad = new Date().toLocaleDateString('sv-SE');
  const citering = buildCitering({ titel, lank, kallor: [], fler: 0, version, datum, utgavor });
  return [
    ...(svar ? [radText('', svar)] : []),
    radText('Hänvisning', `${citering.text} (hämtad ${datumText(hamtad)})`),
    radText('Att tänka på', underlagForbehall(utgavor)),
  ];
}

/**
 * A comparison as a document, with its first sentence.
 * @param niva 2 for the page and its files
 * @throws when a sheet cannot be fetched
 */
export async function jamforelseUnderlag(
  valt: Val,
  niva: 2 | 3,
  lank: string | null = null,
): Promise<{ underlag: Underlag; svar: string }> {
  const samling = await loadFaktablad(valt.regioner);
  const val = jamforelseOf(valt, samling);
  const titel = jamforelseTitel(val, samling.om);
  const svar = jamforelseSvar(val);
  const utgavor = samling.ord.utgavor.filter(({ id }) => val.utgavor.some((one) => one.id === id));
  const forst = lank === null ? [] : inledning({ titel, lank, svar }, samling.ord, utgavor);
  return {
    underlag: buildDokument(titel, [...forst, ...jamforelseBlock(val, samling.om, niva)], samling.kallor),
    svar,
  };
}
