import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IterableHunspellReader } from 'hunspell-reader';
import type { Lexikon } from '../../src/search/sammansattning.ts';
import { linesThatMayGive } from './ordboksrader.ts';

const cacheFolder = '.cache/sok';
/** Letters of the shortest part that a word is divided into. */
const MIN_DEL = 3;

/** Every string inside the words, the empty one too. */
function delstrangar(ord: readonly string[]): Set<string> {
  const found = new Set<string>(['']);
  for (const one of ord)
    for (let from = 0; from < one.length; from++)
      for (let to = from + 1; to <= one.length; to++) found.add(one.slice(from, to));
  return found;
}

async function readDictionary(ord: readonly string[]): Promise<Lexikon> {
  const folder = dirname(fileURLToPath(import.meta.resolve('dictionary-sv')));
  const { aff, dic } = await IterableHunspellReader.createFromFiles(
    join(folder, 'index.aff'),
    join(folder, 'index.dic'),
  );
  const wanted = delstrangar(ord);
  const reader = new IterableHunspellReader({ aff, dic: linesThatMayGive(dic, aff, (start) => wanted.has(start)) });
  const lexikon = {
    forled: new Set<string>(),
    mellanled: new Set<string>(),
    efterled: new Set<string>(),
    ord: new Set<string>(),
  };
  for (const { word, flags } of reader.seqAffWords()) {
    const lower = word.toLowerCase();
    if (lower.length < MIN_DEL || !wanted.has(lower)) continue;
    if (flags.canBeCompoundBegin) lexikon.forled.add(lower);
    if (flags.canBeCompoundMiddle) lexikon.mellanled.add(lower);
    if (flags.canBeCompoundEnd && !flags.isCompoundPermitted) lexikon.efterled.add(lower);
    if (!flags.isOnlyAllowedInCompound) lexikon.ord.add(lower);
  }
  return lexikon;
}

/**
 * The part of the Swedish dictionary that can matter for the words: about three seconds the first time,
 * afterwards from `.cache`, for as long as the words are the same.
 */
export async function readLexikon(ord: readonly string[]): Promise<Lexikon> {
  const key = createHash('sha256')
    .update([...ord].sort().join('\n'))
    .digest('hex')
    .slice(0, 16);
  const path = join(cacheFolder, `lexikon-${key}.json`);
  try {
    const cached = JSON.parse(await readFile(path, 'utf8')) as Record<keyof Lexikon, string[]>;
    return {
      forled: new Set(cached.forled),
      mellanled: new Set(cached.mellanled),
      efterled: new Set(cached.efterled),
      ord: new Set(cached.ord),
    };
  } catch {
    const lexikon = await readDictionary(ord);
    await mkdir(cacheFolder, { recursive: true });
    const plain = Object.fromEntries(Object.entries(lexikon).map(([name, set]) => [name, [...set].sort()]));
    await writeFile(path, JSON.stringify(plain));
    return lexikon;
  }
}
