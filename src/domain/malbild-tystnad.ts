import { malbildLagen, type MalbildLage } from '../schema/dokument-lage.ts';
import { malbildTema } from './malbild-tema.ts';
import { lista } from './sprak.ts';
import { delvisLasta, type RegionUnderlag } from './region-underlag.ts';
import { buildCell } from './temamatris.ts';

/** Why a closed edition has no status of the joint målbild, as the theme's own cell tells it, in the order it is told. */
export const malbildTystnader = {
  'ej-namnt': { namn: 'Ej nämnt', hos: (n: number) => `hos ${n} nämns den inte`, i: (n: number) => `ej nämnt i ${n}` },
  delvis: {
    namn: 'Delvis berört',
    hos: (n: number) => `hos ${n} berörs den delvis`,
    i: (n: number) => `delvis berört i ${n}`,
  },
  'framgar-inte': {
    namn: 'Läget framgår inte',
    hos: (n: number) => `för ${n} framgår läget inte`,
    i: (n: number) => `okänt läge i ${n}`,
  },
  'underlag-saknas': {
    namn: 'Underlag saknas',
    hos: (n: number) => `för ${n} saknas underlag`,
    i: (n: number) => `underlag saknas i ${n}`,
  },
} as const;
/** A kind of silence on the joint målbild, e.g. `delvis`. */
export type MalbildTystnad = keyof typeof malbildTystnader;

/**
 * Which silence it is that a region's status is "not mentioned": the attribute knows but one, while the cell of the theme
 * also knows that it is touched in part, or that a picture in the source is lost. `null` where there is a status.
 */
export function malbildTystnad(region: RegionUnderlag): MalbildTystnad | null {
  if (region.delar.malbild.gemensamMalbild.status !== 'ej-namnt') return null;
  const { svar } = buildCell(region, { id: malbildTema });
  if (svar === 'delvis' || svar === 'underlag-saknas') return svar;
  return svar === 'uttryckligt' ? 'framgar-inte' : 'ej-namnt';
}

/** What is said of a region's status in the first edition: the status itself, or which silence it is. */
export const daLageNamn = ({
  da,
  tyst,
}: {
  readonly da: MalbildLage | null;
  readonly tyst?: MalbildTystnad | null;
}): string =>
  da === null ? 'Ej granskat' : da === 'ej-namnt' ? malbildTystnader[tyst ?? 'ej-namnt'].namn : malbildLagen[da].namn;

/** A region by name, with its silence, and whether some of its sections was but a picture. */
export const tystRadOf = (region: RegionUnderlag) => ({
  namn: region.kortnamn,
  tyst: malbildTystnad(region),
  delvisBild: delvisLasta(region.delar).length > 0,
});

/**
 * Which of the regions where the joint målbild is not mentioned had a part of a section as a picture alone, as an aside:
 * ` (för Skåne fanns en del av texten bara som bild)`; empty text where none had.
 */
function delvisBildText(
  rader: readonly { readonly namn: string; readonly tyst?: MalbildTystnad | null; readonly delvisBild?: boolean }[],
): string {
  const namn = rader.filter(({ tyst, delvisBild }) => delvisBild && (tyst ?? 'ej-namnt') === 'ej-namnt');
  return namn.length === 0 ? '' : ` (för ${lista(namn.map((one) => one.namn))} fanns en del av texten bara som bild)`;
}

/** The kinds of silence among some regions, counted, in the order they are told; a row without a kind is not mentioned. */
export const countMalbildTystnad = (
  tysta: readonly { readonly tyst?: MalbildTystnad | null }[],
): { readonly slag: MalbildTystnad; readonly n: number }[] =>
  (Object.keys(malbildTystnader) as MalbildTystnad[])
    .map((slag) => ({ slag, n: tysta.filter(({ tyst }) => (tyst ?? 'ej-namnt') === slag).length }))
    .filter(({ n }) => n > 0);

/**
 * The kinds of silence among some regions in words, each with its number, in the order they are told.
 * @param form `hos` in a sentence, `i` in a list
 */
export const tystnaderText = (tysta: Parameters<typeof delvisBildText>[0], form: 'hos' | 'i'): string[] =>
  countMalbildTystnad(tysta).map(
    ({ slag, n }) => `${malbildTystnader[slag][form](n)}${slag === 'ej-namnt' ? delvisBildText(tysta) : ''}`,
  );
