import { buildDokument } from '../domain/dokument.ts';
import { jamforelseOf, jamforelseSvar, jamforelseTitel } from '../domain/jamforelsedokument.ts';
import { readSamlad, regionerOf } from '../domain/samlad.ts';
import { helAdress } from '../domain/sajt.ts';
import { samlingAdress, samlingGranser, type SamlingRad } from '../domain/samling.ts';
import { samlingBlock, utsagorPerRegion, type Regionutsagor } from '../domain/samlingsdokument.ts';
import type { Underlag } from '../domain/underlag.ts';
import { hem } from './bas.ts';
import { loadFaktablad, loadOrd, type Bladsamling } from './faktablad.ts';
import { inledning } from './jamforelse-underlag.ts';

async function loadFor(adresser: readonly string[]): Promise<Bladsamling> {
  const { regioner } = await loadOrd();
  return loadFaktablad(adresser.flatMap((adress) => regionerOf(readSamlad(adress), regioner)));
}

const TITEL = 'Underlag ur Närvårdsatlas';

/**
 * The collection as one document: how exactly it is cited, and page by page the chosen statements.
 * @throws when the sheets cannot be fetched
 */
export async function samlingUnderlag(rader: readonly SamlingRad[]): Promise<Underlag> {
  const samling = await loadFor(rader.map(({ adress }) => adress));
  const egen = helAdress(samlingAdress(rader), hem());
  const lank = egen.length > samlingGranser.delad ? helAdress('/samling/', hem()) : egen;
  const forst = inledning({ titel: TITEL, lank }, samling.ord, samling.ord.utgavor);
  return buildDokument(TITEL, [...forst, ...samlingBlock(rader, samling)], samling.kallor);
}

/** The statements that a collected page brings to the memo, region by region. */
export const loadUtsagor = async (adress: string): Promise<readonly Regionutsagor[]> =>
  utsagorPerRegion(readSamlad(adress), await loadFor([adress]));

/** A comparison of an address as a row of the collection; `null` for any other page. */
export async function jamforelseRad(adress: string): Promise<Pick<SamlingRad, 'titel' | 'svar'> | null> {
  const samlad = readSamlad(adress);
  if (samlad.slag !== 'jamforelse') return null;
  const samling = await loadFor([adress]);
  const val = jamforelseOf(samlad, samling);
  return val.blad.length > 0 ? { titel: jamforelseTitel(val, samling.om), svar: jamforelseSvar(val) } : null;
}
