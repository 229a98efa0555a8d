import type { Niva } from '../schema/niva.ts';
import type { Svar } from '../schema/svar.ts';

/** How one theme stands in one region and edition. */
export interface Korsruta {
  readonly svar: Svar;
  readonly niva: Niva | null;
}

/** A statement, a post or an event, that carries several themes. */
export interface Korsuppgift {
  readonly id: string;
  readonly teman: readonly string[];
}

/** How several themes stand to each other in one region and edition. Only the first three say that something is so. */
export const korslagen = {
  samma: 'I samma uppgift',
  'var-for-sig': 'Var för sig, i olika uppgifter',
  nagra: 'Belägg för något, men inte för alla',
  'inget-lastes': 'Inget uttryckligt belägg i det lästa',
  okant: 'Det går inte att säga',
  'ej-tillampligt': 'Frågan kan inte gälla',
} as const;
/** Id of such a state, e.g. `samma`. */
export type Korslage = keyof typeof korslagen;

/** What is read whole, so that a theme that is not in it is known not to be in it. */
const last: readonly Svar[] = ['ej-namnt', 'nej', 'delvis'];

/**
 * How two or three themes stand to each other in one region and edition. What nobody has read or found is never told
 * as absent: `inget-lastes` holds only where every one of the themes was read for.
 * @param rutor the region's cells of the chosen themes
 * @param delade the region's statements that carry every one of them
 */
export function korslageOf(rutor: readonly Korsruta[], delade: readonly Korsuppgift[]): Korslage {
  const svar = rutor.map((ruta) => ruta.svar);
  if (svar.includes('ej-tillampligt')) return 'ej-tillampligt';
  if (svar.every((one) => one === 'uttryckligt')) return delade.length > 0 ? 'samma' : 'var-for-sig';
  if (svar.includes('uttryckligt')) return 'nagra';
  return svar.every((one) => last.includes(one)) ? 'inget-lastes' : 'okant';
}

/** The statements that carry every one of some themes. */
export const deladeAv = <U extends Korsuppgift>(uppgifter: readonly U[], teman: readonly string[]): U[] =>
  uppgifter.filter((one) => teman.every((tema) => one.teman.includes(tema)));

/** So many themes can be crossed. */
const MAX_TEMAN = 3;

/** The themes that an address asks for, each once, at most three; those beyond, and what of it is no theme. */
export function readTeman(
  text: string,
  kanda: readonly string[],
): { readonly valda: string[]; readonly okanda: string[]; readonly fler: string[] } {
  const alla = [...new Set(text.split(',').map((one) => one.trim().toLowerCase()))].filter((one) => one !== '');
  const valda = alla.filter((one) => kanda.includes(one));
  return {
    valda: valda.slice(0, MAX_TEMAN),
    fler: valda.slice(MAX_TEMAN),
    okanda: alla.filter((one) => !kanda.includes(one)),
  };
}
