import { expect, test } from 'vitest';
import {
  buildUrval,
  readBelagg,
  senareMening,
  senareText,
  urvalMening,
  villkorText,
  writeBelagg,
  type Matris,
  type Matrisvy,
} from './matrisvy.ts';

const alla: Matrisvy = { rader: '', kolumner: '', del: '', steg: 0, sjukvard: '', storlek: '' };
const ja = (text: string) => ({ svar: 'uttryckligt' as const, belagg: readBelagg(text), senare: 0 });
const ejNamnt = { svar: 'ej-namnt' as const, belagg: [], senare: 0 };
const matris: Matris = {
  rader: [
    { id: 'b', namn: 'Ö-tema' },
    { id: 'a', namn: 'A-tema' },
  ],
  kolumner: [
    { id: 'x', namn: 'X', sjukvard: ['norra'], storlek: 'liten', invanare: 1, lika: [2, 1] },
    { id: 'y', namn: 'Y', sjukvard: ['norra', 'sodra'], storlek: 'stor', invanare: 9, lika: [0, 2] },
    { id: 'z', namn: 'Z', sjukvard: ['sodra'], storlek: 'liten', invanare: 5, lika: [0, 1] },
  ],
  rutor: [
    [ejNamnt, ja('m1'), ejNamnt],
    [ja('m1 s4'), ja('s2'), ejNamnt],
  ],
};

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

test('without a choice every explicit cell counts, in the order of the vocabulary', () => {
  expect(buildUrval(matris, alla)).toMatchObject({
    radordning: [0, 1],
    kolumnordning: [0, 1, 2],
    radantal: [1, 2],
    kolumnantal: [1, 2, 0],
    summa: 3,
    rutor: 6,
    utanfor: 0,
  });
});

test('a chosen part leaves out cells with evidence elsewhere, and margins follow', () => {
  const urval = buildUrval(matris, { ...alla, del: 'malbild' });
  expect(urval).toMatchObject({ radantal: [1, 1], kolumnantal: [1, 1, 0], summa: 2, utanfor: 1 });
  expect(urval.steg).toEqual([
    [0, 1, 0],
    [1, 0, 0],
  ]);
});

test('a lowest step counts only posts that have come so far', () => {
  expect(buildUrval(matris, { ...alla, steg: 3 })).toMatchObject({ summa: 1, utanfor: 2 });
});

test('part and step must hold for the same post', () => {
  expect(buildUrval(matris, { ...alla, del: 'malbild', steg: 3 }).summa).toBe(0);
});

test('hidden regions count neither in margins nor in the number of cells', () => {
  const urval = buildUrval(matris, { ...alla, sjukvard: 'sodra', storlek: 'liten' });
  expect(urval.synlig).toEqual([false, false, true]);
  expect(urval).toMatchObject({ summa: 0, rutor: 2, utanfor: 0 });
});

test('rows sort by count, alphabet and a region’s own themes', () => {
  const order = (rader: string) => buildUrval(matris, { ...alla, rader }).radordning;
  expect([order('antal'), order('alfabet'), order('x')]).toEqual([
    [1, 0],
    [1, 0],
    [1, 0],
  ]);
  expect(order('okand')).toEqual([0, 1]);
});

test('columns sort by count, residents and likeness to a region', () => {
  const order = (kolumner: string) => buildUrval(matris, { ...alla, kolumner }).kolumnordning;
  expect([order('antal'), order('folkmangd'), order('x')]).toEqual([
    [1, 0, 2],
    [1, 2, 0],
    [0, 2, 1],
  ]);
});

test('the sentence says what was counted out of how many and what is left out', () => {
  const urval = buildUrval(matris, { ...alla, del: 'malbild' });
  expect(urvalMening(urval, villkorText('Målbild', ''))).toBe(
    '2 av 6 rutor (2 teman och 3 regioner) har uttryckligt belägg i delen målbild i källan från 2020. 1\u00a0ruta med belägg bara utanför urvalet räknas inte och visas som en punkt.',
  );
});

test('a choice without regions says so', () => {
  expect(urvalMening(buildUrval({ ...matris, kolumner: [], rutor: [[], []] }, alla), '')).toContain('Ingen region');
});

test('conditions are joined in words', () => {
  expect(villkorText('', '')).toBe('');
  expect(villkorText('Samverkan', 'I drift')).toBe(' i delen samverkan och på minst steget i drift');
});

test('later facts are counted over the columns shown, with those that have no counted evidence apart', () => {
  const med: Matris = {
    ...matris,
    rutor: matris.rutor.map((rad, r) => rad.map((ruta, k) => ({ ...ruta, senare: k === 2 ? 0 : r + k }))),
  };
  expect(senareMening(med, buildUrval(med, alla))).toBe(
    'Senare uppgifter finns i 3\u00a0rutor, varav 0 utan räknat belägg 2020. De ändrar inga svar.',
  );
  expect(senareMening(med, buildUrval(med, { ...alla, sjukvard: 'sodra', del: 'malbild' }))).toContain(
    'i 2\u00a0rutor, varav 1 utan',
  );
  expect(senareMening(matris, buildUrval(matris, alla))).toBe('Ingen ruta har någon uppgift efter 2020.');
});

test('what is later in a cell has its number, and no words when there is nothing', () =>
  expect([0, 1, 2].map(senareText)).toEqual(['', '1\u00a0senare uppgift', '2\u00a0senare uppgifter']));
