/** The facets that hits can be narrowed by, in the order they are shown. */
export const fasettIds = ['typ', 'del', 'region', 'tema', 'ar'] as const;
/** Id of a facet, and its name in the address. */
export type FasettId = (typeof fasettIds)[number];

/** The orders that hits can be listed in. */
export const ordningar = { relevans: 'Relevans', region: 'Region', datum: 'Senaste först' } as const;
/** Id of an order. */
export type Ordning = keyof typeof ordningar;

/** Everything that the search page shows follows from this, and all of it stands in the address. */
export interface Sokval {
  readonly q: string;
  /** `true` searches only what is written. */
  readonly exakt: boolean;
  readonly ordning: Ordning;
  readonly fasetter: Readonly<Record<FasettId, readonly string[]>>;
}

const isOrdning = (text: string | null): text is Ordning => text !== null && Object.hasOwn(ordningar, text);

/** Reads the choices from the query part of an address. Unknown names are passed over. */
export function readSokval(search: string): Sokval {
  const params = new URLSearchParams(search);
  const ordning = params.get('ordning');
  const list = (id: FasettId) => (params.get(id) ?? '').split(',').filter(Boolean);
  return {
    q: params.get('q') ?? '',
    exakt: params.get('exakt') === '1',
    ordning: isOrdning(ordning) ? ordning : 'relevans',
    fasetter: { typ: list('typ'), del: list('del'), region: list('region'), tema: list('tema'), ar: list('ar') },
  };
}

/** The address of the choices, without what goes without saying: `/sok/?q=mobila+team&region=kronoberg,skane`. */
export function sokAdress({ q, exakt, ordning, fasetter }: Sokval): string {
  const params = new URLSearchParams({ q });
  if (exakt) params.set('exakt', '1');
  if (ordning !== 'relevans') params.set('ordning', ordning);
  for (const id of fasettIds) if (fasetter[id].length > 0) params.set(id, fasetter[id].join(','));
  return `/sok/?${params.toString().replaceAll('%2C', ',')}`;
}
