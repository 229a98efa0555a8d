import { gemen, iOrd, lista } from '../sprak.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

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
const rolling = (regioner: readonly TemanHos[], delen: string, utgava: Raknad): Mening[] =>
  groupTeman(regioner)
    .filter(({ vilka }) => vilka.length > 1)
    .map(({ vilka, teman }) =>
      mening(
        'gemensamma',
        `Om ${lista(teman)} finns i utgåvan ${utgava.ar} uppgifter i delen ${delen} för ${names(vilka)}.`,
        { utgava, raknat: 'regioner', antal: vilka.length, av: 'lopande', okanda: {} },
      ),
    );

function closed(regioner: readonly TemanHos[], delen: string, utgava: Raknad): Mening[] {
  const { ar } = utgava;
  const lasta = regioner.filter((region) => region.harText || region.teman.length > 0);
  const sorted = groupTeman(lasta);
  const utan = regioner.filter((region) => !region.harText);
  const told = (text: string, n: number): Mening =>
    mening('gemensamma', text, { utgava, raknat: 'regioner', antal: n, av: lasta.length, okanda: {} });
  const alla = lasta.length === 2 ? 'Båda' : `Alla ${iOrd(lasta.length)}`;
  // Where one of the chosen is left out, "all" and "only" are of those that can be read.
  const bland = utan.length > 0 ? ' av dem som har text' : '';
  const sentences =
    lasta.length < 2
      ? []
      : [
          ...(sorted[0]?.vilka.length === lasta.length
            ? []
            : [
                told(
                  `Inget tema var gemensamt för alla${utan.length > 0 ? ' som har text' : ''} i delen ${delen} ${ar}.`,
                  0,
                ),
              ]),
          ...sorted.map(({ vilka, teman: found }) => {
            const who =
              vilka.length === lasta.length
                ? `${alla}${bland}`
                : vilka.length === 1
                  ? `Bara ${names(vilka)}${bland && `,${bland},`}`
                  : names(vilka);
            return told(`${who} tog ${ar} upp ${lista(found)}.`, vilka.length);
          }),
        ];
  return utan.length > 0
    ? [
        ...sentences,
        mening(
          'gemensamma-utan-text',
          `För ${names(utan)} saknas text i delen ${delen} ${ar}, så det går inte att säga vad som skiljer.`,
          { utgava, raknat: 'regioner', antal: utan.length, av: 'mangd', okanda: {} },
        ),
      ]
    : sentences;
}

/**
 * Shared and differing themes of one part in words, one sentence an item: first what all take up, then what some take up, then
 * what one takes up, last where nothing can be said. A theme that one part lacks may stand in another, so the sentences
 * name the part. In a rolling edition only what several have is told, for nothing can be said to differ.
 * @param delen the part, as it follows "delen": `samverkan`
 */
export function gemensammaTeman(regioner: readonly TemanHos[], delen: string, utgava: Raknad): Mening[] {
  if (regioner.length < 2) return [];
  return (utgava.slag === 'lopande' ? rolling : closed)(regioner, delen, utgava);
}
