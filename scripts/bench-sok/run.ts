/**
 * Runs graded queries through the search of the built site and, over the same statements, through plain Pagefind and
 * MiniSearch. Prints quality by class and set, first hits whose answer stands elsewhere, how true "Därför" is, the bytes
 * of the first answer by kind, and the time of a warm query in the real page. It is not a test of time, since machines
 * differ. Another file of graded queries may be given.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { darfor } from '../../src/search/darfor.ts';
import { matTraffar, type Traffmatt } from '../../src/search/matt.ts';
import { unpackRegister } from '../../src/search/packad-uppgift.ts';
import { buildSokmotor } from '../../src/search/sokmotor.ts';
import type { Uppgift } from '../../src/search/uppgift.ts';
import { dator, findChromium, switches } from '../../tests/chromium.ts';
import { klasser, readAndra, readFragor, type Fraga } from './fragor.ts';
import { atlasen, listade, miniSearch, plainPagefind, type Rangordna } from './motorer.ts';
import { matSida } from './sida.ts';

const medel = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / (values.length || 1);
const andel = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;
const tal = (value: number): string => value.toFixed(3).replace('.', ',').padStart(12);
const kB = (bytes: number): string => (bytes / 1000).toFixed(1).replace('.', ',');

const motor = buildSokmotor(unpackRegister(gunzipSync(readFileSync('dist/sok/uppgifter.register'))));
const { uppgifter, utgavor } = motor.register;
const browser = await chromium.launch({ executablePath: findChromium(dator), args: switches });
const pagefind = await plainPagefind(uppgifter, browser);
const motorer: Readonly<Record<string, Rangordna>> = {
  atlasen: atlasen(motor),
  MiniSearch: miniSearch(uppgifter),
  Pagefind: pagefind.rangordna,
};

const regiondel = /^[a-z-]+\/(malbild|organisation|prioriteringar|samverkan)$/;
/** The grades were given on the first edition. */
const nyckel = ({ region, del, utgava }: Uppgift): string[] => {
  const key = `${region}/${del}`;
  return utgava === utgavor[0]!.id && regiondel.test(key) ? [key] : [];
};
const namn = Object.keys(motorer);
const rad = (rubrik: string, tabell: readonly (readonly number[])[]): void =>
  console.log(`${rubrik.padEnd(20)}${tabell.map((one) => tal(medel(one))).join('')}`);

const uppsattningar = await readFragor(process.argv[2]);
for (const [set, queries] of Object.entries(uppsattningar)) {
  const matt: Traffmatt[][] = [];
  for (const rangordna of Object.values(motorer)) {
    const own: Traffmatt[] = [];
    for (const { q, rel } of queries) own.push(matTraffar((await rangordna(q)).flatMap(nyckel), rel));
    matt.push(own);
  }
  console.log(`\n${`nDCG@10, ${set} (${queries.length})`.padEnd(20)}${namn.map((one) => one.padStart(12)).join('')}`);
  const av = (vilka: (fraga: Fraga) => boolean, vad: (one: Traffmatt) => number) =>
    matt.map((own) => own.filter((_, nr) => vilka(queries[nr]!)).map(vad));
  for (const [klass, vad] of Object.entries(klasser))
    if (queries.some((one) => one.class === klass))
      rad(
        vad,
        av(
          (one) => one.class === klass,
          (one) => one.ndcg10,
        ),
      );
  rad(
    'alla',
    av(
      () => true,
      (one) => one.ndcg10,
    ),
  );
  rad(
    'R@20',
    av(
      () => true,
      (one) => one.recall20,
    ),
  );
}

const andra = await readAndra();
console.log(`\nFörsta träffen rätt, svar på annat håll (${andra.length})`);
for (const [vem, rangordna] of Object.entries(motorer)) {
  let ratt = 0;
  for (const { q, svar } of andra) if (svar.includes((await rangordna(q))[0]?.id ?? '')) ratt++;
  console.log(`${vem.padEnd(20)}${String(ratt).padStart(12)}`);
}
await pagefind.close();

const fragor = [...Object.values(uppsattningar).flat(), ...andra].map(({ q }) => q);
const sagt = { ord: 0, osanna: 0, traffar: 0, tomma: 0, fragorUtan: 0 };
for (const q of fragor) {
  const traffar = listade(motor, q);
  const { tolkning } = motor.search(q);
  if (traffar.length === 0) sagt.fragorUtan++;
  for (const traff of traffar) {
    const { ord, utdrag, egnaOrd } = darfor(traff, tolkning, motor.index, (id) => id);
    const passage = utdrag.map(({ text }) => text).join('');
    const visat = [traff.uppgift.titel, passage, ...egnaOrd].join('\n');
    sagt.traffar++;
    sagt.ord += ord.length;
    sagt.osanna += ord.filter((one) => !visat.includes(one)).length;
    sagt.tomma += passage.trim() === '' ? 1 : 0;
  }
}
console.log(`\nDärför: ${sagt.osanna} av ${sagt.ord} ord står inte i det som visas.`);
console.log(
  `Tomma utdrag: ${sagt.tomma} av ${sagt.traffar}. Frågor utan träff: ${sagt.fragorUtan} av ${fragor.length}.`,
);

const { bytes, efterat, varma } = await matSida(browser, 'dist', fragor);
await browser.close();
console.log('\nFörsta svaret, kB gzip');
for (const [slag, antal] of Object.entries(bytes).sort((a, b) => b[1] - a[1]))
  console.log(`${slag.padEnd(32)}${kB(antal).padStart(8)}`);
const sok = ['skript', 'WASM och index', 'sökregister med vokabulär', 'övrig JSON'];
console.log(`${'därav sökningen'.padEnd(32)}${kB(sok.reduce((sum, one) => sum + (bytes[one] ?? 0), 0)).padStart(8)}`);
console.log(
  `Varm fråga: p50 ${Math.round(andel(varma, 0.5))} ms, p95 ${Math.round(andel(varma, 0.95))} ms; ${efterat} filer hämtades av ${fragor.length} frågor efter den första.`,
);
