import { describe, expect, test } from 'vitest';
import { buildDelare, utanFogeS, type Lexikon } from './sammansattning.ts';

const lexikon: Lexikon = {
  forled: new Set(['hem', 'sjuk', 'vårds', 'sjukvårds']),
  mellanled: new Set(['sjuk', 'vårds']),
  efterled: new Set(['vård', 'team', 'sjukvård', 'ning']),
  ord: new Set(['sjukvård', 'hemning']),
};
const dela = buildDelare(
  lexikon,
  new Map([
    ['vård', 5],
    ['team', 5],
    ['sjuk', 2],
  ]),
);

describe('buildDelare', () => {
  test('splits a compound into all its parts', () => expect(dela('hemsjukvård')).toEqual(['hem', 'sjuk', 'vård']));
  test('keeps the linking s with the part before it', () =>
    expect(dela('sjukvårdsteam')).toEqual(['sjuk', 'vårds', 'team']));
  test('splits a word of the dictionary when our texts vouch for its parts', () =>
    expect(dela('sjukvård')).toEqual(['sjuk', 'vård']));
  test('does not take an ending for a part', () => expect(dela('hemning')).toEqual(['hemning']));
  test('answers with an unknown word as it is', () => expect(dela('xyzzyplugh')).toEqual(['xyzzyplugh']));
  test('answers with an empty word as it is', () => expect(dela('')).toEqual(['']));
});
test('a part without its linking s', () => expect(['vårds', 'hus'].map(utanFogeS)).toEqual(['vård', 'hus']));
