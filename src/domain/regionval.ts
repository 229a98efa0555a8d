import { lista } from './sprak.ts';

/** The most regions shown side by side. */
export const flestRegioner = 4;

/** What an address asks to see side by side. */
export interface Regionval {
  /** The regions to show, in the order asked for. */
  readonly valda: readonly string[];
  /** What is no region. */
  readonly okanda: readonly string[];
  /** Regions that stood more than once. */
  readonly upprepade: readonly string[];
  /** Regions beyond the most that fit. */
  readonly bortvalda: readonly string[];
}

const distinct = (list: readonly string[]): string[] => [...new Set(list)];

/** Reads `?regioner=a,b,c` (or the key repeated); letter case and spaces do not matter. */
export function readRegionval(params: URLSearchParams, kanda: readonly string[]): Regionval {
  const asked = params
    .getAll('regioner')
    .flatMap((value) => value.split(','))
    .map((id) => id.trim().toLowerCase())
    .filter(Boolean);
  const known = distinct(asked.filter((id) => kanda.includes(id)));
  return {
    valda: known.slice(0, flestRegioner),
    okanda: distinct(asked.filter((id) => !kanda.includes(id))).map((id) => id.slice(0, 40)),
    upprepade: known.filter((id) => asked.indexOf(id) !== asked.lastIndexOf(id)),
    bortvalda: known.slice(flestRegioner),
  };
}

/** The choice as the query of an address; empty without regions. */
export const writeRegionval = (valda: readonly string[]): string =>
  valda.length > 0 ? `?regioner=${valda.map(encodeURIComponent).join(',')}` : '';

/** What was wrong with an address and what is shown instead, one sentence an item; empty when all is well. */
export function regionvalMeddelanden(
  { valda, okanda, upprepade, bortvalda }: Regionval,
  namn: (id: string) => string,
): string[] {
  const names = (ids: readonly string[]) => lista(ids.map(namn));
  return [
    okanda.length > 0 &&
      `${lista(okanda.map((id) => `”${id}”`))} är ${okanda.length === 1 ? 'ingen' : 'inga'} av de 21 regionerna.`,
    upprepade.length > 0 && `${names(upprepade)} stod flera gånger i adressen och visas en gång.`,
    bortvalda.length > 0 && `Högst ${flestRegioner} regioner visas bredvid varandra. ${names(bortvalda)} är inte med.`,
    valda.length === 0 && okanda.length > 0 && 'Alla regioner visas. Välj två till fyra att jämföra.',
  ].filter((one) => one !== false);
}
