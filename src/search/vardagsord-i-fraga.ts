import type { Vardagsord } from './packad-uppgift.ts';
import { likaStam, stam } from './stam.ts';
import { frageOrd } from './stoppord.ts';
import { foldText } from './fold-text.ts';

/** Where in the query an everyday word stands: from, to, and what it leads to. */
export interface Funnet {
  readonly from: number;
  readonly to: number;
  readonly vardagsord: Vardagsord;
}

/** An everyday word as it is looked for: its words folded, and the stem of one that stands alone. */
interface Last {
  readonly delar: readonly string[];
  readonly stam: string | null;
  readonly vardagsord: Vardagsord;
}

/** Shorter words have no other forms that are surely theirs. */
const MIN_BOJD = 4;

const lasta = new WeakMap<readonly Vardagsord[], readonly Last[]>();

/** The everyday words, read once for all queries. */
function readAll(vardagsord: readonly Vardagsord[]): readonly Last[] {
  const fore = lasta.get(vardagsord);
  if (fore) return fore;
  const alla = vardagsord.flatMap((one) =>
    one.ord.flatMap((fras): Last[] => {
      const delar = frageOrd(fras).map(foldText);
      const [forst = ''] = delar;
      if (delar.length === 0) return [];
      return [{ delar, stam: delar.length === 1 && forst.length >= MIN_BOJD ? stam(forst) : null, vardagsord: one }];
    }),
  );
  lasta.set(vardagsord, alla);
  return alla;
}

/** What one word leads to by two lists: the editors' and the glossary's. */
const slaIhop = (a: Vardagsord, b: Vardagsord): Vardagsord => ({
  ord: a.ord,
  leder: [...new Set([...a.leder, ...b.leder])],
  teman: [...new Set([...a.teman, ...b.teman])],
});

/**
 * The everyday words of a query: one that stands alone in any form, a saying as it is written. Where two lie over each
 * other the longest is meant, then what is spelt as the query, all of it.
 * @param kant whether the texts have the word, which then means itself and is no form of another
 */
export function findVardagsord(
  ord: readonly string[],
  vardagsord: readonly Vardagsord[],
  kant: (ord: string) => boolean,
): Funnet[] {
  const fraga = ord.map((one) => {
    const vikt = foldText(one);
    return { vikt, stam: vikt.length >= MIN_BOJD && !kant(one) ? stam(vikt) : null };
  });
  const found: (Funnet & { readonly exakt: boolean })[] = [];
  for (const { delar, stam: egen, vardagsord: one } of readAll(vardagsord))
    for (let from = 0; from + delar.length <= fraga.length; from++) {
      const exakt = delar.every((del, index) => del === fraga[from + index]!.vikt);
      const bojd = fraga[from]!.stam;
      if (exakt || (egen !== null && bojd !== null && likaStam(egen, bojd)))
        found.push({ from, to: from + delar.length, vardagsord: one, exakt });
    }
  const valda: (Funnet & { readonly exakt: boolean })[] = [];
  for (const one of found.sort((a, b) => b.to - b.from - (a.to - a.from) || Number(b.exakt) - Number(a.exakt))) {
    const fore = valda.findIndex(({ from, to }) => from < one.to && one.from < to);
    if (fore < 0) valda.push(one);
    else if (one.exakt && valda[fore]!.exakt && valda[fore]!.from === one.from && valda[fore]!.to === one.to)
      valda[fore] = { ...one, vardagsord: slaIhop(valda[fore]!.vardagsord, one.vardagsord) };
  }
  return valda;
}
