import type { Utgava } from '../../schema/utgava.ts';
import { gemen, iOrd, lista } from '../sprak.ts';

/** A region in a comparison: its short name, the labels of its themes, and whether its part had text to read. */
export interface TemanHos {
  readonly namn: string;
  readonly teman: readonly string[];
  /** `false` when the source gave only a picture or no section. */
  readonly harText: boolean;
}

const names = (list: readonly TemanHos[]): string => lista(list.map((region) => region.namn));

/** Themes by the regions that take them up, those of most regions first; themes keep the order they are found in. */
function groupTeman(regioner: readonly TemanHos[]): { vilka: readonly TemanHos[]; teman: string[] }[] {
  const groups = new Map<string, { readonly vilka: readonly TemanHos[]; readonly teman: string[] }>();
  for (const tema of new Set(regioner.flatMap((region) => region.teman))) {
    const vilka = regioner.filter((region) => region.teman.includes(tema));
    const group = groups.get(names(vilka)) ?? { vilka, teman: [] };
    group.teman.push(gemen(tema));
    groups.set(names(vilka), group);
  }
  return [...groups.values()].sort((a, b) => b.vilka.length - a.vilka.length);
}

/** What a rolling edition has about several of the regions; that only one has something says nothing of the others. */
const rolling = (regioner: readonly TemanHos[], delen: string, ar: string): string[] =>
  groupTeman(regioner)
    .filter(({ vilka }) => vilka.length > 1)
    .map(({ vilka, teman }) => `Om ${lista(teman)} finns uppgifter från ${ar} i delen ${delen} för ${names(vilka)}.`);

function closed(regioner: readonly TemanHos[], delen: string, ar: string): string[] {
  const lasta = regioner.filter((region) => region.harText || region.teman.length > 0);
  const sorted = groupTeman(lasta);
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
            return `${who} tog ${ar} upp ${lista(found)}.`;
          }),
        ];
  const utan = regioner.filter((region) => !region.harText);
  return utan.length > 0
    ? [...sentences, `För ${names(utan)} saknas text i delen ${delen} ${ar}, så det går inte att säga vad som skiljer.`]
    : sentences;
}

/**
 * Shared and differing themes of one part in words, one sentence an item: first what all take up, then what some take up, then
 * what one takes up, last where nothing can be said. A theme that one part lacks may stand in another, so the sentences
 * name the part. In a rolling edition only what
 * several have is told, for nothing can be said to differ.
 * @param delen the part, as it follows "delen": `samverkan`
 */
export function gemensammaTeman(
  regioner: readonly TemanHos[],
  delen: string,
  { ar, slag }: Pick<Utgava, 'ar' | 'slag'>,
): string[] {
  if (regioner.length < 2) return [];
  return (slag === 'lopande' ? rolling : closed)(regioner, delen, ar);
}
