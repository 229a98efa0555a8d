import { kappaOf } from '../../src/domain/samstammighet.ts';
import { kortsumma } from '../../src/domain/kortsumma.ts';

/** One row of the published double coding. */
export interface Kodad {
  readonly utgava: string;
  readonly region: string;
  readonly tema: string;
  readonly forsta: boolean;
  readonly andra: boolean;
  /** The settled answer. */
  readonly svar: string | null;
}

/**
 * Regions drawn for a third reader: whole regions, since a region is read as a whole. The draw follows from the seed
 * alone, so that anyone can repeat it.
 * @param antal how many regions; all when there are fewer
 */
export const drawRegioner = (regioner: readonly string[], antal: number, fro: string): string[] =>
  regioner
    .toSorted((a, b) => kortsumma(`${fro}/${a}`) - kortsumma(`${fro}/${b}`) || a.localeCompare(b))
    .slice(0, antal);

/** A third reader's answer to one cell. */
export interface Tredje {
  readonly region: string;
  readonly tema: string;
  readonly ja: boolean;
}

/** How a third reading compares with each reading before it and with what the atlas answers. */
export interface Utfall {
  readonly mot: string;
  readonly celler: number;
  readonly overens: number;
  /** Cohen's kappa (1960); 1 when both gave every cell the same single answer. */
  readonly kappa: number;
  readonly skillnader: readonly { readonly region: string; readonly tema: string; readonly tredje: boolean }[];
}

function compare(mot: string, par: readonly (readonly [Tredje, boolean])[]): Utfall {
  const pairs = par.map(([{ ja }, annan]) => [ja, annan] as const);
  return {
    mot,
    ...kappaOf(pairs),
    skillnader: par.flatMap(([{ region, tema, ja }, annan]) => (ja === annan ? [] : [{ region, tema, tredje: ja }])),
  };
}

/** A third reading against the first, the second and the settled answer, where `uttryckligt` and `delvis` are yes. */
export function compareTredje(kodade: readonly Kodad[], tredje: readonly Tredje[]): Utfall[] {
  const of = new Map(kodade.map((one) => [`${one.region}/${one.tema}`, one]));
  const par = (varde: (one: Kodad) => boolean) =>
    tredje.flatMap((one) => {
      const kodad = of.get(`${one.region}/${one.tema}`);
      return kodad ? [[one, varde(kodad)] as const] : [];
    });
  return [
    compare(
      'första läsningen',
      par(({ forsta }) => forsta),
    ),
    compare(
      'andra läsningen',
      par(({ andra }) => andra),
    ),
    compare(
      'atlasens svar',
      par(({ svar }) => svar === 'uttryckligt' || svar === 'delvis'),
    ),
  ];
}
