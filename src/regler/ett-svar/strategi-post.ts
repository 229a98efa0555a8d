import { malbildLageIds, type MalbildLage } from '../../schema/dokument-lage.ts';
import { namnform, type Motsagelse } from './par.ts';
import { posterI, type Lasning, type Postplats, type Regionfiler } from './regionfiler.ts';

const ofardig = (lage: MalbildLage): boolean =>
  malbildLageIds.indexOf(lage) > malbildLageIds.indexOf('antagen-av-regionen');

/** A post that says of its document that it is being revised or renewed speaks of the next one. */
const nasta = /revider|omarbet|uppdater|nästa|ny version/i;

/** Headlines of posts about a strategy itself, and not about a plan that carries it out. */
const omStrategin = /^(?!.*plan).*(?:strategi|målbild|program)/i;

/** Whether a post is about the document with a name: its headline says so, or its own words do and it is no other. */
const isOm = ({ titel, begrepp }: Postplats['post'], namn: string): boolean =>
  namnform(titel).includes(namn) || (omStrategin.test(titel) && begrepp.some((one) => namnform(one) === namn));

function checkLasning(lasning: Lasning): Motsagelse[] {
  const { malbild } = lasning;
  const strategi = malbild?.varde.strategi;
  if (!malbild || !strategi?.namn || (strategi.beslutsar === null && strategi.beslutsinstans === null)) return [];
  const namn = namnform(strategi.namn);
  return posterI(lasning)
    .filter(({ post }) => post.lage !== null && ofardig(post.lage) && !nasta.test(`${post.titel} ${post.text}`))
    .filter(({ post }) => isOm(post, namn))
    .map(({ post, at }) => ({
      plats: at('lage'),
      mot: { fil: malbild.fil, nyckel: ['strategi', strategi.beslutsar === null ? 'beslutsinstans' : 'beslutsar'] },
      message: `Dokumentet \`${post.id}\` har \`lage: ${post.lage}\`, men strategin med samma namn är beslutad.`,
      tip: 'Rätta postens läge eller strategins beslut: det som källan ger.',
    }));
}

/** A post about the region's strategy as a document is as finished as the strategy: decided in both places or in none. */
export const checkStrategiPost = ({ lasningar }: Regionfiler): Motsagelse[] => lasningar.flatMap(checkLasning);
