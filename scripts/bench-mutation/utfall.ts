import type { Mutant } from './urval.ts';

/** What the tool's report holds of a file: its mutants, each with what the tests did to it. */
export interface Rapport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly (Mutant & { readonly status: string })[] }>>;
}

/** The mutants of one room that were drawn, and how many of them some test noticed. */
export interface Utfall {
  readonly rum: string;
  readonly marktes: number;
  readonly alla: number;
}

/** A mutant that no test noticed; `otestad` when no test reaches it. */
export interface Overlevare {
  readonly plats: string;
  readonly byte: string;
  readonly otestad: boolean;
}

const noticed: readonly string[] = ['Killed', 'Timeout'];
const counted: readonly string[] = [...noticed, 'Survived', 'NoCoverage'];

/** The room of a file: the folder in `src` that it lies in. */
const rumOf = (fil: string): string => fil.split('/')[1] ?? '';

/** The mutants that count. What the tool says is not valid, not drawn, or of a mutator that is switched off does not. */
const countedOf = ({ files }: Rapport) =>
  Object.entries(files).flatMap(([fil, { mutants }]) =>
    mutants.filter(({ status }) => counted.includes(status)).map((mutant) => ({ fil, mutant })),
  );

/** How many mutants were noticed in each room, in the order of the alphabet, and in all of them. */
export function countUtfall(rapport: Rapport): Utfall[] {
  const drawn = countedOf(rapport);
  const utfallOf = (rum: string, own: typeof drawn): Utfall => ({
    rum,
    marktes: own.filter(({ mutant }) => noticed.includes(mutant.status)).length,
    alla: own.length,
  });
  const rummen = [...new Set(drawn.map(({ fil }) => rumOf(fil)))].sort();
  return [
    ...rummen.map((rum) =>
      utfallOf(
        rum,
        drawn.filter(({ fil }) => rumOf(fil) === rum),
      ),
    ),
    utfallOf('alla', drawn),
  ];
}

/** The mutants that no test noticed, file by file. */
export function listOverlevare(rapport: Rapport): Overlevare[] {
  return countedOf(rapport)
    .filter(({ mutant }) => !noticed.includes(mutant.status))
    .map(({ fil, mutant: { location, mutatorName, replacement = '', status } }) => ({
      plats: `${fil}:${location.start.line}:${location.start.column}-${location.end.line}:${location.end.column}`,
      byte: `${mutatorName}: ${replacement.replace(/\s+/g, ' ')}`,
      otestad: status === 'NoCoverage',
    }));
}

const Z = 1.96;

/**
 * The interval that holds the share of all mutants with 95 % certainty, seen from those drawn (E. B. Wilson, 1927). It is
 * a little wide where a large share was drawn. Nothing drawn says nothing: 0 to 1.
 */
export function intervallOf({ marktes, alla }: Pick<Utfall, 'marktes' | 'alla'>): readonly [number, number] {
  if (alla === 0) return [0, 1];
  const p = marktes / alla;
  const middle = p + Z ** 2 / (2 * alla);
  const half = Z * Math.sqrt((p * (1 - p)) / alla + Z ** 2 / (4 * alla ** 2));
  const whole = 1 + Z ** 2 / alla;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}
