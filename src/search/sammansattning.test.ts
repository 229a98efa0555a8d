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

describe('what may be a part', () => {
  const delare = (mer: Partial<Lexikon>, frekvens: [string, number][] = []) =>
    buildDelare(
      { forled: new Set(), mellanled: new Set(), efterled: new Set(), ord: new Set(), ...mer },
      new Map(frekvens),
    );
  test('is a word of five letters that our texts use twice, first or last', () => {
    const two = delare({}, [
      ['vinter', 2],
      ['sommar', 2],
    ]);
    expect(two('vintersommar')).toEqual(['vinter', 'sommar']);
    expect(
      delare({}, [
        ['vinter', 1],
        ['sommar', 2],
      ])('vintersommar'),
    ).toEqual(['vintersommar']);
    expect(
      delare({}, [
        ['vinter', 2],
        ['sommar', 1],
      ])('vintersommar'),
    ).toEqual(['vintersommar']);
    expect(
      delare({}, [
        ['bilar', 2],
        ['buss', 2],
      ])('bilarbuss'),
    ).toEqual(['bilarbuss']);
    expect(
      delare({}, [
        ['bilar', 2],
        ['busse', 2],
      ])('bilarbusse'),
    ).toEqual(['bilar', 'busse']);
  });
  test('of three letters ends a compound only where our texts or the list have it', () => {
    const lex = { forled: new Set(['vinter']), efterled: new Set(['bil', 'apa']) };
    expect(delare(lex)('vinterbil')).toEqual(['vinter', 'bil']);
    expect(delare(lex)('vinterapa')).toEqual(['vinterapa']);
    expect(delare(lex, [['apa', 1]])('vinterapa')).toEqual(['vinter', 'apa']);
  });
  test('in the middle is what may stand there, and there are four parts at most', () => {
    const lex = { forled: new Set(['hemma']), mellanled: new Set(['natt']), efterled: new Set(['buss']) };
    expect(delare(lex)('hemmanattbuss')).toEqual(['hemma', 'natt', 'buss']);
    expect(delare(lex)('nattbuss')).toEqual(['nattbuss']);
    expect(delare(lex)('hemmanattnattbuss')).toEqual(['hemma', 'natt', 'natt', 'buss']);
    expect(delare(lex)('hemmanattnattnattbuss')).toEqual(['hemmanattnattnattbuss']);
  });
  test('is cut where it costs least: few parts, long ones, those that our texts use', () => {
    const lex = {
      forled: new Set(['sol', 'solros']),
      mellanled: new Set(['ros']),
      efterled: new Set(['olja', 'rosolja']),
    };
    expect(delare(lex)('solrosolja')).toEqual(['solros', 'olja']);
    expect(
      delare(lex, [
        ['rosolja', 50],
        ['sol', 50],
      ])('solrosolja'),
    ).toEqual(['sol', 'rosolja']);
  });
});

describe('what is not split', () => {
  const lex = {
    ...lexikon,
    forled: new Set(['hem', 'vin']),
    efterled: new Set(['vård', 'ter']),
    ord: new Set(['vinter', 'hemvård']),
  };
  test('is a short word, a word with other signs than letters, and a capital is no matter', () => {
    const own = buildDelare({ ...lex, ord: new Set() }, new Map());
    expect([own('hemvå'), own('hem-vård'), own('hemvård1'), own('Hemvård')]).toEqual([
      ['hemvå'],
      ['hem-vård'],
      ['hemvård1'],
      ['hem', 'vård'],
    ]);
  });
  test('is a word of the dictionary whose ends our texts do not vouch for', () => {
    expect(buildDelare(lex, new Map())('hemvård')).toEqual(['hemvård']);
    expect(buildDelare(lex, new Map([['vård', 1]]))('hemvård')).toEqual(['hemvård']);
    expect(buildDelare(lex, new Map([['vård', 2]]))('hemvård')).toEqual(['hem', 'vård']);
    expect(buildDelare({ ...lex, ord: new Set(['hemvård', 'vård']) }, new Map())('hemvård')).toEqual(['hem', 'vård']);
  });
});
