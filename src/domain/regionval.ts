import { citat, matchVarde, nyckelBesked, type Adressvarde } from './adressbesked.ts';
import { iOrd, lista } from './sprak.ts';

/** The most regions shown side by side. */
export const flestRegioner = 6;
/** How many regions can be chosen, in words: `två till sex`. */
export const antalValbara = `två till ${iOrd(flestRegioner)}`;

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
  /** The edition to show alone; empty for then and now. */
  readonly vy: string;
  /** What is no edition; `null` when all is well. */
  readonly okandVy: string | null;
  /** What else the address says, in words. */
  readonly nycklar: readonly string[];
}

const distinct = (list: readonly string[]): string[] => [...new Set(list)];

/**
 * Reads `?regioner=a,b,c&vy=2020` (or the first key repeated), by id or name; letter case, diacritics and spaces do not
 * matter.
 * @param vyer the editions that can be shown alone
 */
export function readRegionval(
  params: URLSearchParams,
  kanda: readonly Adressvarde[],
  vyer: readonly Adressvarde[] = [],
): Regionval {
  const givenVy = (params.get('vy') ?? '').trim();
  const vy = matchVarde(givenVy, vyer) ?? '';
  const asked = params
    .getAll('regioner')
    .flatMap((value) => value.split(','))
    .map((text) => text.trim())
    .filter(Boolean);
  const ids = asked.map((text) => matchVarde(text, kanda) ?? '');
  const known = distinct(ids.filter(Boolean));
  return {
    valda: known.slice(0, flestRegioner),
    okanda: distinct(asked.filter((_, index) => ids[index] === '').map((text) => text.toLowerCase())),
    upprepade: known.filter((id) => ids.indexOf(id) !== ids.lastIndexOf(id)),
    bortvalda: known.slice(flestRegioner),
    vy,
    okandVy: givenVy !== '' && vy === '' ? givenVy : null,
    nycklar: nyckelBesked(params, ['regioner', 'vy']),
  };
}

/** The choice as the query of an address; empty without regions and with then and now. */
export const writeRegionval = (valda: readonly string[], vy = ''): string => {
  const delar = [
    ...(valda.length > 0 ? [`regioner=${valda.map(encodeURIComponent).join(',')}`] : []),
    ...(vy ? [`vy=${encodeURIComponent(vy)}`] : []),
  ];
  return delar.length > 0 ? `?${delar.join('&')}` : '';
};

/**
 * What was wrong with an address and what is shown instead, one sentence an item; empty when all is well.
 * @param utanVal what the page shows when no region is chosen
 */
export function regionvalMeddelanden(
  { valda, okanda, upprepade, bortvalda, okandVy, nycklar }: Regionval,
  namn: (id: string) => string,
  antalRegioner: number,
  utanVal = 'Alla regioner visas.',
): string[] {
  const names = (ids: readonly string[]) => lista(ids.map(namn));
  return [
    okanda.length > 0 &&
      `${lista(okanda.map(citat))} är ${okanda.length === 1 ? 'ingen' : 'inga'} av de ${antalRegioner} regionerna.`,
    upprepade.length > 0 && `${names(upprepade)} stod flera gånger i adressen och visas en gång.`,
    bortvalda.length > 0 && `Högst ${flestRegioner} regioner visas bredvid varandra. ${names(bortvalda)} är inte med.`,
    valda.length === 0 && okanda.length > 0 && `${utanVal} Välj ${antalValbara} att jämföra.`,
    okandVy !== null && `${citat(okandVy)} finns inte bland utgåvorna; visar då och nu.`,
    ...nycklar,
  ].filter((one) => one !== false);
}
