import { malbildLageIds, malbildLagen, type MalbildLage } from '../schema/dokument-lage.ts';
import type { GemensamMalbild } from '../schema/malbild.ts';
import type { DokumentLage } from '../schema/post.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { TemaId } from '../schema/vokabular.ts';
import { forandringOf, forandringText, type ForandringSlag } from './forandring.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import type { Cell } from './temamatris.ts';

/** The theme that asks what the attribute `gemensamMalbild` answers: its sentences and its ladder follow the attribute. */
export const malbildTema: TemaId = 'gemensam-malbild';

/** Whether a theme follows the attribute of the joint målbild. */
export const isMalbildTema = (tema: TemaId): boolean => tema === malbildTema;

/** The region's joint målbild, where the theme asks for it; `null` for every other theme. */
export const malbildOf = (region: Pick<RegionUnderlag, 'delar'>, tema: TemaId): GemensamMalbild | null =>
  isMalbildTema(tema) ? region.delar.malbild.gemensamMalbild : null;

/** What a cell of the theme says by the attribute: the status of its region in its edition; `null` for other themes. */
export type LageOf = (cell: Pick<Cell, 'utgava' | 'region' | 'tema'>) => MalbildLage | null;

/** Finds the status behind a cell, over the regions of every edition. */
export function makeLageOf(regioner: readonly RegionUnderlag[]): LageOf {
  const lagen = new Map(regioner.map((one) => [`${one.utgava.id} ${one.id}`, malbildOf(one, malbildTema)?.status]));
  return ({ utgava, region, tema }) => (isMalbildTema(tema) ? (lagen.get(`${utgava} ${region}`) ?? null) : null);
}

/** Whether a status says that there is, or will be, a målbild. */
export const isKantLage = (lage: MalbildLage | null): lage is DokumentLage =>
  lage !== null && lage !== 'ej-namnt' && lage !== 'ej-tillampligt';

/** How a closed edition tells the status of the joint målbild: `En gemensam målbild fanns som utkast 2020`. */
export const malbildDa: Readonly<Record<DokumentLage, string>> = {
  uppfoljd: 'var uppföljd',
  framtagen: 'var framtagen',
  'antagen-av-regionen': 'var antagen av regionen, men inte säkert av alla kommuner,',
  utkast: 'fanns som utkast',
  pagar: 'höll på att tas fram',
  planeras: 'planerades',
};

const lageOf = (malbild: GemensamMalbild | null): DokumentLage | null => {
  const status = malbild?.status ?? null;
  return isKantLage(status) ? status : null;
};

/** One edition's answer about the joint målbild: the cell, and the attribute. */
export interface Malbildsvar {
  readonly cell: Cell;
  readonly malbild: GemensamMalbild | null;
}

/** Whether an edition says something, and nothing of it has a date. */
export const isOdateratSvar = ({ cell, malbild }: Malbildsvar): boolean =>
  lageOf(malbild) === null
    ? cell.odaterad
    : malbild!.per === null && (cell.odaterad || cell.poster.length + cell.handelser.length === 0);

/** Kinds that compare steps: they rest on what is on the step alone, however much else is said. */
const stegSlag: ReadonlySet<ForandringSlag> = new Set(['langre', 'samma', 'annat-steg']);

/** The dates of what a kind of change rests on in the newer edition; `null` for what is undated. */
export function barandeDatum({ cell, malbild }: Malbildsvar, slag: ForandringSlag): (string | null)[] {
  if (stegSlag.has(slag)) {
    if (lageOf(malbild) !== null) return [malbild!.per];
    return cell.poster.filter(({ niva }) => niva === cell.niva).map(({ per }) => per);
  }
  return [
    ...cell.poster.map(({ per }) => per),
    ...cell.handelser.map(({ datum }) => datum),
    ...(malbild ? [malbild.per] : []),
  ];
}

/** Whether a kind compares steps. */
export const isStegSlag = (slag: ForandringSlag): boolean => stegSlag.has(slag);

/** Whether the step that is compared is undated, whatever else in the cell has a date. */
export function isOdateratSteg(svar: Malbildsvar, slag: ForandringSlag): boolean {
  if (!stegSlag.has(slag)) return false;
  const datum = barandeDatum(svar, slag);
  return datum.length > 0 && datum.every((one) => one === null);
}

/** As a cell on the ladder of ways of working, which a document does not stand on. */
const asCell = ({ cell, malbild }: Malbildsvar): Cell => ({
  ...cell,
  svar: lageOf(malbild) === null ? cell.svar : 'uttryckligt',
  niva: null,
});

/**
 * What two editions say of a cell, by kind and in words. Where both know the status of the joint målbild, the ladder of
 * documents is compared; a theme without målbild is compared as the cells stand.
 */
export function forandringMellan(
  da: Malbildsvar,
  nu: Malbildsvar,
  utgava: Pick<Utgava, 'ar'>,
): { slag: ForandringSlag; text: string } {
  if (da.malbild === null || nu.malbild === null) {
    return { slag: forandringOf(da.cell, nu.cell), text: forandringText(da.cell, nu.cell, utgava) };
  }
  const [daLage, nuLage] = [lageOf(da.malbild), lageOf(nu.malbild)];
  const [daCell, nuCell] = [asCell(da), asCell(nu)];
  const slag = forandringOf(daCell, nuCell);
  if (slag !== 'nyare-utan-steg' || daLage === null) return { slag, text: forandringText(daCell, nuCell, utgava) };
  const daText = `${malbildDa[daLage]} ${utgava.ar}`;
  if (nuLage === null) return { slag, text: `Nyare uppgift finns, ${daText}` };
  const nuText = malbildLagen[nuLage].namn;
  const steg = malbildLageIds.indexOf(daLage) - malbildLageIds.indexOf(nuLage);
  if (steg === 0) return { slag: 'samma', text: `${nuText}, liksom ${utgava.ar}` };
  return steg > 0
    ? { slag: 'langre', text: `${nuText}, ${daText}` }
    : { slag: 'annat-steg', text: `${nuText} i den nyare uppgiften, ${daText}` };
}
