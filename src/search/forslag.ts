import { begreppstitel } from './begreppstitel.ts';
import type { Underlag } from './underlag.ts';
import { foldText } from './fold-text.ts';

/** What a suggestion leads to. */
export const forslagstyper = { t: 'Tema', r: 'Region', b: 'Ordlista', o: 'Regionernas ord', u: 'Uppgift' } as const;
/** Kind of a suggestion, one letter. */
export type Forslagstyp = keyof typeof forslagstyper;

/** A suggestion: its kind, what it says, and where it leads; own words have no address, they are searched. */
export type Forslag = readonly [typ: Forslagstyp, text: string, href?: string];

const MIN_POSTER = 2;
const MAX_FORSLAG = 8;
const MAX_PER_TYP = 4;

/** Every suggestion: themes, regions, glossary, and the regions' own words that stand in at least two posts. */
export function buildForslag({
  teman,
  regioner,
  begrepp,
  poster,
}: Pick<Underlag, 'teman' | 'regioner' | 'begrepp' | 'poster'>): Forslag[] {
  const antal = new Map<string, { ord: string; antal: number }>();
  for (const ord of poster.flatMap((post) => [...new Set(post.begrepp)])) {
    const found = antal.get(foldText(ord)) ?? { ord, antal: 0 };
    found.antal++;
    antal.set(foldText(ord), found);
  }
  return [
    ...teman.map(({ id, namn }): Forslag => ['t', namn, `/teman/${id}/`]),
    ...regioner.map(({ id, namn }): Forslag => ['r', namn, `/regioner/${id}/`]),
    ...begrepp.map(({ id, term, forkortning }): Forslag => ['b', begreppstitel(term, forkortning), `/ordlista/#${id}`]),
    ...[...antal.values()]
      .filter((one) => one.antal >= MIN_POSTER)
      .sort((a, b) => b.antal - a.antal)
      .map(({ ord }): Forslag => ['o', ord]),
  ];
}

/** How well a text answers what is written so far: 2 it begins so, 1 one of its words does, 0 neither. */
const passar = (text: string, skrivet: string): number => {
  const folded = foldText(text);
  return folded.startsWith(skrivet) ? 2 : folded.includes(` ${skrivet}`) || folded.includes(`(${skrivet}`) ? 1 : 0;
};

/** The suggestions for what is written so far, the best first, at most eight and four of a kind. */
export function chooseForslag(skrivet: string, alla: readonly Forslag[]): Forslag[] {
  const folded = foldText(skrivet.trim());
  if (folded.length === 0) return [];
  const scored = alla
    .map((forslag) => ({ forslag, varde: passar(forslag[1], folded) }))
    .filter(({ varde }) => varde > 0)
    .sort((a, b) => b.varde - a.varde);
  const perTyp = new Map<Forslagstyp, number>();
  const seen = new Set<string>();
  return scored
    .map(({ forslag }) => forslag)
    .filter(([typ, text]) => {
      const count = (perTyp.get(typ) ?? 0) + 1;
      if (count > MAX_PER_TYP || seen.has(foldText(text))) return false;
      perTyp.set(typ, count);
      seen.add(foldText(text));
      return true;
    })
    .slice(0, MAX_FORSLAG);
}
