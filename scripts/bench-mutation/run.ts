/**
 * Mutation testing of the rooms that hold the laws, with Stryker: a seeded draw of all mutants is run against the unit
 * tests. Prints the share that some test noticed, by room, with its interval, and writes those that no test noticed to
 * `.cache/mutation/`. How it is measured stands in docs/mutation.md.
 *
 *     npm run bench:mutation -- [--andel 0.15] [--fro 1] [--fil 'src/search/poang.ts,src/search/search-uppgifter.ts:10-40']
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countUtfall, intervallOf, listOverlevare, type Rapport } from './utfall.ts';

const { values } = parseArgs({
  options: {
    andel: { type: 'string', default: '0.15' },
    fro: { type: 'string', default: '1' },
    fil: { type: 'string' },
  },
});
const { status } = spawnSync('stryker', ['run', ...(values.fil ? ['--mutate', values.fil] : [])], {
  stdio: 'inherit',
  env: { ...process.env, MUTATION_ANDEL: values.andel, MUTATION_FRO: values.fro },
});
if (status !== 0) process.exit(status ?? 1);

const rapport = JSON.parse(readFileSync('.cache/mutation/rapport.json', 'utf8')) as Rapport;
const overlevare = listOverlevare(rapport);
writeFileSync(
  '.cache/mutation/overlevare.txt',
  overlevare.map(({ plats, byte, otestad }) => `${plats} ${otestad ? '(no test) ' : ''}${byte}\n`).join(''),
);
const procent = (andel: number): string => `${(andel * 100).toFixed(1)} %`;
console.log(`\nseed ${values.fro}, ${procent(Number(values.andel))} of the mutants drawn`);
for (const utfall of countUtfall(rapport)) {
  const { rum, marktes, alla } = utfall;
  const [low, high] = intervallOf(utfall);
  const andel = procent(marktes / alla).padStart(7);
  console.log(`${rum.padEnd(8)}${andel}  (95 %: ${procent(low)} to ${procent(high)})  ${marktes} of ${alla} noticed`);
}
console.log(`${overlevare.length} that no test noticed stand in .cache/mutation/overlevare.txt`);
