import { readAdress, type Adressfalt, type Adressvarde } from '../domain/adressbesked.ts';
import type { Register } from './packad-uppgift.ts';
import { delNamn, typer } from './typ.ts';

/** The facets that hits can be narrowed by, in the order they are shown. */
export const fasettIds = ['typ', 'del', 'region', 'tema', 'utgava', 'ar'] as const;
/** Id of a facet, and its name in the address. */
export type FasettId = (typeof fasettIds)[number];

/** One value for each facet. */
export const byFasett = <V>(of: (id: FasettId) => V): Record<FasettId, V> => ({
  typ: of('typ'),
  del: of('del'),
  region: of('region'),
  tema: of('tema'),
  utgava: of('utgava'),
  ar: of('ar'),
});

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

/** Reads the choices from the query part of an address, whether their values exist or not. */
export function readSokval(search: string): Sokval {
  const params = new URLSearchParams(search);
  const ordning = params.get('ordning');
  const list = (id: FasettId) => (params.get(id) ?? '').split(',').filter(Boolean);
  return {
    q: params.get('q') ?? '',
    exakt: params.get('exakt') === '1',
    ordning: isOrdning(ordning) ? ordning : 'relevans',
    fasetter: byFasett(list),
  };
}

const named = (names: Readonly<Record<string, string>>): Adressvarde[] =>
  Object.entries(names).map(([id, namn]) => ({ id, namn }));

/** What the address of the search page may say; without a catalogue, what can be known without one. */
function sokfalt(katalog: Register | null): Adressfalt[] {
  const ar = katalog && [...new Set(katalog.uppgifter.map(({ datum }) => datum.slice(0, 4)).filter(Boolean))];
  const fasett = (key: FasettId, etikett: string, varden: readonly Adressvarde[] | undefined): Adressfalt => ({
    key,
    etikett,
    standard: 'Alla',
    varden: varden ?? null,
    flera: true,
  });
  return [
    { key: 'q', etikett: 'Sökord', standard: '', varden: null },
    {
      key: 'exakt',
      etikett: 'Bara det du skrev',
      standard: 'även närliggande ord',
      varden: [{ id: '1' }, { id: '0' }],
    },
    { key: 'ordning', etikett: 'Ordna efter', standard: ordningar.relevans, varden: named(ordningar) },
    fasett('typ', 'Typ', named(typer)),
    fasett('del', 'Del', named(delNamn)),
    fasett(
      'region',
      'Region',
      katalog?.regioner.map(({ id, kortnamn }) => ({ id, namn: kortnamn })),
    ),
    fasett('tema', 'Tema', katalog?.teman),
    fasett(
      'utgava',
      'Utgåva',
      katalog?.utgavor.map(({ id, ar }) => ({ id, namn: ar })),
    ),
    fasett(
      'ar',
      'År',
      ar?.map((id) => ({ id })),
    ),
  ];
}

/** The choices that exist, and in words what else the address asks for. */
export function checkSokval(search: string, katalog: Register | null): { val: Sokval; besked: readonly string[] } {
  const { valda, besked } = readAdress(new URLSearchParams(search), sokfalt(katalog));
  const list = (key: string): readonly string[] => valda[key] ?? [];
  const ordning = list('ordning')[0] ?? null;
  return {
    val: {
      q: list('q')[0] ?? '',
      exakt: list('exakt')[0] === '1',
      ordning: isOrdning(ordning) ? ordning : 'relevans',
      fasetter: byFasett(list),
    },
    besked,
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
