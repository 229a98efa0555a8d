/**
 * What a page costs to build, and whether it costs the same in a larger atlas: `npm run bench:bygge [-- --kopior 1,6]`.
 * Each number of copies is built from nothing, in a folder of its own; the first also once more, and then with a file changed.
 * With `--starlight` the same number of pages is built with Starlight in the same run; it is fetched for that.
 */
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cpuOf } from './cpu.ts';
import { multiplyPoster } from './flera-poster.ts';
import { makeStarlight } from './starlight.ts';

const DELAR = ['content', 'src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** How large a file of content may be; the copies need more. */
const GRANSER = 'scripts/check-content/text-fault.ts';

/** A file of content that many pages are made of, and that may have one more line at its end. */
const ANDRAS = 'content/begrepp.yaml';

/** A copy of the project in `mapp` where every post stands `antal` times. */
function makeAtlas(mapp: string, antal: number): void {
  for (const del of DELAR) cpSync(del, join(mapp, del), { recursive: true });
  symlinkSync(resolve('node_modules'), join(mapp, 'node_modules'), 'junction');
  for (const fil of globSync('content/regioner/*/*/*.mdx', { cwd: mapp })) {
    const path = join(mapp, fil);
    writeFileSync(path, multiplyPoster(readFileSync(path, 'utf8'), antal));
  }
  const granser = join(mapp, GRANSER);
  writeFileSync(
    granser,
    readFileSync(granser, 'utf8').replace(/(mostBytes = \{ text: )[\d_]+(, data: )[\d_]+/, '$1 1e8$2 1e8'),
  );
}

interface Matt {
  readonly sidor: number;
  readonly cpu: number;
}
const rad = (namn: string, { sidor, cpu }: Matt): string =>
  `${namn.padEnd(34)}${String(sidor).padStart(7)} sidor${cpu.toFixed(1).padStart(9)} s CPU${((cpu / sidor) * 1000).toFixed(2).padStart(8)} ms/sida`;

const countPages = (dist: string): number => globSync('**/*.html', { cwd: dist }).length;
const bygg = (mapp: string): Matt => {
  const cpu = cpuOf([process.execPath, 'scripts/build/run.ts'], mapp);
  return { cpu, sidor: countPages(join(mapp, 'dist')) };
};

/** Runs `body` with a folder that is gone afterwards. */
function withFolder<T>(body: (mapp: string) => T): T {
  const mapp = mkdtempSync(join(tmpdir(), 'bench-bygge-'));
  try {
    return body(mapp);
  } finally {
    rmSync(mapp, { recursive: true, force: true });
  }
}

const { values } = parseArgs({
  options: { kopior: { type: 'string', default: '1,6' }, starlight: { type: 'boolean', default: false } },
});
const matt = values.kopior.split(',').map((antal, i) =>
  withFolder((mapp) => {
    makeAtlas(mapp, Number(antal));
    const forst = bygg(mapp);
    console.log(rad(`varje post ${antal} gånger, från början`, forst));
    if (i === 0) {
      console.log(rad(`varje post ${antal} gånger, oförändrad`, bygg(mapp)));
      appendFileSync(join(mapp, ANDRAS), '\n');
      console.log(rad(`varje post ${antal} gånger, en fil ändrad`, bygg(mapp)));
    }
    return forst;
  }),
);
const [minst, storst] = [matt.at(0)!, matt.at(-1)!];
if (matt.length > 1)
  console.log(
    `En sida kostar ${(storst.cpu / storst.sidor / (minst.cpu / minst.sidor)).toFixed(2)} gånger så mycket vid ${storst.sidor} sidor som vid ${minst.sidor}.`,
  );
if (values.starlight)
  withFolder((mapp) => {
    makeStarlight(mapp, minst.sidor);
    const cpu = cpuOf([process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'], mapp);
    const sidor = countPages(join(mapp, 'dist'));
    console.log(rad('Starlight', { cpu, sidor }));
    console.log(`Atlasen: ${(minst.cpu / minst.sidor / (cpu / sidor)).toFixed(2)} av Starlights CPU per sida.`);
  });
