/** Classes of size, from residents; a way to pick regions with similar conditions, not a judgement. */
export const storlekar = {
  'under-250': { namn: 'Under 250 000 invånare', upp: 250 },
  '250-500': { namn: '250 000–500 000 invånare', upp: 500 },
  'over-500': { namn: 'Över 500 000 invånare', upp: Number.POSITIVE_INFINITY },
} as const;
/** Id of a class of size, e.g. `under-250`. */
export type Storlek = keyof typeof storlekar;

/** The class of size of a region with so many thousand residents. */
export function storlekOf(befolkningTusental: number): Storlek {
  const ids = Object.keys(storlekar) as Storlek[];
  return ids.find((id) => befolkningTusental < storlekar[id].upp) ?? 'over-500';
}

/** A samverkansregion as an id for addresses: `Södra sjukvårdsregionen` → `sodra`. */
export const sjukvardId = (namn: string): string =>
  namn
    .toLowerCase()
    .replace(/sjukvårdsregion(en)?/, '')
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
