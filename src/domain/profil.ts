import { isIHelheten } from './helhet.ts';
import type { Varbelagg } from '../schema/del.ts';
import type { MalbildLage } from '../schema/dokument-lage.ts';
import type { Styrform } from '../schema/organisation.ts';
import { svarIds, type Svar } from '../schema/svar.ts';
import type { Utgava } from '../schema/utgava.ts';
import { grundOf, grundText, type Grundregister } from './grund.ts';
import { harKommuner, isGranskad, type RegionUnderlag } from './region-underlag.ts';
import { antal, datumText, gemen } from './sprak.ts';
import { countSvar, type Cell } from './temamatris.ts';
import { latestSokt } from './mening/tystnad.ts';
import { isLopande } from './utgava.ts';

const malbildDa: Readonly<Record<MalbildLage, string>> = {
  uppfoljd: 'En gemensam målbild med kommunerna var framtagen och uppföljd.',
  framtagen: 'En gemensam målbild med kommunerna var framtagen.',
  'antagen-av-regionen': 'Regionen hade antagit en gemensam målbild, men alla kommuner hade inte gjort det.',
  utkast: 'Det fanns ett utkast till en gemensam målbild med kommunerna.',
  pagar: 'Arbetet med en gemensam målbild med kommunerna pågick.',
  planeras: 'Ett arbete med en gemensam målbild med kommunerna skulle börja.',
  'ej-namnt': 'Källan nämnde ingen gemensam målbild med kommunerna.',
  'ej-tillampligt': 'Regionen är också kommun, så en gemensam målbild är inte aktuell.',
};

/** Without full stop: the ground follows. What newer sources leave unsaid is not news, nor what cannot apply. */
const malbildNu: Readonly<Record<MalbildLage, string | null>> = {
  uppfoljd: 'En gemensam målbild med kommunerna är framtagen och uppföljd',
  framtagen: 'En gemensam målbild med kommunerna är framtagen',
  'antagen-av-regionen':
    'Regionen har antagit en gemensam målbild, men det är inte känt om alla kommuner har gjort det',
  utkast: 'Det finns ett utkast till en gemensam målbild med kommunerna',
  pagar: 'Arbetet med en gemensam målbild med kommunerna pågår',
  planeras: 'Ett arbete med en gemensam målbild med kommunerna ska börja',
  'ej-namnt': null,
  'ej-tillampligt': null,
};

const styrDa: Readonly<Record<Styrform, string>> = {
  program: 'Omställningen drevs som ett program.',
  linje: 'Omställningen sköttes i den ordinarie ledningen.',
  'program-och-linje': 'Omställningen drevs både som program och i den ordinarie ledningen.',
  projekt: 'Omställningen drevs som projekt eller utredning.',
  'projekt-och-linje': 'Omställningen drevs både som projekt och i den ordinarie ledningen.',
  gemensam: 'Region och kommuner drev omställningen tillsammans.',
  oklart: 'Källan sade inte i vilken form omställningen drevs.',
};

/** Without full stop: the ground follows. A form that the sources leave unclear is not news, either. */
const styrNu: Readonly<Record<Styrform, string | null>> = {
  program: 'Omställningen drivs som ett program',
  linje: 'Omställningen sköts i den ordinarie ledningen',
  'program-och-linje': 'Omställningen drivs både som program och i den ordinarie ledningen',
  projekt: 'Omställningen drivs som projekt eller utredning',
  'projekt-och-linje': 'Omställningen drivs både som projekt och i den ordinarie ledningen',
  gemensam: 'Region och kommuner driver omställningen tillsammans',
  oklart: null,
};

/** The form of steering; a region that is the municipality, too, has nobody to run it together with. */
const styrMening = (region: RegionUnderlag, text: string | null): string | null =>
  region.delar.organisation.styrform === 'gemensam' && !harKommuner(region) ? null : text;

type Antal = Readonly<Record<Svar, number>>;

/** How many themes an edition knows something of: taken up, touched, or denied by a source. */
export const countKanda = (counts: Antal): number => counts.uttryckligt + counts.delvis + counts.nej;

/** The themes that were looked for and can apply: what a count in a closed edition is out of. */
const countSokta = (counts: Antal): number => svarIds.filter(isIHelheten).reduce((sum, svar) => sum + counts[svar], 0);

/**
 * How many themes a region takes up, in a few words: out of the themes looked for in a closed edition, `12 av 30 teman
 * 2020, underlag saknas för 3`; never a share in a rolling one, `17 teman med uppgift, 2021–2026`.
 */
export function temaAntal(counts: Antal, utgava: Pick<Utgava, 'ar' | 'slag'>): string {
  const { ar } = utgava;
  if (isLopande(utgava)) {
    const n = countKanda(counts);
    if (n > 0) return `${antal(n, 'tema', 'teman')} med uppgift från ${ar}`;
    return counts['ej-funnet'] > 0 ? `Inga uppgifter hittade från ${ar}` : `Ännu inte sökt för ${ar}`;
  }
  const hela = countSokta(counts);
  if (hela === 0) return `Ännu inte läst för ${ar}`;
  const saknas = counts['underlag-saknas'];
  return `${counts.uttryckligt} av ${antal(hela, 'tema', 'teman')} ${ar}${saknas > 0 ? `, underlag saknas för ${saknas}` : ''}`;
}

/** A count of themes in a closed edition, with the lost ones named; empty text when none was looked for. */
function temanDa({ namn, utgava }: RegionUnderlag, celler: readonly Cell[]): string {
  const counts = countSvar(celler);
  const hela = countSokta(counts);
  if (hela === 0) return '';
  const saknas = counts['underlag-saknas'];
  return `${namn} tog ${utgava.ar} upp ${counts.uttryckligt} av ${antal(hela, 'tema', 'teman')}${saknas > 0 ? `; för ${saknas} saknas underlag` : ''}.`;
}

function closedMeningar(region: RegionUnderlag, celler: readonly Cell[]): string[] {
  const { delar, namn, utgava } = region;
  if (!isGranskad(delar)) return [`${namn} är ännu inte läst för ${utgava.ar}.`];
  const { gemensamMalbild } = delar.malbild;
  const { styrform } = delar.organisation;
  return [
    temanDa(region, celler),
    gemensamMalbild.status ? malbildDa[gemensamMalbild.status] : '',
    styrMening(region, styrform && styrDa[styrform]) ?? '',
    delar.prioriteringar.underlag === 'bild' ? 'Prioriteringarna fanns bara som bild i källan och är inte kända.' : '',
  ].filter(Boolean);
}

/** How many themes a rolling edition knows something of: never a share, for not all are looked for alike. */
function temanNu(region: RegionUnderlag, celler: readonly Cell[]): string {
  const { namn, utgava } = region;
  const kanda = countKanda(countSvar(celler));
  if (kanda > 0) return `För ${antal(kanda, 'tema', 'teman')} finns en uppgift från ${utgava.ar}.`;
  const dag = latestSokt(region);
  return dag === null
    ? `Ingen har ännu sökt efter uppgifter om ${namn} från ${utgava.ar}.`
    : `Inga uppgifter om temana har hittats för ${namn} från ${utgava.ar}; sökt ${datumText(dag)}.`;
}

function rollingMeningar(region: RegionUnderlag, celler: readonly Cell[], register: Grundregister): string[] {
  const { malbild, organisation } = region.delar;
  const medGrund = (text: string | null, belagg: Varbelagg | null | undefined): string =>
    text === null || !belagg || (belagg.handelse === null && belagg.kalla === null)
      ? ''
      : `${text} (${grundText(grundOf(belagg, register))}).`;
  const { status, per, handelse, kalla } = malbild.gemensamMalbild;
  const del = (one: typeof malbild | typeof organisation): Varbelagg | null =>
    one.kalla && { per: one.per, handelse: null, kalla: one.kalla };
  const malbildBelagg = handelse === null && kalla === null ? del(malbild) : { per, handelse, kalla };
  const { styrform } = organisation;
  const text = styrMening(region, styrform && styrNu[styrform]);
  return [
    medGrund(status && malbildNu[status], malbildBelagg),
    medGrund(text, organisation.belagg?.styrform ?? del(organisation)),
    temanNu(region, celler),
  ].filter(Boolean);
}

/**
 * The sentences that open a region's profile, from what one edition knows: its attributes and its cells. A closed
 * edition counts in the past tense; a rolling one says what is latest known, each with its date and who says it.
 * @param celler the region's cells of the same edition
 */
export const profilMeningar = (region: RegionUnderlag, celler: readonly Cell[], register: Grundregister): string[] =>
  isLopande(region.utgava) ? rollingMeningar(region, celler, register) : closedMeningar(region, celler);

/** As many whole sentences as fit, from the first; the first always. */
export const meningarInom = (meningar: readonly string[], tecken: number): string =>
  meningar.reduce((text, mening, i) => {
    const langre = `${text} ${mening}`;
    return i === 0 ? mening : langre.length <= tecken && text === meningar.slice(0, i).join(' ') ? langre : text;
  }, '');

/** What an unknown attribute is called: not read yet, or not said by the source. */
export const okant = (granskad: string | null): string =>
  gemen(granskad === null ? 'Ej granskat' : 'Framgår inte av källan');
