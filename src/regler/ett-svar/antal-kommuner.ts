import type { Motsagelse, Plats } from './par.ts';
import { djupposterI, handelserI, posterI, type Lasning, type Regionfiler } from './regionfiler.ts';

const talord =
  'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo'.split(
    ' ',
  );

const tal = `(\\d{1,2}|${talord.join('|')})`;

/** A number that claims to be the whole, and not some of them: `länets åtta kommuner`, `de åtta kommunerna`. */
const hela = new RegExp(
  `\\b(?:(?:länets|regionens|samtliga|alla(?: länets)?) ${tal} kommun(?:er|erna)|de ${tal} kommunerna)\\b`,
  'giu',
);

/** The numbers of municipalities that a text says a region has: `länets åtta kommuner` → 8. */
export const kommunerISagt = (text: string): number[] =>
  [...text.matchAll(hela)].map(([, forst, sedan]) => {
    const sagt = (forst ?? sedan ?? '').toLowerCase();
    const ord = talord.indexOf(sagt);
    return ord === -1 ? Number(sagt) : ord;
  });

/** The texts of attributes, with their places. */
function attributtexter({ malbild, samverkan }: Lasning): readonly (readonly [string, Plats])[] {
  const om = malbild?.varde.gemensamMalbild;
  return [
    ...(['innehall', 'not'] as const).map(
      (nyckel) => [om?.[nyckel] ?? '', { fil: malbild?.fil ?? '', nyckel: ['gemensamMalbild', nyckel] }] as const,
    ),
    ...(samverkan?.varde.forum ?? []).map(
      ({ deltar }, i) => [deltar ?? '', { fil: samverkan?.fil ?? '', nyckel: ['forum', i, 'deltar'] }] as const,
    ),
  ];
}

/** What a text says of how many municipalities the region has is what the vocabulary says. */
export function checkAntalKommuner(region: Regionfiler): Motsagelse[] {
  const texter: readonly (readonly [string, Plats])[] = [
    ...region.lasningar.flatMap(attributtexter),
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
