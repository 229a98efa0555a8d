import { vag } from '../bas.ts';

/** Something that the search needs did not arrive, or not whole. */
export class Hamtfel extends Error {}

/** How files are fetched: what to call when bytes come, what ends the fetch, and the browser's use of its cache. */
export interface Hamtning {
  readonly livstecken: () => void;
  readonly cache: RequestCache;
  readonly signal?: AbortSignal;
  /** The browser's own fetch, where the realm's has been replaced. */
  readonly fetch?: typeof fetch;
}

const SIGNATUR = 'pagefind_dcd';
/** The register of statements, packed with gzip as the index is; what is in it is checked by its reader. */
const registerfil = /\.register$/;
/** Files of the index that are packed with gzip, which has a check sum of its own. */
const packad = /\.(?:pf_meta|pf_index|pf_fragment|pf_filter|pagefind)$/;

const tom = (path: string, why: unknown): Hamtfel => new Hamtfel(`${path}: ${String(why)}`);

async function readAll(response: Response, livstecken: () => void): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    livstecken();
    parts.push(next.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((sign, index) => bytes[index] === sign.charCodeAt(0));

const gunzip = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
  );
/** Whether the bytes are packed with gzip: a host may have unpacked them on the way. */
const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * A file of the index as it was before packing. A cut or altered file does not pass: gzip carries length and check sum.
 * A host that has unpacked it on the way has let the browser check it.
 */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (startsWith(bytes, SIGNATUR)) return bytes;
  const unpacked = await gunzip(bytes);
  if (!startsWith(unpacked, SIGNATUR)) throw new Error('inte en del av sökregistret');
  return unpacked;
}

/**
 * Fetches a file and answers only when all of it has come: a part of the index unpacked, JSON that can be read.
 * @throws {Hamtfel} when it cannot be fetched, is cut or is something else
 */
export async function fetchAlive(
  path: string,
  { livstecken, cache, signal, fetch: own = fetch }: Hamtning,
): Promise<Response> {
  try {
    const response = await own(path, { cache, ...(signal ? { signal } : {}) });
    livstecken();
    if (!response.ok) throw new Error(String(response.status));
    const bytes = await readAll(response, livstecken);
    const file = path.split('?')[0] ?? path;
    if (registerfil.test(file)) return new Response(isGzip(bytes) ? await gunzip(bytes) : bytes);
    if (packad.test(file)) return new Response(await unpack(bytes));
    if (file.endsWith('.json')) JSON.parse(new TextDecoder().decode(bytes));
    return new Response(bytes);
  } catch (error) {
    throw tom(path, error);
  }
}

/** The value of a JSON file. @throws {Hamtfel} as {@link fetchAlive} */
export const fetchJson = async <T>(path: string, hamtning: Hamtning): Promise<T> =>
  (await (await fetchAlive(path, hamtning)).json()) as T;

/** The words of a record, from its own file in the index. @throws {Hamtfel} as {@link fetchAlive} */
export async function fetchText(id: string, hamtning: Hamtning): Promise<string> {
  const path = vag(`/pagefind/fragment/${id}.pf_fragment`);
  const text = await (await fetchAlive(path, hamtning)).text();
  try {
    const { content } = JSON.parse(text.slice(SIGNATUR.length)) as { readonly content: string };
    return content.replaceAll('\u200b', '');
  } catch (error) {
    throw tom(path, error);
  }
}
