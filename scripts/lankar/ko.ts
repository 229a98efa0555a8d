import type { Lanksvar } from '../../src/schema/lank.ts';

/** Every web address among some values, each once, in the order they stand. */
export function findAdresser(value: unknown): string[] {
  const found = new Set<string>();
  const visit = (one: unknown, key: string): void => {
    if (typeof one === 'string' && (key === 'url' || key === 'lasAven') && /^https?:\/\//.test(one)) found.add(one);
    else if (typeof one === 'object' && one !== null)
      for (const [inner, held] of Object.entries(one)) visit(held, inner);
  };
  visit(value, '');
  return [...found];
}

/**
 * The addresses to ask today: those never asked first, then those asked longest ago. What was asked less than so many
 * days ago is left alone, so that a check that is stopped goes on where it was.
 */
export function pickAdresser(
  adresser: readonly string[],
  svar: Readonly<Record<string, Lanksvar>>,
  idag: string,
  dagar: number,
): string[] {
  const gammal = new Date(Date.parse(idag) - dagar * 86_400_000).toISOString().slice(0, 10);
  const senast = (adress: string): string => svar[adress]?.dag ?? '';
  return adresser.filter((adress) => senast(adress) < gammal).sort((a, b) => senast(a).localeCompare(senast(b)));
}

/** Takes turns between hosts, so that none is asked twice in a row while there is another. */
export function spreadHosts(adresser: readonly string[]): string[] {
  const koer = [...Map.groupBy(adresser, (adress) => new URL(adress).host).values()].map((ko) => [...ko]);
  const ut: string[] = [];
  while (koer.some((ko) => ko.length > 0)) for (const ko of koer) ut.push(...ko.splice(0, 1));
  return ut;
}
