import { describe, expect, test } from 'vitest';
import {
  buildUrval,
  readBelagg,
  rutaText,
  tecken,
  urvalMening,
  utgavaSuffix,
  villkorText,
  visadePlatser,
  writeBelagg,
  type Matris,
  type MatrisRuta,
  type Matrisvy,
} from './matrisvy.ts';

const alla: Matrisvy = { vy: '', rader: '', kolumner: '', del: '', steg: 0, sjukvard: '', storlek: '' };
const ja = (text: string, nar = ''): MatrisRuta => ({ svar: 'uttryckligt', belagg: readBelagg(text), nar });
const tyst = (svar: MatrisRuta['svar'] = 'ej-namnt'): MatrisRuta => ({ svar, belagg: [], nar: '' });
const utgavor = [
  { id: '2020', ar: '2020', slag: 'avslutad' },
  { id: '2026', ar: '2021–2026', slag: 'lopande' },
] as const;
const matris: Matris = {
  utgavor,
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
    [
      [tyst(), ja('m1'), tyst('underlag-saknas')],
      [ja('m1 s4'), ja('s2'), tyst('ej-tillampligt')],
    ],
    [
      [ja('p3', '2023-05'), tyst('ej-funnet'), ja('u0', '2022')],
      [tyst('ej-granskat'), ja('s2'), tyst('ej-tillampligt')],
    ],
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

describe('what is shown', () => {
  test('is the first and the newest edition, or the chosen one; an unknown choice is none', () => {
    expect(visadePlatser(utgavor, '')).toEqual([0, 1]);
    expect(visadePlatser(utgavor, '2026')).toEqual([1]);
    expect(visadePlatser(utgavor, '2031')).toEqual([0, 1]);
    expect(visadePlatser([utgavor[0]], '')).toEqual([0]);
    expect(visadePlatser([...utgavor, { id: '2030' }], '')).toEqual([0, 2]);
  });
  test('stands in attributes that name the first, the newest and those between', () => {
    const tre = [...utgavor, { id: '2030' }];
    expect([0, 1, 2].map((plats) => utgavaSuffix(plats, tre))).toEqual(['', '-2026', '-nu']);
    expect(utgavaSuffix(0, [utgavor[0]])).toBe('');
  });
});

describe('what counts', () => {
  test('each edition by itself, in the order of the vocabulary', () => {
    const { visade, radordning } = buildUrval(matris, alla);
    expect(radordning).toEqual([0, 1]);
    expect(visade).toMatchObject([
      { radantal: [1, 2], kolumnantal: [1, 2, 0], summa: 3, rutor: 5, utanfor: 0 },
      { radantal: [2, 1], kolumnantal: [1, 1, 1], summa: 3, rutor: 5, utanfor: 0 },
    ]);
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

describe('the sentence', () => {
  const mening = (vy: Partial<Matrisvy>, villkor = '') =>
    urvalMening(matris, buildUrval(matris, { ...alla, ...vy }), villkor).replaceAll('\u00a0', ' ');
  test('counts a closed edition out of what it can apply to, a rolling one without a whole', () => {
    expect(mening({})).toBe(
      '3 av 5 rutor har uttryckligt belägg i källan från 2020. I 3 rutor finns en uppgift från 2021–2026. 2 av de rutorna hade inget belägg 2020, men för 1 av dem fanns då inget att läsa.',
    );
  });
  test('speaks of the one edition that is shown', () => {
    expect(mening({ vy: '2026' })).toBe('I 3 rutor finns en uppgift från 2021–2026.');
    expect(mening({ vy: '2020' })).not.toContain('2021');
  });
  test('says the choice, and what it leaves out', () => {
    expect(mening({ del: 'malbild', vy: '2020' }, ' i delen målbild')).toContain(
      '2 av 5 rutor har uttryckligt belägg i delen målbild',
    );
    expect(mening({ del: 'malbild', vy: '2020' })).toContain('1 ruta med belägg bara utanför urvalet');
  });
  test('says that nothing is known yet without calling it none', () => {
    expect(mening({ vy: '2026', steg: 5 })).toContain('Ingen ruta har ännu någon uppgift');
  });
  test('says when only some regions are shown', () => {
    expect(mening({ storlek: 'liten' })).toMatch(/^2 av 3 regioner visas\. 1 av 3 rutor/);
  });
  test('says that no region fits', () => {
    expect(mening({ sjukvard: 'vastra' })).toContain('Ingen region passar');
  });
});

test('a condition is told in words', () => {
  expect(villkorText('Samverkan', 'I drift')).toBe(' i delen samverkan och på minst steget i drift');
  expect(villkorText('', '')).toBe('');
});

test('a cell says both editions in order, with the date of the later evidence', () => {
  const text = rutaText([
    { ar: '2020', svar: 'Ej nämnt', steg: '', nar: '' },
    { ar: '2021–2026', svar: 'Uttryckligt', steg: 'I drift', nar: '2023-05' },
  ]);
  expect(text).toBe('2020: ej nämnt. 2021–2026: uttryckligt, i drift, maj\u00a02023.');
});

test('a sign differs by answer, step, choice and place', () => {
  expect(tecken('ej-namnt', -1, false)).toBe('ej-namnt');
  expect(tecken('uttryckligt', 4, true)).toBe('n-uttryckligt n-s4');
  expect(tecken('uttryckligt', 0, false)).toBe('uttryckligt su');
  expect(tecken('uttryckligt', -1, false)).toBe('uttryckligt sx');
});
