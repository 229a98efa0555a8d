import { gemen, iOrd, lista } from './sprak.ts';

/** A region in a comparison: its short name, the labels of its themes, and whether its part had text to read. */
export interface TemanHos {
  readonly namn: string;
  readonly teman: readonly string[];
  /** `false` when the source gave only a picture or no section. */
  readonly harText: boolean;
}

/**
 * Shared and differing themes of one part in words, one sentence an item: first what all take up, then what some take up, then
 * what one takes up, last where nothing can be said. Themes keep the order of the regions they are found in. A theme
 * that one part lacks may stand in another, so the sentences name the part.
 * @param delen the part, as it follows "delen": `samverkan`
 */
export function gemensammaTeman(
  regioner: readonly TemanHos[],
  delen: string,
  { ar }: { readonly ar: string },
): string[] {
  const lasta = regioner.filter((region) => region.harText || region.teman.length > 0);
  const teman = [...new Set(lasta.flatMap((region) => region.teman))];
  const hos = (tema: string) => lasta.filter((region) => region.teman.includes(tema));
  const names = (list: readonly TemanHos[]) => lista(list.map((region) => region.namn));
  const groups = new Map<string, { readonly vilka: readonly TemanHos[]; readonly teman: string[] }>();
  for (const tema of teman) {
    const vilka = hos(tema);
    const group = groups.get(names(vilka)) ?? { vilka, teman: [] };
    group.teman.push(gemen(tema));
    groups.set(names(vilka), group);
  }
  const sorted = [...groups.values()].sort((a, b) => b.vilka.length - a.vilka.length);
  const alla = lasta.length === 2 ? 'Båda' : `Alla ${iOrd(lasta.length)}`;
  const sentences =
    lasta.length < 2
      ? []
      : [
          ...(sorted[0]?.vilka.length === lasta.length
            ? []
            : [`Inget tema var gemensamt för alla i delen ${delen} ${ar}.`]),
          ...sorted.map(({ vilka, teman: found }) => {
            const who =
              vilka.length === lasta.length ? alla : vilka.length === 1 ? `Bara ${names(vilka)}` : names(vilka);
            return `${who} tog upp ${lista(found)}.`;
          }),
        ];
  const utan = regioner.filter((region) => !region.harText);
  return utan.length > 0
    ? [...sentences, `För ${names(utan)} saknas text i delen ${delen}, så det går inte att säga vad som skiljer.`]
    : sentences;
}
