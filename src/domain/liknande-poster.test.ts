import { expect, test } from 'vitest';
import { makePost } from '../../tests/underlag/region.ts';
import { makeLiknande } from './liknande-poster.ts';

const post = makePost({ teman: ['mobila-team', 'aldre'], begrepp: ['Läkarbil'] });
const other = (id: string, region: 'skane' | 'kalmar' | 'blekinge', more: Parameters<typeof makePost>[0] = {}) =>
  makePost({ id, region, ...more });

test('the post that shares most themes comes first', () => {
  const alla = [other('kalmar/a', 'kalmar'), other('skane/a', 'skane', { teman: ['mobila-team', 'aldre'] })];
  expect(makeLiknande(alla)(post, 5).map(({ id }) => id)).toEqual(['skane/a', 'kalmar/a']);
});
test('a word in common weighs in', () => {
  const alla = [other('kalmar/a', 'kalmar'), other('skane/a', 'skane', { begrepp: ['läkarbil'] })];
  expect(makeLiknande(alla)(post, 5)[0]?.id).toBe('skane/a');
});
test('each region is met once, the own region never', () => {
  const alla = [other('skane/a', 'skane'), other('skane/b', 'skane'), other('blekinge/b', 'blekinge')];
  expect(makeLiknande(alla)(post, 5)).toHaveLength(1);
});
test('a post without a theme resembles none', () =>
  expect(makeLiknande([other('skane/a', 'skane')])({ ...post, teman: [] }, 5)).toEqual([]));
test('of the same example in two editions the newest is met', () => {
  const alla = [other('skane/a', 'skane', { per: '2020' }), other('skane/a', 'skane', { per: '2024', utgava: '2026' })];
  expect(makeLiknande(alla)(post, 5).map(({ per }) => per)).toEqual(['2024']);
});
test('equal posts keep the order they are given in', () => {
  const alla = [other('skane/a', 'skane', { teman: ['aldre'] }), other('kalmar/a', 'kalmar')];
  expect(makeLiknande(alla)(post, 5).map(({ id }) => id)).toEqual(['skane/a', 'kalmar/a']);
});

test('no more are met than asked for', () => {
  const alla = [other('skane/a', 'skane'), other('kalmar/a', 'kalmar')];
  expect(makeLiknande(alla)(post, 1).map(({ id }) => id)).toEqual(['skane/a']);
});
test('a word weighs a fifth and a target group a tenth, beside the share of the themes', () => {
  const en = makePost({ teman: ['mobila-team', 'aldre'], begrepp: ['a', 'b'], malgrupper: ['aldre' as never] });
  const rader = (...mer: Parameters<typeof makePost>[0][]) =>
    makeLiknande(
      mer.map((one, nr) =>
        other(`r${nr}/a`, (['skane', 'kalmar'] as const)[nr]!, { begrepp: [], malgrupper: [], ...one }),
      ),
    )(en, 5).map(({ region }) => region);
  // Half of the themes and two words (0.9) go before a third of them and all words and groups in common (0.33 + 0.4 + 0.1).
  expect(
    rader(
      { teman: ['mobila-team', 'aldre', 'glesbygd'], begrepp: ['A', 'B'], malgrupper: ['aldre' as never] },
      { teman: ['mobila-team', 'aldre'] },
    ),
  ).toEqual(['skane', 'kalmar']);
  expect(rader({ teman: ['mobila-team'], begrepp: ['a', 'b'] }, { teman: ['mobila-team', 'aldre'] })).toEqual([
    'kalmar',
    'skane',
  ]);
  expect(
    rader({ teman: ['mobila-team'], malgrupper: ['aldre' as never] }, { teman: ['mobila-team'], begrepp: ['a'] }),
  ).toEqual(['kalmar', 'skane']);
});
