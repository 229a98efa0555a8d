import { makeUtgava } from '../../tests/underlag/region.ts';
import { inText } from '../../tests/underlag/mening.ts';
import { likhetMening as likhetMening_ } from './mening/likhet.ts';
import { expect, test } from 'vitest';
import type { Svar } from '../schema/svar.ts';
import { temaIds, type RegionId } from '../schema/vokabular.ts';
import { buildLikheter, minstRutor, type Forutsattningar } from './liknande-regioner.ts';

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

test('themes are compared from just enough cells, and not below', () => {
  const tema = (celler: number) => {
    const [likhet] = buildLikheter(
      [kalmar, blekinge],
      [...rad('kalmar', 10).slice(0, celler), ...rad('blekinge', 5).slice(0, celler)],
    ).get('kalmar')!;
    return likhet?.tema;
  };
  expect([tema(minstRutor), tema(minstRutor - 1)]).toEqual([0.5, null]);
});

test('themes that neither takes up make no likeness, since nothing is shared', () => {
  const [likhet] = buildLikheter([kalmar, blekinge], [...rad('kalmar', 0), ...rad('blekinge', 0)]).get('kalmar')!;
  expect(likhet).toMatchObject({ tema: null, unionen: 0 });
});

test('what a likeness is made of adds up to it, by the weights, and the most alike come first', () => {
  const likheter = buildLikheter([kalmar, blekinge, skane], [...rad('kalmar', 10), ...rad('blekinge', 5)]);
  const rader = likheter.get('blekinge')!;
  expect(rader.map((one) => one.region)).toEqual(['kalmar', 'skane']);
  for (const { komponenter, fakta, likhet } of rader) {
    const { folkmangd, kommuner, sjukvardsregion, teman } = komponenter;
    expect(fakta).toBeCloseTo(0.5 * folkmangd + 0.25 * kommuner + 0.25 * sjukvardsregion);
    expect(likhet).toBeCloseTo(0.5 * fakta + 0.5 * teman);
  }
  expect(rader.map(({ komponenter }) => komponenter)).toEqual([
    { folkmangd: 1, kommuner: 1, sjukvardsregion: 0, teman: 0.5 },
    { folkmangd: expect.closeTo(0), kommuner: expect.closeTo(0), sjukvardsregion: 1, teman: 0.5 },
  ]);
  expect(rader.map((one) => one.sammaSjukvardsregion)).toEqual([false, true]);
});

test('the middle value of an even number of pairs lies between the two in the middle', () => {
  const halland = region('halland', 200, 10, ['S']);
  const uppsala = region('uppsala', 200, 10, ['S']);
  const med = [...rad('kalmar', 10), ...rad('blekinge', 5), ...rad('skane', 1), ...rad('halland', 2)];
  const likheter = buildLikheter([kalmar, blekinge, skane, halland, uppsala], med);
  // 0.1, 0.2, 0.2, 0.4, 0.5 and 0.5.
  expect(likheter.get('uppsala')?.map(({ komponenter }) => komponenter.teman.toFixed(2))).toEqual(
    Array.from({ length: 4 }, () => '0.30'),
  );
  expect(buildLikheter([kalmar, blekinge], []).get('kalmar')?.[0]?.komponenter.teman).toBe(0);
});

test('regions that are all of one size differ in nothing by it', () => {
  const [likhet] = buildLikheter([kalmar, blekinge], []).get('kalmar')!;
  expect(likhet?.komponenter).toMatchObject({ folkmangd: 1, kommuner: 1 });
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
    'Cirka 200\u00a0000 invånare och 10\u00a0kommuner, i samma sjukvårdsregion. 2 av de 5\u00a0teman som är kända för båda och som någon av dem tog upp 2020 är gemensamma.',
  );
  expect(likhetMening({ ...grund, tema: null, sammaSjukvardsregion: false }, kalmar, makeUtgava())).toContain(
    'Temana jämförs inte',
  );
});
