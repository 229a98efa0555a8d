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

test('a word in common is met also in a post that stands after others of the same kind', () => {
  const alla = [
    other('kalmar/a', 'kalmar'),
    other('skane/a', 'skane'),
    other('skane/b', 'skane'),
    other('skane/c', 'skane', { begrepp: ['läkarbil'] }),
  ];
  expect(makeLiknande(alla)(post, 5).map(({ id }) => id)).toEqual(['skane/c', 'kalmar/a']);
});
test('a word in common without a theme in common makes no likeness', () => {
  const alla = [other('skane/a', 'skane', { teman: ['barn-unga'], begrepp: ['läkarbil'] })];
  expect(makeLiknande(alla)(post, 5)).toEqual([]);
});
test('what is found is what comes of weighing every post', () => {
  const teman = ['mobila-team', 'aldre', 'barn-unga', 'fast-kontakt'] as const;
  const regioner = ['skane', 'kalmar', 'blekinge'] as const;
  // Made up by a row of numbers that is the same every time.
  let tal = 7;
  const next = (most: number): number => {
    tal = (tal * 16807) % 2147483647;
    return tal % most;
  };
  const alla = Array.from({ length: 300 }, (_, i) =>
    other(`skane/p${i}`, regioner[next(2)]!, {
      teman: teman.filter(() => next(2) === 0),
      begrepp: Array.from({ length: next(3) }, () => `ord${next(12)}`),
      malgrupper: next(2) ? ['aldre'] : [],
    }),
  );
  const antal = (a: readonly string[], b: readonly string[]) => a.filter((one) => b.includes(one)).length;
  const weighed = (one: typeof post) =>
    regioner
      .filter((region) => region !== one.region)
      .flatMap((region) =>
        alla
          .map((other, i) => ({ other, i }))
          .filter(({ other }) => other.region === region && antal(other.teman, one.teman) > 0)
          .map(({ other, i }) => ({
            other,
            i,
            lik:
              antal(other.teman, one.teman) / new Set([...other.teman, ...one.teman]).size +
              0.2 * antal(other.begrepp, one.begrepp) +
              0.1 * antal(other.malgrupper, one.malgrupper),
          }))
          .sort((a, b) => b.lik - a.lik || a.i - b.i)
          .slice(0, 1),
      )
      .sort((a, b) => b.lik - a.lik || a.i - b.i)
      .map(({ other }) => other.id);
  const liknande = makeLiknande(alla);
  for (const one of alla.slice(0, 60)) expect(liknande(one, 5).map(({ id }) => id)).toEqual(weighed(one));
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
