import { expect, test } from 'vitest';
import { contentOf, frontText, mdxText, postText } from '../made-up.ts';
import { checkHandelser } from './handelser.ts';

const fil = 'regioner/skane/handelser.yaml';
const handelser = (...items: readonly (readonly [id: string, uppfoljer: string])[]): string =>
  `insamlad: 2026-11-22\nhandelser:\n${items.map(([id, uppfoljer]) => `  - id: ${id}\n    uppfoljer: ${uppfoljer}\n`).join('')}`;
const content = (text: string, more: Readonly<Record<string, string>> = {}) =>
  contentOf({
    'regioner/skane/samverkan.mdx': mdxText(frontText('', [postText('skane/lakarbil')]), ''),
    [fil]: text,
    ...more,
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

test('an id of another region, or one that stands twice, is told', () => {
  expect(checkHandelser(content(handelser(['dalarna/h-a', 'null'])))).toMatchObject([{ path: fil, line: 3 }]);
  const twice = handelser(['skane/h-a', 'null'], ['skane/h-a', 'null']);
  expect(checkHandelser(content(twice))).toMatchObject([{ path: fil, line: 5 }]);
});

test('what is latest known rests on an event that exists', () => {
  const senast = (id: string): Record<string, string> => ({
    'regioner/skane/senast.yaml': `strategi:\n  varde: Plan\n  handelse: ${id}\n`,
  });
  const text = handelser(['skane/h-a', 'null']);
  expect(checkHandelser(content(text, senast('skane/h-a')))).toEqual([]);
  expect(checkHandelser(content(text, senast('skane/h-borta')))).toMatchObject([
    { path: 'regioner/skane/senast.yaml', line: 3 },
  ]);
});

test('a demand rests on events that exist', () => {
  const more = { 'nationellt/mattstock.yaml': 'mattstock:\n  - tema: aldre\n    handelser: [nationellt/h-borta]\n' };
  expect(checkHandelser(content(handelser(), more))).toMatchObject([{ path: 'nationellt/mattstock.yaml', line: 3 }]);
});
