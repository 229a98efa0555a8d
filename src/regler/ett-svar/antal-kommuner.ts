import type { Motsagelse, Plats } from './par.ts';
import { djupposterI, handelserI, posterI, type Regionfiler } from './regionfiler.ts';

const talord =
  'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split(
    ' ',
  );

/** `all the county's eight municipalities`: a number that claims to be the whole, and not some of them. */
const hela = new RegExp(
  `\\b(?:länets|regionens|samtliga|alla(?: länets)?) (\\d+|${talord.join('|')}) (?:kommuner|kommunerna)\\b`,
  'giu',
);

/** The numbers of municipalities that a text says a region has: `länets åtta kommuner` → 8. */
export const kommunerISagt = (text: string): number[] =>
  [...text.matchAll(hela)].map(([, tal = '']) => {
    const ord = talord.indexOf(tal.toLowerCase());
    return ord === -1 ? Number(tal) : ord;
  });

/** What a text says of how many municipalities the region has is what the vocabulary says. */
export function checkAntalKommuner(region: Regionfiler): Motsagelse[] {
  const texter: readonly (readonly [string, Plats])[] = [
    ...region.lasningar
      .flatMap((lasning) => [...posterI(lasning), ...djupposterI(region, lasning)])
      .map(({ post, at }) => [post.text, at('text')] as const),
    ...handelserI(region).map(({ handelse, at }) => [handelse.text, at('text')] as const),
  ];
  return texter.flatMap(([text, plats]) =>
    kommunerISagt(text)
      .filter((antal) => antal !== region.antalKommuner)
      .map((antal) => ({
        plats,
        mot: { fil: 'regioner.json', nyckel: [region.id, 'antalKommuner'] },
        message: `Texten säger att länet har ${antal} kommuner, men regionen har ${region.antalKommuner}.`,
        tip: 'Rätta antalet, eller skriv vilka av kommunerna som menas.',
      })),
  );
}
