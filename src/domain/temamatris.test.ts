import { describe, expect, test } from 'vitest';
import { makePost, makeRegion } from '../../tests/underlag/region.ts';
import { buildCell, buildTemamatris, countSvar, highestNiva } from './temamatris.ts';

const withPrioriteringar = (underlag: 'bild' | 'text') => {
  const region = makeRegion();
  return { ...region, delar: { ...region.delar, prioriteringar: { ...region.delar.prioriteringar, underlag } } };
};

describe('buildCell', () => {
  test('a post that carries the theme makes the answer explicit, with its highest step and source', () => {
    const region = makeRegion([makePost({ niva: 'mal' }), makePost({ id: 'blekinge/annat', niva: 'i-drift' })]);
    expect(buildCell(region, 'mobila-team')).toMatchObject({
      svar: 'uttryckligt',
      niva: 'i-drift',
      kallor: ['regionoversikt-2020'],
    });
  });
  test('a judgement goes before a post', () => {
    const bedomning = {
      tema: 'mobila-team',
      svar: 'nej',
      not: 'Källan säger nej.',
      kalla: { id: 'regionoversikt-2020', avsnitt: 'Samverkan' },
      per: '2020',
    } as const;
    expect(buildCell(makeRegion([makePost()], { bedomningar: [bedomning] }), 'mobila-team')).toMatchObject({
      svar: 'nej',
      not: 'Källan säger nej.',
    });
  });
  test('a part that is not read makes an unfound theme unread, also when the priorities were a picture', () => {
    const region = withPrioriteringar('bild');
    const unread = { ...region, delar: { ...region.delar, samverkan: { ...region.delar.samverkan, granskad: null } } };
    expect(buildCell(unread, 'glesbygd').svar).toBe('ej-granskat');
  });
  test('an unfound theme lacks a basis when the priorities were a picture', () => {
    expect(buildCell(withPrioriteringar('bild'), 'glesbygd').svar).toBe('underlag-saknas');
  });
  test('an unfound theme is not mentioned when there was text, and the parts read are listed', () => {
    expect(buildCell(withPrioriteringar('text'), 'glesbygd')).toMatchObject({
      svar: 'ej-namnt',
      niva: null,
      lasta: ['malbild', 'organisation', 'prioriteringar', 'samverkan'],
    });
  });
  test('a post from a later source does not count', () => {
    const later = makePost({ kalla: { id: 'kronoberg-handlingsplan-2024', avsnitt: 'Inledning' } });
    expect(buildCell(makeRegion([later]), 'mobila-team').svar).toBe('ej-namnt');
  });
});

describe('buildTemamatris', () => {
  test('gives every pair once, theme by theme in the order given', () => {
    const cells = buildTemamatris([makeRegion(), makeRegion([], { id: 'skane' })], ['prevention', 'aldre']);
    expect(cells.map(({ tema, region }) => `${tema}/${region}`)).toEqual([
      'prevention/blekinge',
      'prevention/skane',
      'aldre/blekinge',
      'aldre/skane',
    ]);
  });
  test('is empty without regions', () => expect(buildTemamatris([], ['prevention'])).toEqual([]));
});

describe('countSvar', () => {
  test('counts each state and shows the ones at zero', () => {
    expect(countSvar([{ svar: 'uttryckligt' }, { svar: 'uttryckligt' }, { svar: 'ej-namnt' }])).toMatchObject({
      uttryckligt: 2,
      'ej-namnt': 1,
      nej: 0,
    });
  });
});

describe('highestNiva', () => {
  test('is the step furthest up the ladder', () => {
    expect(highestNiva([{ niva: 'pagaende' }, { niva: 'utvarderat' }, { niva: 'mal' }])).toBe('utvarderat');
  });
  test('is null without posts', () => expect(highestNiva([])).toBeNull());
});
