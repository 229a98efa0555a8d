import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Underlag } from '../domain/underlag.ts';
import { underlagXlsx } from './underlag-xlsx.ts';

const tabell = (titel: string, text: string): Underlag['stycken'][number] => ({
  slag: 'tabell',
  titel,
  kolumner: [titel, 'Kalmar'],
  rader: [{ rubrik: 'I drift', celler: [[{ ledord: 'Ett', text, not: 'Källan.' }]] }],
});
const open = async (underlag: Underlag): Promise<(path: string) => string> => {
  const inside = unzipSync(new Uint8Array(await (await underlagXlsx(underlag)).arrayBuffer()));
  return (path) => strFromU8(inside[path] ?? new Uint8Array());
};

test('each table is a sheet with a name that Excel takes, the sources last and numbered once', async () => {
  const part = await open({ titel: 'U', stycken: [tabell('Mål: [a/b]', 'A.'), tabell('Mål: [a/b]', 'B.')] });
  expect([...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
    'Underlag',
    'Mål   a b',
    'Mål   a b 2',
    'Källor',
  ]);
  const words = part('xl/sharedStrings.xml');
  expect(words).toContain('Ett – A. [1]');
  expect(words).toContain('Ett – B. [1]');
  expect(words.match(/Källan\./g)).toHaveLength(1);
});
test('an empty memo is its title and an empty list of sources', async () => {
  const part = await open({ titel: 'Bara titeln', stycken: [] });
  expect(part('xl/sharedStrings.xml')).toContain('Bara titeln');
});
