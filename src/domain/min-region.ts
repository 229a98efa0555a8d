import { nivaIds, type Niva } from '../schema/niva.ts';
import type { Post } from '../schema/post.ts';
import { svarIds, type Svar } from '../schema/svar.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import { isIHelheten } from './helhet.ts';
import { isMalbildTema } from './malbild-tema.ts';
import { isStegetOdaterat } from './stege.ts';
import type { Cell } from './temamatris.ts';

type Ruta = Pick<Cell, 'region' | 'tema' | 'svar' | 'niva' | 'odaterad'> & {
  readonly poster: readonly Pick<Post, 'niva' | 'per'>[];
};

/** At most so many other regions may say what few say. */
export const mestFa = 5;

/** A theme that the region takes up, with the others that do. */
export interface Ovanligt {
  readonly tema: TemaId;
  readonly andra: readonly RegionId[];
  /** Those of them where all that says so is undated. */
  readonly odaterade: readonly RegionId[];
  /** Other regions of which the source is lost, so that nobody can say. */
  readonly saknas: number;
}

/** A theme that most others take up and the region does not, with its own state. */
export interface Tyst {
  readonly tema: TemaId;
  readonly svar: Svar;
  /** How many other regions take it up. */
  readonly antal: number;
  /** How many other regions somebody has read, and to whom the question can apply. */
  readonly av: number;
  /** Of how many of them the source is lost, so that nobody can say. */
  readonly saknas: number;
  /** Of how many of those that take it up all that says so is undated. */
  readonly odaterade: number;
}

/** How far the region has come with a theme, beside the others whose step is known. */
export interface Nivajamforelse {
  readonly tema: TemaId;
  readonly niva: Niva;
  /** Whether every post of the region that has the step is undated. */
  readonly odaterad: boolean;
  readonly andra: Readonly<Record<Niva, number>>;
  /** Of how many of the others every post that has the step is undated. */
  readonly odaterade: number;
}

const tarUpp = ({ svar }: Ruta): boolean => svar === 'uttryckligt';

/** The region's own cell and the others', theme by theme, in the order of the cells. */
function byTema<R extends Ruta>(region: RegionId, celler: readonly R[]) {
  return [...Map.groupBy(celler, ({ tema }) => tema)].flatMap(([tema, rad]) => {
    const egen = rad.find((cell) => cell.region === region);
    return egen ? [{ tema, egen, andra: rad.filter((cell) => cell.region !== region) }] : [];
  });
}

/**
 * What the region says that few others do, rarest first.
 * @param celler all cells of one edition
 */
export const findOvanligt = (region: RegionId, celler: readonly Ruta[]): Ovanligt[] =>
  byTema(region, celler)
    .filter(({ egen }) => tarUpp(egen))
    .map(({ tema, andra }) => ({
      tema,
      andra: andra.filter(tarUpp).map((cell) => cell.region),
      odaterade: andra.filter((cell) => tarUpp(cell) && cell.odaterad).map((cell) => cell.region),
      saknas: andra.filter(({ svar }) => svar === 'underlag-saknas').length,
    }))
    .filter(({ andra }) => andra.length <= mestFa)
    .sort((a, b) => a.andra.length - b.andra.length);

/**
 * What more than half of the other regions say and the region does not, by its own state. The states are never put
 * together: only `ej-namnt` was read whole, and none of them is a no but `nej`.
 * @param celler all cells of one edition
 */
export function groupTysta(
  region: RegionId,
  celler: readonly Ruta[],
): { readonly svar: Svar; readonly teman: Tyst[] }[] {
  const tysta = byTema(region, celler).flatMap(({ tema, egen, andra }): Tyst[] => {
    const hela = andra.filter(({ svar }) => isIHelheten(svar));
    const antal = hela.filter(tarUpp).length;
    const saknas = hela.filter(({ svar }) => svar === 'underlag-saknas').length;
    const odaterade = hela.filter((one) => tarUpp(one) && one.odaterad).length;
    // Those that nobody has read or searched are others, too: of them it is not known, and they make no half.
    const kan = andra.filter(({ svar }) => svar !== 'ej-tillampligt').length;
    return !tarUpp(egen) && antal * 2 > kan
      ? [{ tema, svar: egen.svar, antal, av: hela.length, saknas, odaterade }]
      : [];
  });
  return svarIds
    .map((svar) => ({ svar, teman: tysta.filter((one) => one.svar === svar).sort((a, b) => b.antal - a.antal) }))
    .filter(({ teman }) => teman.length > 0);
}

/**
 * How far the region has come where its step is known, beside the others whose step is known. The joint målbild is a
 * document with a ladder of its own, and is not among them.
 * @param celler all cells of one edition
 */
export const compareNiva = (region: RegionId, celler: readonly Ruta[]): Nivajamforelse[] =>
  byTema(region, celler).flatMap(({ tema, egen, andra }) => {
    if (!tarUpp(egen) || egen.niva === null || isMalbildTema(tema)) return [];
    const medSteg = andra.filter((one) => tarUpp(one) && one.niva !== null);
    const perSteg = nivaIds.map((niva) => [niva, medSteg.filter((one) => one.niva === niva).length]);
    return [
      {
        tema,
        niva: egen.niva,
        odaterad: isStegetOdaterat(egen),
        andra: Object.fromEntries(perSteg) as Record<Niva, number>,
        odaterade: medSteg.filter(isStegetOdaterat).length,
      },
    ];
  });
