import { describe, expect, test } from 'vitest';
import { ja, matris, tyst } from '../../tests/underlag/matris.ts';
import {
  buildUrval,
  readBelagg,
  countVisat,
  tomVy as alla,
  utgavaSuffix,
  visadePlatser,
  visatOf,
  writeBelagg,
} from './matrisvy.ts';

const { utgavor } = matris;

test('evidence is written short, each kind once, and read back', () => {
  const text = writeBelagg([
    { del: 'samverkan', steg: 4 },
    { del: 'malbild', steg: 1 },
    { del: 'samverkan', steg: 4 },
  ]);
  expect(text).toBe('m1 s4');
  expect(readBelagg(text)).toEqual([
    { del: 'm', steg: 1 },
    { del: 's', steg: 4 },
  ]);
  expect(readBelagg('')).toEqual([]);
});

describe('what is shown', () => {
  test('is the first and the newest edition, or the chosen one; an unknown choice is none', () => {
    expect(visadePlatser(utgavor, '')).toEqual([0, 1]);
    expect(visadePlatser(utgavor, '2026')).toEqual([1]);
    expect(visadePlatser(utgavor, '2031')).toEqual([0, 1]);
    expect(visadePlatser(utgavor.slice(0, 1), '')).toEqual([0]);
    expect(visadePlatser([...utgavor, { id: '2030' }], '')).toEqual([0, 2]);
  });
  test('stands in attributes that name the first, the newest and those between', () => {
    const tre = [...utgavor, { id: '2030' }];
    expect([0, 1, 2].map((plats) => utgavaSuffix(plats, tre))).toEqual(['', '-2026', '-nu']);
    expect(utgavaSuffix(0, utgavor.slice(0, 1))).toBe('');
  });
});

describe('what counts', () => {
  test('each edition by itself, in the order of the vocabulary', () => {
    const { visade, radordning } = buildUrval(matris, alla);
    expect(radordning).toEqual([0, 1]);
    expect(visade).toMatchObject([
      { radantal: [1, 2], kolumnantal: [1, 2, 0], summa: 3, rutor: 5, utanfor: 0 },
      { radantal: [2, 1], kolumnantal: [1, 1, 1], summa: 3, rutor: 4, utanfor: 0 },
    ]);
    // One cell of the newer edition cannot apply, and one is not read: neither belongs to the whole.
    expect(visade[1]).toMatchObject({ radav: [3, 1], kolumnav: [1, 2, 1] });
  });
  test('a chosen part leaves out cells with evidence elsewhere, and margins follow', () => {
    const [da] = buildUrval(matris, { ...alla, del: 'malbild' }).visade;
    expect(da).toMatchObject({ radantal: [1, 1], summa: 2, utanfor: 1 });
    expect(da?.steg[1]).toEqual([1, -1, -1]);
  });
  test('a lowest step leaves out what stands lower, or on no step', () => {
    const [, nu] = buildUrval(matris, { ...alla, steg: 3 }).visade;
    expect(nu).toMatchObject({ summa: 1, utanfor: 2 });
    expect(nu?.steg[0]).toEqual([3, -1, -1]);
  });
  test('evidence without a step counts, as no step', () => {
    expect(buildUrval(matris, alla).visade[1]?.steg[0]).toEqual([3, -1, 0]);
  });
  test('each count has its own whole: what the question can apply to, among what is shown', () => {
    const [da] = buildUrval(matris, alla).visade;
    expect(da).toMatchObject({ radav: [3, 2], kolumnav: [2, 2, 1] });
    expect(buildUrval(matris, { ...alla, sjukvard: 'norra' }).visade[0]).toMatchObject({ radav: [2, 2] });
  });
  test('a lowest step is itself enough', () => {
    expect(buildUrval(matris, { ...alla, steg: 4 }).visade[0]).toMatchObject({ summa: 1 });
    expect(buildUrval(matris, { ...alla, steg: 5 }).visade[0]).toMatchObject({ summa: 0 });
  });
  test('regions outside the choice count nowhere', () => {
    const { synlig, visade } = buildUrval(matris, { ...alla, storlek: 'liten' });
    expect(synlig).toEqual([true, false, true]);
    expect(visade[0]).toMatchObject({ summa: 1, rutor: 3 });
  });
});

describe('order', () => {
  test('by count, by name, or with the themes of one region first', () => {
    expect(buildUrval(matris, { ...alla, rader: 'antal' }).radordning).toEqual([1, 0]);
    expect(buildUrval(matris, { ...alla, rader: 'alfabet' }).radordning).toEqual([1, 0]);
    expect(buildUrval(matris, { ...alla, rader: 'x' }).radordning).toEqual([1, 0]);
    expect(buildUrval(matris, { ...alla, rader: 'antal', vy: '2026' }).radordning).toEqual([0, 1]);
  });
  test('of regions by count, by residents, or like one of them', () => {
    expect(buildUrval(matris, { ...alla, kolumner: 'antal' }).kolumnordning).toEqual([1, 0, 2]);
    expect(buildUrval(matris, { ...alla, kolumner: 'folkmangd' }).kolumnordning).toEqual([1, 2, 0]);
    expect(buildUrval(matris, { ...alla, kolumner: 'x' }).kolumnordning).toEqual([0, 2, 1]);
  });
});

describe('what a reader meets', () => {
  test('evidence outside the choice is a state of its own, silence is not touched by it', () => {
    const { visade } = buildUrval(matris, { ...alla, del: 'malbild' });
    expect(visatOf(matris, visade[0]!, 1, 0)).toBe('uttryckligt');
    expect(visatOf(matris, visade[0]!, 1, 1)).toBe('utanfor');
    expect(visatOf(matris, visade[0]!, 0, 0)).toBe('ej-namnt');
  });
  test('states are counted among the regions shown', () => {
    const { visade, synlig } = buildUrval(matris, { ...alla, storlek: 'liten' });
    expect(Object.fromEntries(countVisat(matris, visade[0]!, synlig))).toEqual({
      'ej-namnt': 1,
      'underlag-saknas': 1,
      uttryckligt: 1,
      'ej-tillampligt': 1,
    });
  });
});

describe('with three editions', () => {
  const tre = {
    ...matris,
    utgavor: [...utgavor, { id: '2030', ar: '2027–2030', slag: 'lopande' as const }],
    rutor: [
      ...matris.rutor,
      [
        [ja('s5'), tyst(), tyst()],
        [tyst(), tyst(), tyst()],
      ],
    ],
  };
  const shown = (vy: string) => buildUrval(tre, { ...alla, vy }).visade.map(({ utgava }) => utgava.id);
  test('then and now are the first and the newest, and each can be shown alone', () => {
    expect(['', '2020', '2026', '2030'].map(shown)).toEqual([['2020', '2030'], ['2020'], ['2026'], ['2030']]);
  });
  test('each counts its own cells', () => {
    expect(buildUrval(tre, { ...alla, vy: '2026' }).visade[0]).toMatchObject({ plats: 1, summa: 3 });
    expect(buildUrval(tre, alla).visade[1]).toMatchObject({ plats: 2, summa: 1 });
  });
});
