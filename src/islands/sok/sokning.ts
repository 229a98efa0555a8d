import { Hamtfel, type Hamtning } from './hamtning.ts';
import { loadKarna, type Karna, type Sidtraff } from './karna.ts';

/** What the page asks the worker; without a word it only makes ready. */
export interface Fraga {
  readonly nr: number;
  readonly ord: string | null;
  readonly cache: RequestCache;
  readonly forsok: number;
}
/** What the worker tells the page. */
export type Rapport =
  | { readonly slag: 'startad' | 'livstecken' }
  | { readonly slag: 'svar'; readonly nr: number; readonly traffar: readonly Sidtraff[] }
  | { readonly slag: 'fel'; readonly nr: number; readonly text: string; readonly natet: boolean };

/** A worker that has not begun by then is done without. */
const MAX_START = 2500;

/** A worker that has begun; `null` when there is none to be had. */
function startWorker(): Promise<Worker | null> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('./arbetare.ts', import.meta.url), { type: 'module' });
      const giveUp = (): void => {
        worker.terminate();
        resolve(null);
      };
      const timer = setTimeout(giveUp, MAX_START);
      worker.addEventListener('error', giveUp, { once: true });
      worker.addEventListener(
        'message',
        () => {
          clearTimeout(timer);
          worker.removeEventListener('error', giveUp);
          resolve(worker);
        },
        { once: true },
      );
    } catch {
      resolve(null);
    }
  });
}

function askWorker(worker: Worker, { cache, livstecken, signal }: Hamtning, forsok: number): Karna {
  const waiting = new Map<number, { resolve(traffar: readonly Sidtraff[]): void; reject(error: Error): void }>();
  let antal = 0;
  const stop = (why: string): void => {
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Rapport>) => {
    livstecken();
    if (data.slag !== 'svar' && data.slag !== 'fel') return;
    const one = waiting.get(data.nr);
    waiting.delete(data.nr);
    if (data.slag === 'svar') one?.resolve(data.traffar);
    else one?.reject(data.natet ? new Hamtfel(data.text) : new Error(data.text));
  });
  worker.addEventListener('error', ({ message }) => stop(message));
  if (signal?.aborted) stop('avbruten');
  signal?.addEventListener('abort', () => stop('avbruten'));
  const ask = (ord: string | null): Promise<readonly Sidtraff[]> =>
    new Promise((resolve, reject) => {
      const nr = ++antal;
      waiting.set(nr, { resolve, reject });
      worker.postMessage({ nr, ord, cache, forsok } satisfies Fraga);
    });
  // A failure here is met again, and told, by the first search.
  ask(null).catch(() => undefined);
  return { search: ask };
}

/** The search of words: in a worker where one can be had, else on the page. Ends with the signal of the fetches. */
export async function startSokning(hamtning: Hamtning, forsok: number): Promise<Karna> {
  const worker = await startWorker();
  hamtning.livstecken();
  return worker ? askWorker(worker, hamtning, forsok) : loadKarna(hamtning, forsok);
}
