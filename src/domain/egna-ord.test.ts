import { describe, expect, test } from 'vitest';
import { buildEgnaOrd, buildRegionensOrd, groupByEndaRegion, ordMening } from './egna-ord.ts';

const post = (region: 'blekinge' | 'skane', begrepp: string[], teman: ('aldre' | 'prevention')[] = ['aldre']) => ({
  region,
  begrepp,
  teman,
});

const samma = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const aldre = (...egnaOrd: string[]) => ({ id: 'aldre' as const, egnaOrd });

test('the listed word that most regions have comes first, as it is listed', () => {
  const poster = [post('blekinge', ['äldreteam', 'LÄKARBIL', 'ekonomi']), post('skane', ['läkarbil'])];
  expect(buildEgnaOrd(poster, aldre('äldreteam', 'läkarbil'), samma)).toEqual([
    { ord: 'läkarbil', regioner: ['blekinge', 'skane'] },
    { ord: 'äldreteam', regioner: ['blekinge'] },
  ]);
});
test('a region that has a word twice counts once', () => {
  expect(buildEgnaOrd([post('skane', ['SIP']), post('skane', ['SIP'])], aldre('SIP'), samma)).toEqual([
    { ord: 'SIP', regioner: ['skane'] },
  ]);
});
test('words that are not listed, and words of other themes, are left out', () => {
  expect(buildEgnaOrd([post('skane', ['larm'])], aldre('SIP'), samma)).toEqual([]);
  expect(buildEgnaOrd([post('skane', ['SIP'], ['prevention'])], aldre('SIP'), samma)).toEqual([]);
});

test('words that one region has alone stand together, and shared ones do not stand there', () => {
  const poster = [post('blekinge', ['läkarbil', 'SIP']), post('skane', ['sip', 'lots'])];
  expect(groupByEndaRegion(buildEgnaOrd(poster, aldre('läkarbil', 'SIP', 'lots'), samma))).toEqual([
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
