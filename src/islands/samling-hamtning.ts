import type { SamlingRad } from '../domain/samling.ts';
import { jamforelseRad } from './samling-underlag.ts';
import { readPage } from './samling-lager.ts';
import { vag } from './bas.ts';

/** Pages fetched at the same time. */
const AT_ONCE = 6;

async function fetchRad(adress: string): Promise<SamlingRad | string> {
  try {
    const response = await fetch(vag(adress));
    if (response.status === 404) return `Sidan ${adress.slice(0, 80)} finns inte.`;
    if (!response.ok) throw new Error(String(response.status));
    const rad = readPage(new DOMParser().parseFromString(await response.text(), 'text/html'), adress);
    return { ...rad, ...(await jamforelseRad(adress)) };
  } catch {
    return `Sidan ${adress.slice(0, 80)} kunde inte hämtas. Ladda om och försök igen.`;
  }
}

/** The pages of a shared collection as rows, in order, and a sentence for each that is missing. */
export async function fetchRader(
  adresser: readonly string[],
): Promise<{ rader: SamlingRad[]; anmarkningar: string[] }> {
  const fetched: (SamlingRad | string)[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let i = next++; i < adresser.length; i = next++) fetched[i] = await fetchRad(adresser[i]!);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    rader: fetched.filter((one) => typeof one !== 'string'),
    anmarkningar: fetched.filter((one) => typeof one === 'string'),
  };
}
