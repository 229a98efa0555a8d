import type { Faktabladsfil, Ordfil } from '../data/faktablad.ts';
import type { Bladunderlag } from '../domain/samlingsdokument.ts';
import type { Notkalla } from '../domain/underlag.ts';
import { hem, vag } from './bas.ts';

const hamtade = new Map<string, Promise<unknown>>();

/** A file of sheets, fetched once a page; what failed is tried again. */
function fetchFil<T>(namn: string): Promise<T> {
  const known = hamtade.get(namn) as Promise<T> | undefined;
  if (known) return known;
  const path = `/jamfor/faktablad/${namn}.json`;
  const wanted = fetch(vag(path)).then((response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  hamtade.set(namn, wanted);
  wanted.catch(() => hamtade.delete(namn));
  return wanted;
}

/** Sheets with all that a document of them needs. */
export interface Bladsamling extends Bladunderlag {
  readonly kallor: ReadonlyMap<string, Notkalla>;
  readonly ord: Ordfil;
}

/** The words of all sheets. */
export const loadOrd = (): Promise<Ordfil> => fetchFil<Ordfil>('ord');

/**
 * The sheets of some regions; what is no region has none.
 * @throws when one cannot be fetched
 */
export async function loadFaktablad(regioner: readonly string[]): Promise<Bladsamling> {
  const ord = await loadOrd();
  const kanda = [...new Set(regioner)].filter((id) => ord.regioner.includes(id));
  const filer = await Promise.all(kanda.map((id) => fetchFil<Faktabladsfil>(id)));
  return {
    blad: new Map(filer.map(({ blad }) => [blad.id, blad])),
    kallor: new Map(filer.flatMap(({ kallor }) => Object.entries(kallor))),
    utgavor: ord.utgavor,
    ord,
    om: {
      sajt: hem(),
      temanamn: new Map(ord.teman),
      delnamn: new Map(ord.delar),
      gruppnamn: new Map(ord.grupper),
    },
  };
}
