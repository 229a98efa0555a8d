import { stam } from './stam.ts';
import { ordI, vik } from './vik.ts';
import { synligText, type DoldaOrd, type Sokpost } from './sokpost.ts';
import { utanFogeS, type Delare } from './sammansattning.ts';

/** The words that mean a theme: its label, its synonyms and what the regions call it. */
export type Temaord = ReadonlyMap<string, readonly string[]>;

const MIN_LANGD = 3;

/**
 * Parts of the compounds in a text that the text itself does not hold as words, each once.
 * A joint is also the beginning of a shorter compound: `hemsjukvård` gives `hem`, `sjuk`, `vård` and `sjukvård`.
 */
export function sammansattaDelar(text: string, dela: Delare): string[] {
  const words = new Set(ordI(text));
  const found = new Set<string>();
  for (const ord of words) {
    const delar = dela(ord);
    if (delar.length < 2) continue;
    for (const del of delar) found.add(utanFogeS(del));
    for (let at = 1; at < delar.length - 1; at++) found.add(delar.slice(at).join(''));
  }
  return [...found].filter((del) => !words.has(del));
}

/** One word a stem: `mobil`, `mobila` and `mobilt` are found by the same search. */
function enPerStam(ord: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const one of ord) {
    const key = stam(vik(one));
    if (one.length >= MIN_LANGD && !found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

/** Every word that means each theme: from the vocabulary, and what the regions call it in the posts coded with it. */
export function buildTemaord(
  teman: readonly { readonly id: string; readonly namn: string; readonly synonymer: readonly string[] }[],
  poster: readonly { readonly teman: readonly string[]; readonly begrepp: readonly string[] }[],
): Map<string, readonly string[]> {
  return new Map(
    teman.map(({ id, namn, synonymer }) => {
      const own = poster.filter((post) => post.teman.includes(id)).flatMap((post) => post.begrepp);
      return [id, [namn, ...synonymer, ...own]];
    }),
  );
}

/** What is searched in a record but not shown. */
export function doldaOrd(post: Sokpost, dela: Delare, temaord: Temaord): DoldaOrd {
  const words = post.teman.flatMap((tema) => temaord.get(tema) ?? []).flatMap(ordI);
  return { delar: sammansattaDelar(synligText(post), dela).join(' '), tema: enPerStam(words).join(' ') };
}
