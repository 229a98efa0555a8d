import { regionIds, type RegionId, type TemaId } from '../schema/vokabular.ts';

/** What two readers found in one region: the themes each saw explicit support for. */
export interface Lasning {
  readonly forsta: readonly TemaId[];
  readonly andra: readonly TemaId[];
}

/** How far two independent readers agree over all cells. */
export interface Samstammighet {
  /** Cells compared: regions × themes. */
  readonly celler: number;
  /** Cells where both said the same. */
  readonly overens: number;
  /** Cohen's kappa; 1 = full agreement, 0 = what chance would give. */
  readonly kappa: number;
}

/** The part of a coding that agreement is counted from. */
export interface Dubbelkodning {
  /** The themes that both readers looked for; no other theme was compared. */
  readonly teman: readonly TemaId[];
  readonly lasningar: Readonly<Partial<Record<RegionId, Lasning>>>;
}

/**
 * How far two answers of yes or no agree, pair by pair. Cohen's kappa as in J. Cohen, "A coefficient of agreement for
 * nominal scales" (1960): (po − pe) / (1 − pe). When both gave every cell the same single answer, chance agreement is
 * total and kappa is set to 1; so it is when nothing was compared.
 */
export function kappaOf(pairs: readonly (readonly [boolean, boolean])[]): Samstammighet {
  const celler = pairs.length;
  if (celler === 0) return { celler, overens: 0, kappa: 1 };
  const overens = pairs.filter(([a, b]) => a === b).length;
  const share = (reader: 0 | 1): number => pairs.filter((pair) => pair[reader]).length / celler;
  const chance = share(0) * share(1) + (1 - share(0)) * (1 - share(1));
  return { celler, overens, kappa: chance === 1 ? 1 : (overens / celler - chance) / (1 - chance) };
}

/**
 * Agreement between two readers who each said yes or no to every theme they looked for, in every region they read. A
 * theme that came to the vocabulary later is in no list of theirs and changes no figure.
 * @param raknas which cells are compared; all unless told
 */
export function computeSamstammighet(
  { teman, lasningar }: Dubbelkodning,
  raknas: (region: RegionId, tema: TemaId) => boolean = () => true,
): Samstammighet {
  const pairs = regionIds.flatMap((region) => {
    const lasning = lasningar[region];
    if (!lasning) return [];
    return teman
      .filter((tema) => raknas(region, tema))
      .map((tema) => [lasning.forsta.includes(tema), lasning.andra.includes(tema)] as const);
  });
  return kappaOf(pairs);
}
