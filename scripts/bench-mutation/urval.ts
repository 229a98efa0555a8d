import { createHash } from 'node:crypto';

/** A mutant as the tool names it, both when it asks what to run and in its report. */
export interface Mutant {
  mutatorName: string;
  replacement?: string | undefined;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
}

/** How mutants are drawn: the share of all that is run, and the seed that decides which. */
export interface Urval {
  andel: number;
  fro: string;
}

/**
 * Whether a mutant is drawn: each one by itself with the same chance, decided by a hash of what it is and of the seed,
 * so that the same seed over the same code draws the same mutants whatever order they come in.
 */
export function isDrawn(fil: string, mutant: Mutant, { andel, fro }: Urval): boolean {
  const { start, end } = mutant.location;
  const namn = [fro, fil, mutant.mutatorName, mutant.replacement, start.line, start.column, end.line, end.column];
  return createHash('sha256').update(JSON.stringify(namn)).digest().readUInt32BE() < andel * 2 ** 32;
}
