import { describe, expect, test } from 'vitest';
import { buildEgnaOrd, buildRegionensOrd, groupByEndaRegion, ordMening } from './egna-ord.ts';

const post = (region: 'blekinge' | 'skane', begrepp: string[], teman: ('aldre' | 'prevention')[] = ['aldre']) => ({
  region,
  begrepp,
  teman,
});

test('the word that most regions use comes first, whatever its case', () => {
  const poster = [post('blekinge', ['äldreteam', 'Läkarbil']), post('skane', ['läkarbil'])];
  expect(buildEgnaOrd(poster, 'aldre')).toEqual([
    { ord: 'Läkarbil', regioner: ['blekinge', 'skane'] },
    { ord: 'äldreteam', regioner: ['blekinge'] },
  ]);
});
test('a region that uses a word twice counts once', () => {
  expect(buildEgnaOrd([post('skane', ['SIP']), post('skane', ['SIP'])], 'aldre')).toEqual([
    { ord: 'SIP', regioner: ['skane'] },
  ]);
});
test('words of other themes are left out', () =>
  expect(buildEgnaOrd([post('skane', ['SIP'], ['prevention'])], 'aldre')).toEqual([]));

test('words that one region has alone stand together, and shared ones do not stand there', () => {
  const ord = buildEgnaOrd([post('blekinge', ['läkarbil', 'SIP']), post('skane', ['sip', 'lots'])], 'aldre');
  expect(groupByEndaRegion(ord)).toEqual([
    { region: 'blekinge', ord: ['läkarbil'] },
    { region: 'skane', ord: ['lots'] },
  ]);
  expect(groupByEndaRegion([])).toEqual([]);
});

describe('buildRegionensOrd', () => {
  test('each word stands once in its part, in Swedish order', () => {
    const poster = [
      { del: 'samverkan', teman: ['aldre'], begrepp: ['Östgruppen', 'länsråd'] },
      { del: 'samverkan', teman: ['aldre'], begrepp: ['Länsråd'] },
    ] as const;
    expect(
      buildRegionensOrd(poster.map((post) => ({ ...post, teman: [...post.teman], begrepp: [...post.begrepp] }))),
    ).toEqual([{ del: 'samverkan', ord: ['länsråd', 'Östgruppen'] }]);
  });
  test('words of posts without theme are left out', () =>
    expect(buildRegionensOrd([{ del: 'samverkan', teman: [], begrepp: ['ekonomi'] }])).toEqual([]));
  test('no posts give no words', () => expect(buildRegionensOrd([])).toEqual([]));
});

test('the words of an overview are its compiler\u2019s, those of pages their publishers\u2019', () => {
  const oversikt = { kortnamn: 'Översikten', utgivare: 'En myndighet' };
  expect(ordMening({ ar: '2020' }, oversikt)).toContain('behöver inte vara regionens egna');
  expect(ordMening({ ar: '2021–2026' }, null)).not.toContain('översikt');
});
