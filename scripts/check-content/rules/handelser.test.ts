import { expect, test } from 'vitest';
import { contentOf, frontText, mdxText, postText } from '../made-up.ts';
import { checkHandelser } from './handelser.ts';

const fil = 'regioner/skane/handelser.yaml';
const handelser = (...items: readonly (readonly [id: string, uppfoljer: string])[]): string =>
  `insamlad: 2026-11-22\nhandelser:${items.length === 0 ? ' []' : ''}\n${items.map(([id, uppfoljer]) => `  - id: ${id}\n    uppfoljer: ${uppfoljer}\n`).join('')}`;
const skane = {
  'regioner/skane/2020/malbild.mdx': mdxText(frontText(), ''),
  'regioner/skane/2020/organisation.mdx': mdxText(frontText(), ''),
  'regioner/skane/2020/prioriteringar.mdx': mdxText(frontText(), ''),
  'regioner/skane/2020/samverkan.mdx': mdxText(frontText('', [postText('skane/lakarbil')]), ''),
};
const content = (text: string, more: Readonly<Record<string, string>> = {}) =>
  contentOf({ ...skane, [fil]: text, ...more });
const del = 'regioner/skane/2020/organisation.mdx';
const vilar = (id: string): Record<string, string> => ({
  [del]: `---\nbelagg:\n  strategi: { per: null, handelse: ${id}, kalla: null }\nposter: []\n---\n`,
});
const mattstock = (...ids: readonly string[]): Record<string, string> => ({
  'nationellt/mattstock.yaml': `mattstock:\n  - tema: aldre\n    handelser: [${ids.join(', ')}]\n`,
});

test('events that follow up a post of the region, or nothing, are right', () => {
  const text = handelser(['skane/h-a', 'skane/lakarbil'], ['skane/h-b', 'null']);
  expect(checkHandelser(content(text))).toEqual([]);
  expect(checkHandelser(contentOf({}))).toEqual([]);
});

test('a post that does not exist is told with its line and what was meant', () => {
  const [fel] = checkHandelser(content(handelser(['skane/h-a', 'skane/lakarbill'])));
  expect(fel).toMatchObject({ path: fil, line: 4 });
  expect(fel?.message).toContain('som inte finns i regionen');
  expect(fel?.tip).toContain('skane/lakarbil');
});

test('a part that cannot be read silences what rests on its posts', () => {
  const text = handelser(['skane/h-a', 'skane/lakarbill']);
  for (const broken of ['---\ntitel: a: b\n---\n', '---\nposter:\n  - idd: x\n---\n', ''])
    expect(checkHandelser(content(text, { 'regioner/skane/2020/malbild.mdx': broken }))).toEqual([]);
});

test('an id of another region is told', () => {
  expect(checkHandelser(content(handelser(['dalarna/h-a', 'null'])))).toMatchObject([{ path: fil, line: 3 }]);
});

test('a value rests on an event of the region', () => {
  const text = handelser(['skane/h-ny-plan', 'null']);
  expect(checkHandelser(content(text, vilar('skane/h-ny-plan')))).toEqual([]);
  expect(checkHandelser(content(text, vilar('skane/h-ny-plam')))).toMatchObject([
    { path: del, line: 3, tip: expect.stringContaining('Menade du `skane/h-ny-plan`?') },
  ]);
});

test('an event that is gone is told once, where it should be, and nothing else is proposed', () => {
  const other = { 'regioner/dalarna/handelser.yaml': handelser(['dalarna/h-ny-plan', 'null']) };
  const found = checkHandelser(
    content(handelser(), { ...other, ...vilar('skane/h-ny-plan'), ...mattstock('skane/h-ny-plan') }),
  );
  expect(found).toMatchObject([{ path: fil, message: expect.stringContaining(`${del}, rad 3`) }]);
  expect(found[0]?.message).toContain('nationellt/mattstock.yaml, rad 3');
  expect(found[0]?.tip).not.toContain('dalarna');
});

test("another region's event is no ground for a value", () => {
  const other = { 'regioner/dalarna/handelser.yaml': handelser(['dalarna/h-plan', 'null']) };
  expect(checkHandelser(content(handelser(), { ...other, ...vilar('dalarna/h-plan') }))).toMatchObject([
    { path: del, line: 3, message: expect.stringContaining('ingen av regionens egna') },
  ]);
});

test('events that are missing or cannot be read silence what rests on them', () => {
  const rests = { ...vilar('skane/h-a'), ...mattstock('skane/h-a', 'nationellt/h-b') };
  expect(checkHandelser(contentOf({ ...skane, ...rests }))).toEqual([]);
  expect(checkHandelser(content('handelser: a: b', rests))).toEqual([]);
  expect(checkHandelser(content('hendelser: []', rests))).toEqual([]);
});

test('a demand rests on events of a place that exists', () => {
  expect(checkHandelser(content(handelser(), mattstock('skone/h-borta')))).toMatchObject([
    { path: 'nationellt/mattstock.yaml', line: 3 },
  ]);
});

test('a value has the date of the event it rests on', () => {
  const text = 'handelser:\n  - id: skane/h-a\n    datum: 2024-05\n';
  const per = (datum: string) => ({
    [del]: `---\nbelagg:\n  strategi: { per: ${datum}, handelse: skane/h-a, kalla: null }\nposter: []\n---\n`,
  });
  expect(checkHandelser(content(text, per('2024-05')))).toEqual([]);
  expect(checkHandelser(content(text, per('2024')))).toMatchObject([
    { path: del, line: 3, tip: expect.stringContaining(`${fil}, rad 3`) },
  ]);
});
