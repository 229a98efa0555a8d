import { expect, test } from 'vitest';
import { makePost } from '../../tests/underlag/region.ts';
import { liknandePoster } from './liknande-poster.ts';

const post = makePost({ teman: ['mobila-team', 'aldre'], begrepp: ['Läkarbil'] });
const other = (id: string, region: 'skane' | 'kalmar' | 'blekinge', more: Parameters<typeof makePost>[0] = {}) =>
  makePost({ id, region, ...more });

test('the post that shares most themes comes first', () => {
  const alla = [other('kalmar/a', 'kalmar'), other('skane/a', 'skane', { teman: ['mobila-team', 'aldre'] })];
  expect(liknandePoster(post, alla, 5).map(({ id }) => id)).toEqual(['skane/a', 'kalmar/a']);
});
test('a word in common weighs in', () => {
  const alla = [other('kalmar/a', 'kalmar'), other('skane/a', 'skane', { begrepp: ['läkarbil'] })];
  expect(liknandePoster(post, alla, 5)[0]?.id).toBe('skane/a');
});
test('each region is met once, the own region never', () => {
  const alla = [other('skane/a', 'skane'), other('skane/b', 'skane'), other('blekinge/b', 'blekinge')];
  expect(liknandePoster(post, alla, 5)).toHaveLength(1);
});
test('a post without a theme resembles none', () =>
  expect(liknandePoster({ ...post, teman: [] }, [other('skane/a', 'skane')], 5)).toEqual([]));
