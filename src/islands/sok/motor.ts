import { vag } from '../bas.ts';
import { unpackRegister } from '../../search/packad-uppgift.ts';
import { buildSokmotor, type Sokmotor } from '../../search/sokmotor.ts';
import { Hamtfel, fetchAlive, type Hamtning } from './hamtning.ts';
import { nextTask } from './next-task.ts';

/** What the search cannot do without, by the name a reader may search for. */
const saknas = (): string | undefined =>
  ['DecompressionStream', 'ReadableStream', 'TextDecoder'].find((name) => !(name in globalThis));

/** The browser lacks something that the search is built on. */
class Stodfel extends Error {
  override readonly name = 'Stodfel';
}

/** Where the register lies. */
const REGISTER = vag('/sok/uppgifter.register');

/**
 * Fetches the register and makes the search ready; afterwards nothing more is fetched, however much is searched.
 * @param natet what to call whenever something has come, and what ends the fetch
 * @param forsok number of the attempt; from the second, the browser's cache is passed by
 * @throws {Hamtfel} when it does not arrive whole
 * @throws an error named `Stodfel`, with the name of what is missing, when the browser cannot search
 */
export async function loadMotor(natet: Pick<Hamtning, 'livstecken' | 'signal'>, forsok: number): Promise<Sokmotor> {
  const lack = saknas();
  if (lack) throw new Stodfel(lack);
  const response = await fetchAlive(REGISTER, { ...natet, cache: forsok > 0 ? 'reload' : 'default' });
  const packat = new Uint8Array(await response.arrayBuffer());
  const register = read(() => unpackRegister(packat));
  // Each piece of work in a task of its own, so that the page answers meanwhile.
  await nextTask();
  return buildSokmotor(register);
}

/** What is made of a file that came; one of the wrong shape has not come. */
function read<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new Hamtfel(`${REGISTER}: ${String(error)}`);
  }
}
