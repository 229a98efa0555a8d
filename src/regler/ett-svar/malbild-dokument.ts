import { malbildLageIds, type MalbildLage } from '../../schema/dokument-lage.ts';
import { isLopande } from '../../domain/utgava.ts';
import { malbildtema } from './malbild-tema.ts';
import type { Motsagelse } from './par.ts';
import { djupposterI, posterI, type Lasning, type Regionfiler } from './regionfiler.ts';

/** How far on the ladder of documents, from 0 for the furthest. */
const steg = (lage: MalbildLage): number => malbildLageIds.indexOf(lage);

function checkLasning(region: Regionfiler, lasning: Lasning): Motsagelse[] {
  const { malbild, utgava } = lasning;
  const status = malbild?.varde.gemensamMalbild.status ?? null;
  if (!malbild || status === null || status.startsWith('ej-')) return [];
  const dokument = [...posterI(lasning), ...djupposterI(region, lasning)].filter(
    ({ post }) => post.lage !== null && post.huvudman === 'gemensam' && post.teman.includes(malbildtema),
  );
  const plats = { fil: malbild.fil, nyckel: ['gemensamMalbild', 'status'] };
  const langre = dokument.filter(({ post }) => steg(post.lage!) < steg(status));
  const framst = dokument.toSorted((a, b) => steg(a.post.lage!) - steg(b.post.lage!))[0];
  return [
    ...langre.map(({ post, at }) => ({
      plats,
      mot: at('lage'),
      message: `\`status: ${status}\`, men dokumentet \`${post.id}\` om målbilden har kommit till \`${post.lage}\`.`,
      tip: 'Skriv samma läge på båda ställena: det som källan ger.',
    })),
    // What a rolling edition gathers is of many years, and a post may be older than the status.
    ...(framst && !isLopande(utgava) && steg(framst.post.lage!) > steg(status)
      ? [
          {
            plats,
            mot: framst.at('lage'),
            message: `\`status: ${status}\`, men av dokumenten om målbilden har inget kommit längre än \`${framst.post.lage}\`.`,
            tip: 'Skriv samma läge på båda ställena: det som källan ger.',
          },
        ]
      : []),
  ];
}

/** The documents that carry the theme of the joint målbild have come as far as its status says, and no further. */
export const checkMalbildDokument = (region: Regionfiler): Motsagelse[] =>
  region.lasningar.flatMap((lasning) => checkLasning(region, lasning));
