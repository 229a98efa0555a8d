import { unpackKatalog, type Katalog, type PackadKatalog } from '../../search/katalog.ts';
import { buildOrdbok, type Ordbok } from '../../search/ordbok.ts';
import { unpackOrdlista } from '../../search/packad-ordlista.ts';
import { rangordna, type Ordtraff, type Traff } from '../../search/rangordna.ts';
import { rensaFraga } from '../../search/rensa-fraga.ts';
import { tolka, type Tolkning } from '../../search/tolka.ts';
import { ordlikt } from '../../search/stoppord.ts';
import { Hamtfel, hamtaJson, hamtaText, type Hamtning } from './hamta.ts';
import { nextTask } from './next-task.ts';
import { startSokning } from './sokning.ts';
import { vag } from '../bas.ts';

/** The answer to one query. */
export interface Svar {
  readonly fraga: string;
  readonly tolkning: Tolkning;
  readonly traffar: readonly Traff[];
  /** Records that the index found but the catalogue does not know: one of them is of another edition. */
  readonly bortfall: number;
}

/** The search engine of a page: everything it needs has been fetched. */
export interface Motor {
  readonly katalog: Katalog;
  readonly ordbok: Ordbok;
  /** @throws {Hamtfel} when a part of the index did not arrive; the engine is then spent */
  sok(fraga: string, exakt: boolean): Promise<Svar>;
  /** The words of a record, fetched once. @throws {Hamtfel} when they do not arrive; asked again they are fetched anew */
  text(id: string): Promise<string>;
}

/** What the search cannot do without, by the name a reader may search for. */
const saknas = (): string | undefined =>
  ['WebAssembly', 'DecompressionStream', 'ReadableStream', 'TextDecoder'].find((name) => !(name in globalThis));

/** The browser lacks something that the search is built on. */
class Stodfel extends Error {
  override readonly name = 'Stodfel';
}

/**
 * Fetches index, catalogue and word list.
 * @param natet what to call whenever something has come, and what ends it all, the searches too
 * @param forsok number of the attempt; from the second, the browser's cache is passed by
 * @throws {Hamtfel} when any of them does not arrive whole
 * @throws an error named `Stodfel`, with the name of what is missing, when the browser cannot search
 */
export async function loadMotor(natet: Pick<Hamtning, 'livstecken' | 'signal'>, forsok: number): Promise<Motor> {
  const lack = saknas();
  if (lack) throw new Stodfel(lack);
  const hamtning: Hamtning = { ...natet, cache: forsok > 0 ? 'reload' : 'default' };
  const [karna, packad, ord] = await Promise.all([
    startSokning(hamtning, forsok),
    hamtaJson<PackadKatalog>(vag('/sok/katalog.json'), hamtning),
    hamtaJson<string>(vag('/sok/ord.json'), hamtning),
  ]);
  // Each piece of work in a task of its own, so that the page answers meanwhile.
  const katalog = read('katalog.json', () => unpackKatalog(packad));
  await nextTask();
  const rader = read('ord.json', () => unpackOrdlista(ord));
  await nextTask();
  if (katalog.poster.length === 0 || rader.length === 0) throw new Hamtfel('tom katalog eller ordlista');
  const ordbok = buildOrdbok(rader);
  await nextTask();
  const funna = new Map<string, Promise<readonly Ordtraff[]>>();
  const texter = new Map<string, Promise<string>>();
  const kanda = new Set(katalog.poster.map(({ id }) => id));

  return {
    katalog,
    ordbok,
    async sok(given, exakt) {
      const fraga = rensaFraga(given);
      const tolkning = tolka(ordlikt(fraga) ? fraga : '', ordbok, katalog, exakt);
      await nextTask();
      const okanda = new Set<string>();
      const sokOrd = async (one: string): Promise<readonly Ordtraff[]> => {
        const search = funna.get(one) ?? karna.sok(one);
        funna.set(one, search);
        const found = await search;
        for (const { id } of found) if (!kanda.has(id)) okanda.add(id);
        return found;
      };
      const traffar = await rangordna(tolkning, sokOrd, katalog, exakt);
      if (traffar.length === 0 && okanda.size > 0) throw new Hamtfel('katalogen är av en annan utgåva');
      return { fraga, tolkning, traffar, bortfall: okanda.size };
    },
    text(id) {
      const found =
        texter.get(id) ??
        hamtaText(id, hamtning).catch((error: unknown) => {
          texter.delete(id);
          throw error;
        });
      texter.set(id, found);
      return found;
    },
  };
}

/** What is made of a file that came; one of the wrong shape has not come. */
function read<T>(name: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new Hamtfel(`${name}: ${String(error)}`);
  }
}
