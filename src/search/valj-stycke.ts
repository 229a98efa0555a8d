import type { Katalogstycke } from './katalog.ts';

const MAX_ANTAL = 4;

/**
 * The item that holds most of the query's words; among equals the one that carries a theme of the query, the surest
 * theme first, then the one that names the words in its title or most often. `platser` holds, for each word of the
 * query, where in the record it stands. `null` when no item has anything.
 */
export function valjStycke(
  stycken: readonly Katalogstycke[],
  platser: readonly (readonly number[])[],
  teman: readonly string[],
): Katalogstycke | null {
  let best: { stycke: Katalogstycke; varde: number } | null = null;
  for (const [index, stycke] of stycken.entries()) {
    const end = stycken[index + 1]?.plats ?? Number.POSITIVE_INFINITY;
    const inside = platser.map((all) => all.filter((plats) => plats >= stycke.plats && plats < end).length);
    const olika = inside.filter((antal) => antal > 0).length;
    const antal = inside.reduce((sum, one) => sum + one, 0);
    const first = teman.findIndex((tema) => stycke.teman.includes(tema));
    const medTema = first < 0 ? 0 : 1 / (1 + first);
    const rubrik = stycke.plats + stycke.titel.split(/\s+/).length;
    const iRubrik = platser.filter((all) => all.some((plats) => plats >= stycke.plats && plats < rubrik)).length;
    const varde = olika * 10 + medTema * 5 + iRubrik * 3 + Math.min(antal, MAX_ANTAL);
    if (varde > 0 && (!best || varde > best.varde)) best = { stycke, varde };
  }
  return best?.stycke ?? null;
}
