import type { Katalogstycke } from './katalog.ts';

/**
 * The item that holds most of the query's words, then most often, then the one that carries a theme of the query,
 * the surest theme first. `platser` holds, for each word of the query, where in the record it stands. `null` when no item has anything.
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
    const varde = olika * 10 + medTema * 5 + Math.min(antal, 4);
    if (varde > 0 && (!best || varde > best.varde)) best = { stycke, varde };
  }
  return best?.stycke ?? null;
}
