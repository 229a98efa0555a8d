import type { Utgava } from '../schema/utgava.ts';
import type { malbildLagen } from '../schema/dokument-lage.ts';
import type { styrformer } from '../schema/organisation.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import { isGranskad } from './region-underlag.ts';
import { antal, gemen } from './sprak.ts';
import { countSvar, type Cell } from './temamatris.ts';

const malbildMening: Record<keyof typeof malbildLagen, string> = {
  uppfoljd: 'En gemensam målbild med kommunerna var framtagen och uppföljd.',
  framtagen: 'En gemensam målbild med kommunerna var framtagen.',
  'antagen-av-regionen': 'Regionen hade antagit en gemensam målbild. Alla kommuner hade ännu inte gjort det.',
  utkast: 'Det fanns ett utkast till en gemensam målbild med kommunerna.',
  pagar: 'Arbetet med en gemensam målbild med kommunerna pågick.',
  planeras: 'Ett arbete med en gemensam målbild med kommunerna skulle börja.',
  'ej-namnt': 'Källan nämner ingen gemensam målbild med kommunerna.',
  'ej-tillampligt': 'Regionen är också kommun, så en gemensam målbild är inte aktuell.',
};

const styrMening: Record<keyof typeof styrformer, string> = {
  program: 'Omställningen drevs som ett program.',
  linje: 'Omställningen drevs i den ordinarie ledningen.',
  'program-och-linje': 'Omställningen drevs både som program och i den ordinarie ledningen.',
  projekt: 'Omställningen drevs som projekt eller utredning.',
  'projekt-och-linje': 'Omställningen drevs både som projekt och i den ordinarie ledningen.',
  gemensam: 'Region och kommuner drev omställningen tillsammans.',
  oklart: 'Källan säger inte i vilken form omställningen drevs.',
};

/** The answer sentences that open a region's profile, from its attributes and its cells. */
export function profilMeningar(region: RegionUnderlag, celler: readonly Cell[], { ar }: Pick<Utgava, 'ar'>): string[] {
  if (!isGranskad(region.delar)) return [`${region.namn} är ännu inte läst. Texten är inte skriven.`];
  const { gemensamMalbild } = region.delar.malbild;
  const { styrform } = region.delar.organisation;
  const found = countSvar(celler).uttryckligt;
  return [
    `${ar} tog ${region.namn} upp ${found} av ${antal(celler.length, 'tema', 'teman')}.`,
    styrform ? styrMening[styrform] : '',
    gemensamMalbild.status ? malbildMening[gemensamMalbild.status] : '',
    region.delar.prioriteringar.underlag === 'bild'
      ? 'Prioriteringarna fanns bara som bild i källan och är inte kända.'
      : '',
  ].filter(Boolean);
}

/** What an unknown attribute is called: not read yet, or not said by the source. */
export const okant = (granskad: string | null): string =>
  gemen(granskad === null ? 'Ej granskat' : 'Framgår inte av källan');
