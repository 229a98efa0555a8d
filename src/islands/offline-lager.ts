import { createPaketlasare, faktafil, offlineskript, paketfil, type Paketfakta } from '../data/paket.ts';
import { hem, vag } from './bas.ts';

/** What is saved on the device. */
export interface Sparad extends Paketfakta {
  /** The day it was saved, ISO. */
  readonly sparad: string;
}

/** The names that `public/offline.js` knows, too. */
const prefix = (): string => `narvardsatlas-paket:${vag('/')}:`;
const marke = (): string => `${hem()}offline/sparad.json`;
/** So many files are put away at a time: the page answers between. */
const PER_GANG = 40;

/** What the browser lacks, or `null`; over plain http no browser saves pages. */
export const saknas = (): string | null =>
  !globalThis.isSecureContext
    ? 'en adress med https'
    : !('serviceWorker' in navigator) || !('caches' in globalThis)
      ? 'en webbläsare som får spara sidor. Ett privat fönster får det ofta inte'
      : 'DecompressionStream' in globalThis
        ? null
        : 'en nyare webbläsare';

/** What the host has to offer. @throws when it cannot be fetched */
export async function loadFakta(): Promise<Paketfakta> {
  const response = await fetch(vag(`/${faktafil}`), { cache: 'no-store' });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Paketfakta;
}

const egna = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(prefix()));

/** What is saved whole on the device; `null` when nothing is. */
export async function readSparad(): Promise<Sparad | null> {
  for (const cacheName of (await egna()).reverse()) {
    // To open a cache by name would make it anew if it has just gone.
    const found = await caches.match(marke(), { cacheName });
    if (found) return (await found.json()) as Sparad;
  }
  return null;
}

/** Takes away copies, all or all but one. */
async function clear(behall?: string): Promise<void> {
  for (const name of await egna()) if (name !== behall) await caches.delete(name);
}

/** The address that a file answers to: a folder's page is the folder. */
const adressOf = (path: string): string => hem() + path.replace(/(^|\/)index\.html$/, '$1');

/** There is not room enough on the device. */
export class Platsbrist extends Error {}

async function checkPlats({ byte }: Paketfakta): Promise<void> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota !== undefined && usage !== undefined && quota - usage < byte) throw new Platsbrist();
}

/**
 * Saves the whole atlas on the device, beside what is saved before, which goes only when all has come.
 * @param steg told how many files have been put away
 * @throws {Platsbrist} without room; otherwise when the pack does not come whole or the signal ends it
 */
export async function saveAtlas(
  fakta: Paketfakta,
  steg: (antal: number) => void,
  signal: AbortSignal,
): Promise<Sparad> {
  await checkPlats(fakta);
  const name = prefix() + fakta.summa;
  await caches.delete(name);
  const cache = await caches.open(name);
  try {
    const response = await fetch(vag(`/${paketfil}`), { cache: 'no-store', signal });
    if (!response.ok || !response.body) throw new Error(String(response.status));
    const lasare = createPaketlasare();
    const reader = response.body.pipeThrough(new DecompressionStream('gzip')).getReader();
    let antal = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      const filer = lasare.push(next.value);
      for (let at = 0; at < filer.length; at += PER_GANG) {
        signal.throwIfAborted();
        await Promise.all(
          filer
            .slice(at, at + PER_GANG)
            .map(({ path, typ, bytes }) =>
              cache.put(adressOf(path), new Response(bytes, { headers: { 'content-type': typ } })),
            ),
        );
      }
      antal += filer.length;
      steg(antal);
    }
    lasare.end();
    const sparad = { ...fakta, sparad: new Date().toLocaleDateString('sv-SE') };
    await navigator.serviceWorker.register(vag(`/${offlineskript}`), { updateViaCache: 'none' });
    await cache.put(marke(), Response.json(sparad));
    await clear(name);
    return sparad;
  } catch (error) {
    await caches.delete(name);
    if (error instanceof DOMException && error.name === 'QuotaExceededError') throw new Platsbrist();
    throw error;
  }
}

/** Takes away what is saved, and the script that answered with it. */
export async function removeAtlas(): Promise<void> {
  const all = await navigator.serviceWorker.getRegistrations();
  for (const one of all) if (one.scope === hem()) await one.unregister();
  await clear();
}
