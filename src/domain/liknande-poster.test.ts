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
