import { Hamtfel, fetchAlive, type Hamtning } from './hamtning.ts';
import { vag } from '../bas.ts';

/** A page that Pagefind finds. */
export interface Sidtraff {
  readonly id: string;
  readonly score: number;
}

interface Pagefind {
  createInstance(options: Readonly<Record<string, unknown>>): {
    search(ord: string): Promise<{ readonly results: readonly Sidtraff[] }>;
  };
}

/** Searches whole pages in the index. */
export interface Karna {
  /** @throws {Hamtfel} when a part of the index that the word needs did not arrive */
  search(ord: string): Promise<readonly Sidtraff[]>;
}

const INDEX = vag('/pagefind/');
const pathOf = (input: RequestInfo | URL): string => (input instanceof Request ? input.url : String(input));

// Pagefind takes a part of the index that fails to load for one without the word. So its fetches are watched here.
let vakta: ((path: string) => Promise<Response>) | undefined;
const browserFetch = globalThis.fetch?.bind(globalThis);
function replaceFetch(): void {
  globalThis.fetch = (input, init) => {
    const path = pathOf(input);
    return vakta && new URL(path, location.href).pathname.startsWith(INDEX) ? vakta(path) : browserFetch(input, init);
  };
}

/**
 * Pagefind in the realm that calls, worker or page. Nothing it failed to fetch is taken for an answer; after a failure
 * a core is spent, and a new one is to be made.
 * @param forsok number of the attempt: from the second, nothing kept from the one before is used
 */
export async function loadKarna(hamtning: Hamtning, forsok: number): Promise<Karna> {
  let fel: unknown;
  vakta = (path) =>
    fetchAlive(path, { ...hamtning, fetch: browserFetch }).catch((error: unknown) => {
      fel ??= error;
      throw error;
    });
  replaceFetch();
  const path = `${INDEX}pagefind.js${forsok > 0 ? `?forsok=${forsok}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ path).catch((error: unknown) => {
    throw new Hamtfel(`${path}: ${String(error)}`);
  })) as Pagefind;
  hamtning.livstecken();
  const pagefind = createInstance({ basePath: INDEX, noWorker: true });
  return {
    async search(ord) {
      const { results } = await pagefind.search(ord).catch((error: unknown) => {
        throw fel ?? error;
      });
      if (fel) throw fel;
      return results.map(({ id, score }) => ({ id, score }));
    },
  };
}
