import { foldText } from './fold-text.ts';

/** Names that people use for a region beside its own. */
const andraNamn: Readonly<Record<string, readonly string[]>> = {
  'vastra-gotaland': ['vgr', 'vastra gotalandsregionen', 'vastra gotaland'],
  'jamtland-harjedalen': ['jamtland harjedalen', 'jamtland', 'harjedalen'],
  skane: ['skane'],
  sormland: ['sormland', 'sodermanland'],
};

/** What a query says of a region. */
export interface Regionsvar {
  readonly region: string;
  /** The query without the name. */
  readonly rest: string;
  /** The name as it was written, when it is one that the region no longer has: `Landstinget Blekinge`. */
  readonly tidigare: string | null;
}

/** The region that a query names, also by what it was called as a county council; `null` when it names none. */
export function regionIFraga(
  fraga: string,
  regioner: readonly { readonly id: string; readonly kortnamn: string }[],
): Regionsvar | null {
  const text = ` ${fraga.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const folded = foldText(text);
  for (const { id, kortnamn } of regioner) {
    for (const namn of andraNamn[id] ?? [foldText(kortnamn)]) {
      const found = new RegExp(
        ` (?:(?:hos|i|inom|for) )?(?:region(?:en)? |(landsting(?:et)?) (?:i )?)?${namn}s?(?: lans?)?( landsting(?:et)?)? `,
      ).exec(folded);
      if (!found) continue;
      const skrivet = text.slice(found.index, found.index + found[0].length).trim();
      const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
      return { region: id, rest: rest.replace(/\s+/g, ' ').trim(), tidigare: found[1] || found[2] ? skrivet : null };
    }
  }
  return null;
}
