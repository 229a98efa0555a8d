import type { Utgava } from '../schema/utgava.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import { forandringSlag, type ForandringSlag } from './forandring.ts';
import { latestDatum } from './handelser.ts';
import { barandeDatum, forandringMellan, isOdateratSteg, isOdateratSvar, malbildOf } from './malbild-tema.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import type { Cell } from './temamatris.ts';

/** One edition as it is compared: its regions, and the cells of its matrix. */
export interface Lasning {
  readonly utgava: Utgava;
  readonly regioner: readonly RegionUnderlag[];
  readonly celler: readonly Cell[];
}

/** What changed in one cell from the older edition to the newer one. */
export interface Forandringsrad {
  readonly tema: TemaId;
  readonly region: RegionId;
  readonly slag: ForandringSlag;
  /** `I drift, var planerat 2020`. */
  readonly text: string;
  /** The latest date of what the newer answer, or its step where steps are compared, rests on; `null` when it has none. */
  readonly datum: string | null;
  /** Whether the newer answer rests on undated facts alone. */
  readonly odaterad: boolean;
  /** Whether the step that is compared is undated, whatever else in the newer answer has a date. */
  readonly odateratSteg: boolean;
  /** Why the newer edition is silent, where it is. */
  readonly nu: Cell['svar'];
}

/** Kinds with a newer statement, and kinds without, in the order that they are told. */
export const nyareSlag: readonly ForandringSlag[] = [
  'nytt',
  'kant-nu',
  'tydligare',
  'langre',
  'samma',
  'annat-steg',
  'nyare-utan-steg',
];

/** Every cell of two editions by what changed; cells in the order of the newer edition, those of one edition left out. */
export function buildForandringar(da: Lasning, nu: Lasning): Forandringsrad[] {
  const key = ({ tema, region }: Pick<Cell, 'tema' | 'region'>): string => `${tema}/${region}`;
  const aldre = new Map(da.celler.map((cell) => [key(cell), cell]));
  const regionen = ({ regioner }: Lasning) => new Map(regioner.map((region) => [region.id, region]));
  const [daRegioner, nuRegioner] = [regionen(da), regionen(nu)];
  return nu.celler.flatMap((cell) => {
    const { tema, region, svar } = cell;
    const daCell = aldre.get(key(cell));
    const [daRegion, nuRegion] = [daRegioner.get(region), nuRegioner.get(region)];
    if (!daCell || !daRegion || !nuRegion) return [];
    const { slag, text } = forandringMellan(
      { cell: daCell, malbild: malbildOf(daRegion, tema) },
      { cell, malbild: malbildOf(nuRegion, tema) },
      da.utgava,
    );
    const nuSvar = { cell, malbild: malbildOf(nuRegion, tema) };
    const ny = nyareSlag.includes(slag);
    const datum = latestDatum(barandeDatum(nuSvar, slag).map((one) => ({ datum: one })));
    return [
      {
        tema,
        region,
        slag,
        text,
        datum: ny ? datum : null,
        odaterad: ny && isOdateratSvar(nuSvar),
        odateratSteg: ny && isOdateratSteg(nuSvar, slag),
        nu: svar,
      },
    ];
  });
}

/** The rows of each kind that occurs, in the order that the kinds are told. */
export const groupBySlag = (
  rader: readonly Forandringsrad[],
): { readonly slag: ForandringSlag; readonly rader: readonly Forandringsrad[] }[] =>
  (Object.keys(forandringSlag) as ForandringSlag[])
    .map((slag) => ({ slag, rader: rader.filter((rad) => rad.slag === slag) }))
    .filter((group) => group.rader.length > 0);

/** The pairs of editions that can be compared, older first; the first and the newest come first. */
export function utgavepar<U extends Pick<Utgava, 'id'>>(utgavor: readonly U[]): { da: U; nu: U }[] {
  const alla = utgavor.flatMap((da, i) => utgavor.slice(i + 1).map((nu) => ({ da, nu })));
  const forst = ({ da, nu }: { da: U; nu: U }) => da === utgavor[0] && nu === utgavor.at(-1);
  return [...alla.filter(forst), ...alla.filter((par) => !forst(par))];
}

/** Address of the comparison of two editions; the first and the newest stand on the page itself. */
export const forandringAdress = (
  { da, nu }: { readonly da: Pick<Utgava, 'id'>; readonly nu: Pick<Utgava, 'id'> },
  utgavor: readonly Pick<Utgava, 'id'>[],
): string =>
  da.id === utgavor[0]?.id && nu.id === utgavor.at(-1)?.id
    ? '/jamfor/forandring/'
    : `/jamfor/forandring/${da.id}/${nu.id}/`;
