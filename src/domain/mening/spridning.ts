import { svarIds, svarLagen } from '../../schema/svar.ts';
import type { RegionId } from '../../schema/vokabular.ts';
import { gemen, lista } from '../sprak.ts';
import { delvisLasta, type RegionUnderlag } from '../region-underlag.ts';
import type { Cell } from '../temamatris.ts';
import { isLopande } from '../utgava.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

/** A region with the collaborative health care regions that it belongs to, and what of it was but a lost picture. */
interface Plats extends Partial<Pick<RegionUnderlag, 'delar'>> {
  readonly id: RegionId;
  readonly kortnamn: string;
  readonly sjukvardsregion: readonly string[];
}
type Ruta = Pick<Cell, 'region' | 'svar'>;

/** `Södra sjukvårdsregionen` after a preposition and among its like: `Södra`. */
const kort = (namn: string): string => namn.replace(/^Sjukvårdsregion\s+|\s+sjukvårdsregion(en)?$/giu, '');

/** Why nothing can be said of a group as a whole: its members that are not simply silent, by their state. */
function orsaker(
  rutor: readonly Ruta[],
  namn: ReadonlyMap<RegionId, string>,
  medBilder: ReadonlySet<RegionId>,
): string {
  const bilder = rutor.filter(({ svar, region }) => svar === 'ej-namnt' && medBilder.has(region));
  const lagen = svarIds
    .filter((svar) => svar !== 'ej-namnt')
    .map((svar) => ({ svar, hos: rutor.filter((ruta) => ruta.svar === svar) }))
    .filter(({ hos }) => hos.length > 0)
    .map(
      ({ svar, hos }) =>
        `${gemen(svarLagen[svar].namn)}: ${lista(hos.map(({ region }) => namn.get(region) ?? region))}`,
    );
  return [
    ...lagen,
    ...(bilder.length > 0
      ? [`en del av texten bara som bild: ${lista(bilder.map(({ region }) => namn.get(region) ?? region))}`]
      : []),
  ].join('; ');
}

/**
 * Where in the country a theme is taken up, by collaborative health care region. That it is not mentioned in one is
 * said only when every region in it was read whole and is silent; otherwise it is said what is unknown. A rolling edition
 * says only where there is something, in full or in part.
 * @param celler one theme's cells in the edition
 */
export function spridningMening(celler: readonly Ruta[], regioner: readonly Plats[], utgava: Raknad): Mening {
  const namn = new Map(regioner.map(({ id, kortnamn }) => [id, kortnamn]));
  const grupper = [...new Set(regioner.flatMap((region) => region.sjukvardsregion))].map((grupp) => {
    const i = new Set(regioner.filter((region) => region.sjukvardsregion.includes(grupp)).map(({ id }) => id));
    return { grupp: kort(grupp), rutor: celler.filter(({ region }) => i.has(region)), antal: i.size };
  });
  const med = grupper.filter(({ rutor }) => rutor.some(({ svar }) => svar === 'uttryckligt'));
  const namnen = (list: typeof grupper): string => lista(list.map(({ grupp }) => grupp));
  const { ar } = utgava;
  const raknat = 'sjukvardsregioner' as const;
  if (isLopande(utgava)) {
    const delvis = grupper.filter((grupp) => !med.includes(grupp) && grupp.rutor.some(({ svar }) => svar === 'delvis'));
    const berort = delvis.length > 0 ? ` I ${namnen(delvis)} berörs det bara delvis.` : '';
    const text =
      med.length === 0
        ? `I utgåvan ${ar} finns ännu ingen uppgift som tar upp temat fullt ut.${berort}`
        : `I utgåvan ${ar} finns uppgifter om temat i ${med.length === 1 ? 'sjukvårdsregionen' : 'sjukvårdsregionerna'} ${namnen(med)}.${berort}`;
    return mening('spridning', text, { utgava, raknat, antal: med.length, av: 'lopande', okanda: {} });
  }
  const medBilder = new Set(regioner.filter(({ delar }) => delar && delvisLasta(delar).length > 0).map(({ id }) => id));
  // A region without a cell is unknown, too, and what stood in a picture may have mentioned it.
  const tysta = grupper.filter(
    ({ rutor, antal }) =>
      rutor.length === antal && rutor.every(({ svar, region }) => svar === 'ej-namnt' && !medBilder.has(region)),
  );
  const ovriga = grupper.filter((grupp) => !med.includes(grupp) && !tysta.includes(grupp));
  const alla = med.length === grupper.length;
  const delar = [
    // One region is enough: that a sjukvårdsregion takes it up must not be read as all of its regions.
    alla && `Minst en region i var och en av de ${grupper.length} sjukvårdsregionerna tog ${ar} upp temat.`,
    !alla &&
      med.length > 0 &&
      `Minst en region i ${med.length} av ${grupper.length} sjukvårdsregioner tog ${ar} upp temat: ${namnen(med)}.`,
    tysta.length > 0 &&
      `${med.length > 0 ? 'Det' : 'Temat'} nämndes inte i ${namnen(tysta)}${med.length > 0 ? '' : ` ${ar}`}.`,
    ovriga.length > 0 &&
      `${med.length + tysta.length > 0 ? 'För övriga' : `För ${ar}`} är bilden inte hel: ${lista(
        ovriga.map(({ grupp, rutor }) => {
          const skal = orsaker(rutor, namn, medBilder);
          return skal ? `${grupp} (${skal})` : grupp;
        }),
      )}.`,
  ].filter((part) => part !== false);
  return mening('spridning', delar.join(' '), {
    utgava,
    raknat,
    antal: med.length,
    av: grupper.length,
    okanda: { 'ej-namnt': tysta.length, 'okant-da': ovriga.length },
  });
}
