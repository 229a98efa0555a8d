import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IterableHunspellReader } from 'hunspell-reader';
import { afterAll, expect, test } from 'vitest';
import { linesThatMayGive, makeTaken } from './ordboksrader.ts';

const mapp = mkdtempSync(join(tmpdir(), 'ordboksrader-'));
afterAll(() => rmSync(mapp, { recursive: true, force: true }));

async function readMadeUp(regler: readonly string[], rader: readonly string[]): Promise<IterableHunspellReader> {
  const [aff, dic] = [join(mapp, 'prov.aff'), join(mapp, 'prov.dic')];
  writeFileSync(aff, ['SET UTF-8', ...regler, ''].join('\n'));
  writeFileSync(dic, [rader.length, ...rader, ''].join('\n'));
  return IterableHunspellReader.createFromFiles(aff, dic);
}

const regler = [
  'SFX A Y 1',
  'SFX A 0 s .',
  'SFX B Y 2',
  'SFX B e ar [^r]e',
  'SFX B are na are',
  'SFX C Y 1',
  'SFX C a orna/D a',
  'SFX D Y 1',
  'SFX D na ka na',
];
const rader = ['vård/A', 'läkare/AB', 'Flicka/C', 'bil', 'sjuk/A', 'ske/B'];

test('what suffixes take away is counted, those upon others too', async () => {
  const { aff } = await readMadeUp(regler, rader);
  expect(['', 'A', 'B', 'AB', 'C', 'okänd'].map(makeTaken(aff))).toEqual([0, 1, 3, 3, 3, 0]);
});

test('where something is put before a word nothing is known of its forms', async () => {
  const { aff } = await readMadeUp(['PFX O Y 1', 'PFX O 0 o .', ...regler], rader);
  expect(makeTaken(aff)('AO')).toBe(Infinity);
  expect(linesThatMayGive(['klar/O', 'klar'], aff, (start) => start === '')).toEqual(['klar/O']);
});

test.each([['vårds'], ['läkna'], ['läkare'], ['flickorka'], ['flickorna'], ['bil'], ['bilar'], ['skar'], ['sjukas']])(
  'the lines kept for %s give it as often as all lines do',
  async (ord) => {
    const { aff, dic } = await readMadeUp(regler, rader);
    const kept = linesThatMayGive(dic, aff, (start) => ord.startsWith(start));
    const times = (lines: string[]): number =>
      [...new IterableHunspellReader({ aff, dic: lines }).seqAffWords()].filter(
        ({ word }) => word.toLowerCase() === ord,
      ).length;
    expect(times(kept)).toBe(times(dic));
    expect(kept.length).toBeLessThan(dic.length);
  },
);
