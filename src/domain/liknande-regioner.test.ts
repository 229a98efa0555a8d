import { makeUtgava } from '../../tests/underlag/region.ts';
import { inText } from '../../tests/underlag/mening.ts';
import { likhetMening as likhetMening_ } from './mening/likhet.ts';
import { expect, test } from 'vitest';
import type { Svar } from '../schema/svar.ts';
import { temaIds, type RegionId } from '../schema/vokabular.ts';
import { buildLikheter, type Forutsattningar } from './liknande-regioner.ts';

const likhetMening = inText(likhetMening_);

const region = (
  id: RegionId,
  befolkningTusental: number,
  antalKommuner: number,
  sjukvardsregion: string[],
): Forutsattningar => ({
  id,
  befolkningTusental,
  antalKommuner,
  sjukvardsregion,
});
const kalmar = region('kalmar', 200, 10, ['Ö']);
const blekinge = region('blekinge', 200, 10, ['S']);
const skane = region('skane', 2000, 100, ['S']);
/** The first so many themes are taken up; the rest hold one state. */
const rad = (id: RegionId, teman: number, rest: Svar = 'ej-namnt') =>
  temaIds.map((tema, i) => ({ region: id, tema, svar: i < teman ? ('uttryckligt' as const) : rest }));

test('conditions: same size counts in full, the widest distance in the country counts nothing', () => {
  const likheter = buildLikheter([kalmar, blekinge, skane], []);
  const [forst, sist] = likheter.get('kalmar')!;
  expect([forst?.region, forst?.fakta]).toEqual(['blekinge', 0.75]);
  expect(sist?.fakta).toBeCloseTo(0);
  expect(likheter.get('blekinge')?.find((one) => one.region === 'skane')?.fakta).toBeCloseTo(0.25);
});

test('themes: Jaccard over explicit cells', () => {
  const [likhet] = buildLikheter([kalmar, blekinge], [...rad('kalmar', 10), ...rad('blekinge', 5)]).get('kalmar')!;
  expect(likhet).toMatchObject({ tema: 0.5, unionen: 10 });
  expect(likhet?.gemensamma).toEqual(temaIds.slice(0, 5));
});

test('themes are not compared when one region has text in too few cells', () => {
  const [likhet] = buildLikheter(
    [kalmar, blekinge],
    [...rad('kalmar', 10), ...rad('blekinge', 10, 'underlag-saknas')],
  ).get('kalmar')!;
  expect(likhet?.tema).toBeNull();
});

test('a pair that cannot be compared gets the middle likeness of those that can', () => {
  const likheter = buildLikheter(
    [kalmar, blekinge, skane],
    [...rad('kalmar', 10), ...rad('blekinge', 5), ...rad('skane', 3, 'underlag-saknas')],
  );
  const utan = likheter.get('kalmar')?.find((one) => one.region === 'skane');
  expect(utan?.likhet).toBeCloseTo(0.5 * 0 + 0.5 * 0.5);
});

test('no regions give no likeness', () => {
  expect(buildLikheter([], []).size).toBe(0);
});

test('the words name size, samverkansregion and themes, and say when themes are not compared', () => {
  const grund = {
    komponenter: { folkmangd: 0, kommuner: 0, sjukvardsregion: 0, teman: 0 },
    region: 'kalmar' as const,
    fakta: 1,
    likhet: 1,
    gemensamma: temaIds.slice(0, 2),
    unionen: 5,
  };
  expect(likhetMening({ ...grund, tema: 0.4, sammaSjukvardsregion: true }, kalmar, makeUtgava())).toBe(
    'Cirka 200\u00a0000 invånare och 10\u00a0kommuner, i samma sjukvårdsregion. 2 av de 5\u00a0teman som någon av dem tog upp 2020 är gemensamma.',
  );
  expect(likhetMening({ ...grund, tema: null, sammaSjukvardsregion: false }, kalmar, makeUtgava())).toContain(
    'Temana jämförs inte',
  );
});
