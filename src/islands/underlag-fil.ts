import type { Underlag } from '../domain/underlag.ts';
import type { Underlagsformat } from './underlag-slag.ts';

/** Longest wait for a memo, in milliseconds. */
const mostWait = 60_000;

/** Says that the worker itself did not start, as apart from a memo that could not be made. */
class NoWorker extends Error {}

const inWorker = (underlag: Underlag, slag: Underlagsformat): Promise<Blob> =>
  new Promise((resolve, reject) => {
    if (typeof Worker === 'undefined') return reject(new NoWorker());
    let worker: Worker;
    try {
      worker = new Worker(new URL('./underlag-arbetare.ts', import.meta.url), { type: 'module' });
    } catch {
      // A browser refuses some pages a worker at once, as those that are read from a disk.
      return reject(new NoWorker());
    }
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      worker.terminate();
      settle();
    };
    const timer = setTimeout(() => end(() => reject(new Error('The memo took too long.'))), mostWait);
    worker.addEventListener('error', () => end(() => reject(new NoWorker())));
    worker.addEventListener('message', ({ data }: MessageEvent<{ fil: Blob | null }>) =>
      end(() => (data.fil ? resolve(data.fil) : reject(new Error('The memo could not be made.')))),
    );
    worker.postMessage({ underlag, slag });
  });

/**
 * The memo as a file. It is made in a worker, so that a large collection does not hold the page; in the page itself
 * only where no worker starts.
 * @throws when the memo cannot be made, or what makes it cannot be fetched
 */
export async function underlagFil(underlag: Underlag, slag: Underlagsformat): Promise<Blob> {
  try {
    return await inWorker(underlag, slag);
  } catch (error) {
    if (error instanceof NoWorker) return (await import('./underlag-slag.ts')).makeFil(underlag, slag);
    throw error;
  }
}
