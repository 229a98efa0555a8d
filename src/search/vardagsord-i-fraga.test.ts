import { describe, expect, test } from 'vitest';
import { findVardagsord } from './vardagsord-i-fraga.ts';

const ett = (ord: string, leder: string[] = [ord], teman: string[] = []) => ({ ord: [ord], leder, teman });
const funna = (fraga: string, vardagsord: ReturnType<typeof ett>[], kanda: string[] = []) =>
  findVardagsord(fraga.split(' '), vardagsord, (ord) => kanda.includes(ord)).map(
    ({ from, to, vardagsord: { leder } }) => [from, to, ...leder],
  );

describe('an everyday word', () => {
  test('stands alone in any form, from four letters', () => {
    expect(funna('en rullstolen nu', [ett('rullstol')])).toEqual([[1, 2, 'rullstol']]);
    expect(funna('bilen', [ett('bil')])).toEqual([]);
    expect(funna('bil', [ett('bil')])).toEqual([[0, 1, 'bil']]);
  });
  test('that the texts have means itself, and is no form of another', () => {
    expect(funna('rullstolen', [ett('rullstol')], ['rullstolen'])).toEqual([]);
    expect(funna('rullstol', [ett('rullstol')], ['rullstol'])).toEqual([[0, 1, 'rullstol']]);
  });
  test('of several words stands as it is written, with or without dots', () => {
    expect(funna('kan inte ga ut', [ett('kan inte gå')])).toEqual([[0, 3, 'kan inte gå']]);
    expect(funna('kan inte gått', [ett('kan inte gå')])).toEqual([]);
    expect(funna('kan inte', [ett('kan inte gå')])).toEqual([]);
  });
  test('of nothing is none', () => expect(funna('a', [ett('…')])).toEqual([]));
});

describe('where two lie over each other', () => {
  test('the longest is meant, then what is spelt as the query', () => {
    expect(funna('ont i magen', [ett('ont'), ett('ont i magen'), ett('magen')])).toEqual([[0, 3, 'ont i magen']]);
    expect(funna('rullstolar', [ett('rullstol'), ett('rullstolar')])).toEqual([[0, 1, 'rullstolar']]);
    expect(funna('a b c', [ett('a b'), ett('b c')])).toEqual([[0, 2, 'a b']]);
  });
  test('two that say the same word lead where both lead, once each', () => {
    const [funnet] = findVardagsord(
      ['hemma'],
      [ett('hemma', ['hem', 'bo'], ['t']), ett('hemma', ['bo', 'hus'], ['t', 'u'])],
      () => false,
    );
    expect(funnet?.vardagsord).toEqual({ ord: ['hemma'], leder: ['hem', 'bo', 'hus'], teman: ['t', 'u'] });
  });
  test('two beside each other are both meant', () => {
    expect(funna('rullstol hemma', [ett('hemma'), ett('rullstol')])).toHaveLength(2);
  });
  test('a word in another form joins nothing to the one that is spelt so', () => {
    const [funnet] = findVardagsord(['hemmet'], [ett('hemmet', ['bo']), ett('hemma', ['hus'])], () => false);
    expect(funnet?.vardagsord.leder).toEqual(['bo']);
  });
});
