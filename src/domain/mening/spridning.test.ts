import { inText } from '../../../tests/underlag/mening.ts';
import { spridningMening as spridningMening_ } from './spridning.ts';
import { describe, expect, test } from 'vitest';
import { makeLopande, makeRegion, makeUtgava } from '../../../tests/underlag/region.ts';
import { svarIds, type Svar } from '../../schema/svar.ts';

const spridningMening = inText(spridningMening_);

const regioner = [
  { id: 'skane', kortnamn: 'Skåne', sjukvardsregion: ['Södra sjukvårdsregionen'] },
  { id: 'halland', kortnamn: 'Halland', sjukvardsregion: ['Södra sjukvårdsregionen', 'Västra sjukvårdsregionen'] },
  { id: 'gotland', kortnamn: 'Gotland', sjukvardsregion: ['Stockholms sjukvårdsregion'] },
  { id: 'stockholm', kortnamn: 'Stockholm', sjukvardsregion: ['Stockholms sjukvårdsregion'] },
] as const;
const da = makeUtgava();
const { delar } = makeRegion();
const delvisBild = { ...delar, malbild: { ...delar.malbild, underlag: 'delvis' as const } };
const celler = (skane: Svar, halland: Svar, gotland: Svar, stockholm: Svar) => [
  { region: 'skane' as const, svar: skane },
  { region: 'halland' as const, svar: halland },
  { region: 'gotland' as const, svar: gotland },
  { region: 'stockholm' as const, svar: stockholm },
];

describe('a closed edition', () => {
  test('says where the theme is not mentioned only of those where everyone was read and is silent', () => {
    expect(spridningMening(celler('uttryckligt', 'uttryckligt', 'ej-namnt', 'ej-namnt'), regioner, da)).toBe(
      'Minst en region i 2 av 3 sjukvårdsregioner tog 2020 upp temat: Södra och Västra. Det nämndes inte i Stockholms.',
    );
  });
  test('says what is unknown of the others, by region', () => {
    expect(spridningMening(celler('uttryckligt', 'delvis', 'ej-tillampligt', 'underlag-saknas'), regioner, da)).toBe(
      'Minst en region i 1 av 3 sjukvårdsregioner tog 2020 upp temat: Södra. För övriga är bilden inte hel: Västra (delvis: Halland) och Stockholms (underlag saknas: Stockholm; ej tillämpligt: Gotland).',
    );
  });
  test('a region in two of them counts in both', () => {
    expect(spridningMening(celler('ej-namnt', 'uttryckligt', 'uttryckligt', 'ej-namnt'), regioner, da)).toBe(
      'Minst en region i var och en av de 3 sjukvårdsregionerna tog 2020 upp temat.',
    );
  });
  test('says so when it is mentioned nowhere, with the year', () => {
    expect(spridningMening(celler('ej-namnt', 'ej-namnt', 'ej-namnt', 'ej-namnt'), regioner, da)).toBe(
      'Temat nämndes inte i Södra, Västra och Stockholms 2020.',
    );
    expect(spridningMening(celler('delvis', 'delvis', 'delvis', 'delvis'), regioner, da)).toMatch(
      /^För 2020 är bilden inte hel/,
    );
  });
  test('what stood in a lost picture may have mentioned it, and is named', () => {
    const medBild = regioner.map((one) => (one.id === 'halland' ? { ...one, delar: delvisBild } : one));
    expect(spridningMening(celler('uttryckligt', 'ej-namnt', 'ej-namnt', 'ej-namnt'), medBild, da)).toContain(
      'Västra (en del av texten bara som bild: Halland)',
    );
  });
  test('a region without a cell is unknown', () => {
    expect(spridningMening([{ region: 'skane', svar: 'ej-namnt' }], regioner, da)).not.toContain('nämndes inte');
  });
});

/** Every sequence of `n` states. */
const sequences = (n: number): Svar[][] =>
  n === 0 ? [[]] : sequences(n - 1).flatMap((rest) => svarIds.map((svar) => [...rest, svar]));

test('no negative sentence about a group with one unknown, partial or not applicable member', () => {
  const negative = /nämndes inte i ([^.]*)\./;
  for (const [skane = 'nej', halland = 'nej', gotland = 'nej', stockholm = 'nej'] of sequences(4)) {
    const said = negative.exec(spridningMening(celler(skane, halland, gotland, stockholm), regioner, da))?.[1] ?? '';
    expect(said.includes('Södra'), `${skane} ${halland}`).toBe(skane === 'ej-namnt' && halland === 'ej-namnt');
    expect(said.includes('Västra'), halland).toBe(halland === 'ej-namnt');
    expect(said.includes('Stockholms'), `${gotland} ${stockholm}`).toBe(
      gotland === 'ej-namnt' && stockholm === 'ej-namnt',
    );
  }
});

test('a rolling edition says only where there is something, and never a share', () => {
  for (const states of sequences(2)) {
    const mening = spridningMening(celler(states[0]!, states[1]!, 'ej-funnet', 'ej-namnt'), regioner, makeLopande());
    expect(mening).not.toMatch(/nämndes inte|\d av \d/);
    expect(mening).toContain('2021–2026');
  }
  expect(spridningMening(celler('ej-funnet', 'uttryckligt', 'ej-granskat', 'ej-namnt'), regioner, makeLopande())).toBe(
    'I utgåvan 2021–2026 finns uppgifter om temat i sjukvårdsregionerna Södra och Västra.',
  );
  expect(spridningMening(celler('uttryckligt', 'ej-funnet', 'delvis', 'ej-funnet'), regioner, makeLopande())).toBe(
    'I utgåvan 2021–2026 finns uppgifter om temat i sjukvårdsregionen Södra. I Stockholms berörs det bara delvis.',
  );
});
