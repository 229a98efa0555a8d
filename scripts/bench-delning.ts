/** Prints how well the compound splitter agrees with words split by hand. Needs `dist/data` from a build. */
import { readFile } from 'node:fs/promises';
import { buildUppgifter } from '../src/search/build-uppgifter.ts';
import { matDelning } from '../src/search/matt.ts';
import { buildDelare } from '../src/search/sammansattning.ts';
import { readLexikon } from './sokindex/lexikon.ts';
import { countOrd } from './sokindex/register.ts';
import { readUnderlag } from './sokindex/underlag.ts';

const handdelade = JSON.parse(await readFile('tests/data/handdelade-ord.json', 'utf8')) as readonly string[];
const frekvens = countOrd(buildUppgifter(await readUnderlag('dist/data')));
const words = handdelade.map((ord) => ord.replaceAll('|', ''));
const dela = buildDelare(await readLexikon([...frekvens.keys(), ...words]), frekvens);

const { precision, tackning, fel } = matDelning(handdelade, (ord) => dela(ord));
for (const { ord, vantat, fick } of fel) console.log(`${ord}: väntat ${vantat}, fick ${fick}`);
console.log(
  `${handdelade.length} ord, precision ${precision.toFixed(3)}, täckning ${tackning.toFixed(3)}, ${fel.length} ord avviker.`,
);
