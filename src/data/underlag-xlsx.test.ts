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

test('headings, passages and where a table stands are the rows of the first sheet', async () => {
  const part = await open({
    titel: 'U',
    stycken: [
      { slag: 'rubrik', niva: 2, text: 'Rubriken', lank: null },
      { slag: 'stycke', ledord: 'Styrform', text: 'Linje', not: 'Källa.' },
      { slag: 'punkt', ledord: '', text: 'Utan', not: null },
      tabell('Mål', 'A.'),
    ],
  });
  const ord = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
  expect(ord.slice(0, 5)).toEqual(['U', 'Rubriken', 'Styrform – Linje [1]', 'Utan', 'Tabellen står på bladet ”Mål”.']);
  // A heading and the title are bold, a passage is not.
  const stilar = [...part('xl/worksheets/sheet1.xml').matchAll(/<c r="A(\d)" s="(\d+)"/g)].map(([, , stil]) => stil);
  expect(stilar[0]).toBe(stilar[1]);
  expect(stilar[2]).toBe(stilar[3]);
  expect(stilar[0]).not.toBe(stilar[2]);
});
test('a name that is too long for a sheet is cut, also when a number follows', async () => {
  const lang = 'x'.repeat(40);
  const part = await open({
    titel: 'U',
    stycken: [tabell(lang, 'A.'), tabell(lang.toUpperCase(), 'B.'), tabell('/', 'C.')],
  });
  expect(
    [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name).slice(1, 4),
  ).toEqual(['x'.repeat(31), `${'X'.repeat(29)} 2`, 'Blad']);
});
