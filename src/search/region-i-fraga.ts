import type { Katalogregion } from './katalog.ts';
import { vik } from './vik.ts';

/** Names that people use for a region beside its own. */
const andraNamn: Readonly<Record<string, readonly string[]>> = {
  'vastra-gotaland': ['vgr', 'vastra gotalandsregionen', 'vastra gotaland'],
  'jamtland-harjedalen': ['jamtland harjedalen', 'jamtland', 'harjedalen'],
  skane: ['skane', 'region skane'],
  sormland: ['sormland', 'sodermanland'],
};

/** The region that a query names, and the query without the name; `null` when it names none. */
export function regionIFraga(
  fraga: string,
  regioner: readonly Katalogregion[],
): { readonly region: string; readonly rest: string } | null {
  const text = ` ${fraga.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const folded = vik(text);
  for (const { id, kortnamn } of regioner) {
    for (const namn of andraNamn[id] ?? [vik(kortnamn)]) {
      const found = new RegExp(` (?:region(?:en)? )?${namn}s?(?: lans?)? `).exec(folded);
      if (!found) continue;
      const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
      return { region: id, rest: rest.trim() };
    }
  }
  return null;
}
