/** How far a splitter agrees with words split by hand (`hem|sjuk|vård`). */
export interface Delningsmatt {
  /** Share of the splitter's joints that the hand has too; 1 when it has none. */
  readonly precision: number;
  /** Share of the hand's joints that the splitter finds; 1 when there are none. */
  readonly tackning: number;
  readonly fel: readonly { readonly ord: string; readonly vantat: string; readonly fick: string }[];
}

const fogar = (delad: string): Set<number> => {
  const found = new Set<number>();
  let at = 0;
  for (const del of delad.split('|').slice(0, -1)) {
    at += del.length;
    found.add(at);
  }
  return found;
};

/** Compares a splitter with words split by hand, joint by joint. */
export function matDelning(handdelade: readonly string[], dela: (ord: string) => readonly string[]): Delningsmatt {
  let ratt = 0;
  let foreslagna = 0;
  let verkliga = 0;
  const fel: { ord: string; vantat: string; fick: string }[] = [];
  for (const vantat of handdelade) {
    const ord = vantat.replaceAll('|', '');
    const fick = dela(ord).join('|');
    const hand = fogar(vantat);
    const maskin = fogar(fick);
    verkliga += hand.size;
    foreslagna += maskin.size;
    ratt += [...maskin].filter((at) => hand.has(at)).length;
    if (fick !== vantat) fel.push({ ord, vantat, fick });
  }
  return {
    precision: foreslagna === 0 ? 1 : ratt / foreslagna,
    tackning: verkliga === 0 ? 1 : ratt / verkliga,
    fel,
  };
}

/** How well a list of hits answers one graded query. */
export interface Traffmatt {
  /** Discounted gain of the first ten hits, against the best possible order. */
  readonly ndcg10: number;
  /** Share of the relevant among the first twenty, at most twenty of them. */
  readonly recall20: number;
}

const gain = (grader: readonly number[]): number =>
  grader.slice(0, 10).reduce((sum, grad, place) => sum + (2 ** grad - 1) / Math.log2(place + 2), 0);

/** Compares hits, each counted the first time it comes, with the grades that a reader gave: 2 squarely, 1 partly. */
export function matTraffar(traffar: readonly string[], grader: Readonly<Record<string, number>>): Traffmatt {
  const given = [...new Set(traffar)].map((traff) => grader[traff] ?? 0);
  const ideal = Object.values(grader).sort((a, b) => b - a);
  if (ideal.length === 0) return { ndcg10: 1, recall20: 1 };
  return {
    ndcg10: gain(given) / gain(ideal),
    recall20: given.slice(0, 20).filter((grad) => grad > 0).length / Math.min(20, ideal.length),
  };
}
