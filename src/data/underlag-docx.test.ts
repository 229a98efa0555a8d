import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { underlagDocx } from './underlag-docx.ts';
import type { Underlag } from '../domain/underlag.ts';

const partsOf = async (underlag: Underlag): Promise<(path: string) => string> => {
  const inside = unzipSync(new Uint8Array(await (await underlagDocx(underlag)).arrayBuffer()));
  return (path) => strFromU8(inside[path] ?? new Uint8Array());
};

test('statements stand in the document and their sources in real footnotes, in the same order', async () => {
  const part = await partsOf({
    titel: 'Äldre & vård',
    stycken: [
      { slag: 'rubrik', niva: 2, text: 'Rubrik', lank: null },
      { slag: 'punkt', ledord: 'Styrform', text: 'Linje', not: 'Källa ett.' },
      { slag: 'stycke', ledord: '', text: 'Utan not', not: null },
      { slag: 'punkt', ledord: '', text: 'Två', not: 'Källa två.' },
    ],
  });
  const texts = part('word/document.xml').match(/(?<=<w:t[^>]*>)[^<]+|<w:footnoteReference w:id="\d+"/g);
  expect(texts).toEqual([
    'Äldre &amp; vård',
    'Rubrik',
    'Styrform',
    ' – ',
    'Linje',
    '<w:footnoteReference w:id="1"',
    'Utan not',
    'Två',
    '<w:footnoteReference w:id="2"',
  ]);
  expect(part('word/footnotes.xml').match(/Källa (ett|två)/g)).toEqual(['Källa ett', 'Källa två']);
});
test('an address in a text and in a footnote can be followed', async () => {
  const text = 'se https://x.example/a/';
  const part = await partsOf({ titel: 'T', stycken: [{ slag: 'stycke', ledord: '', text, not: text }] });
  for (const name of ['document', 'footnotes'])
    expect(part(`word/_rels/${name}.xml.rels`)).toContain('Target="https://x.example/a/"');
});
test('headings have a level that every program can build a table of contents from', async () => {
  const part = await partsOf({ titel: 'T', stycken: [{ slag: 'rubrik', niva: 3, text: 'R', lank: null }] });
  expect(part('word/document.xml')).toContain('w:val="Heading3"');
  const levels = part('word/styles.xml').match(/(?<=w:styleId="Heading[1-4]".*?<w:outlineLvl w:val=")\d/g);
  expect(levels).toEqual(['0', '1', '2', '3']);
});
test('an empty memo is its title', async () => {
  const part = await partsOf({ titel: 'T', stycken: [] });
  expect(part('word/document.xml').match(/<w:t[ >]/g)).toHaveLength(1);
});
test('a table has its head, its rows and its notes last; a note that comes again is referred to', async () => {
  const cell = (text: string) => [{ ledord: '', text, not: 'Källan.' }];
  const part = await partsOf({
    titel: 'T',
    stycken: [
      {
        slag: 'tabell',
        titel: 'Mål',
        kolumner: ['Mål', 'Kalmar', 'Skåne'],
        rader: [{ rubrik: 'I drift', celler: [cell('Ett'), cell('Två')] }],
      },
    ],
  });
  const xml = part('word/document.xml');
  expect(xml.match(/(?<=<w:t[^>]*>)[^<]+/g)).toEqual([
    'T',
    'Mål',
    'Kalmar',
    'Skåne',
    'I drift',
    'Ett',
    'Två',
    '1',
    'Källor',
  ]);
  expect(xml).toContain('<w:tblHeader/>');
  expect(xml.match(/<w:endnoteReference /g)).toHaveLength(1);
  expect(xml).toContain('NOTEREF not1');
  expect(xml).toContain('w:orient="landscape"');
  expect(part('word/endnotes.xml').match(/Källan\./g)).toHaveLength(1);
});

test('words in bold that lead somewhere are a link, and a statement without them has no dash', async () => {
  const part = await partsOf({
    titel: 'T',
    stycken: [
      { slag: 'punkt', ledord: 'Kalmar', text: '', not: null, lank: 'https://x.example/k/' },
      { slag: 'stycke', ledord: '', text: 'Bara text', not: null },
    ],
  });
  expect(part('word/_rels/document.xml.rels')).toContain('Target="https://x.example/k/"');
  const xml = part('word/document.xml');
  expect(xml.match(/(?<=<w:t[^>]*>)[^<]+/g)).toEqual(['T', 'Kalmar', 'Bara text']);
  expect(xml).toMatch(/<w:rStyle w:val="Hyperlink"\/>.*Kalmar/s);
  expect(xml.match(/<w:numPr>/g)).toHaveLength(1);
});
test('an empty cell of a table is an empty paragraph, and the first column is the narrow one', async () => {
  const part = await partsOf({
    titel: 'T',
    stycken: [{ slag: 'tabell', titel: 'M', kolumner: ['M', 'A'], rader: [{ rubrik: 'R', celler: [[]] }] }],
  });
  const xml = part('word/document.xml');
  const [forsta = 0, andra = 0] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, bredd]) => Number(bredd));
  expect([forsta, andra]).toEqual([2331, 12239]);
  expect(xml.match(/<w:tc>/g)).toHaveLength(4);
});
