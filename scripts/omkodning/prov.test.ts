import { expect, test } from 'vitest';
import { compareTredje, drawRegioner, type Kodad } from './prov.ts';

const kodad = (tema: string, forsta: boolean, andra: boolean, svar: string): Kodad => ({
  utgava: '2020',
  region: 'kalmar',
  tema,
  forsta,
  andra,
  svar,
});

test('the draw follows from the seed, and another seed gives another', () => {
  const alla = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(drawRegioner(alla, 3, 'x')).toEqual(drawRegioner(alla.toReversed(), 3, 'x'));
  expect(drawRegioner(alla, 3, 'x')).toHaveLength(3);
  expect(['y', 'z', 'w'].some((fro) => drawRegioner(alla, 3, fro).join() !== drawRegioner(alla, 3, 'x').join())).toBe(
    true,
  );
  expect(drawRegioner(['a'], 5, 'x')).toEqual(['a']);
});

test('a third reading is compared with each reading and with the settled answer', () => {
  const kodade = [kodad('aldre', true, true, 'uttryckligt'), kodad('glesbygd', true, false, 'ej-namnt')];
  const tredje = [
    { region: 'kalmar', tema: 'aldre', ja: true },
    { region: 'kalmar', tema: 'glesbygd', ja: false },
  ];
  const [forsta, andra, svar] = compareTredje(kodade, tredje);
  expect(forsta).toMatchObject({ celler: 2, overens: 1, skillnader: [{ tema: 'glesbygd', tredje: false }] });
  expect(andra).toMatchObject({ overens: 2, kappa: 1 });
  expect(svar).toMatchObject({ overens: 2, skillnader: [] });
});

test('partly counts as yes, and cells that were not coded are not compared', () => {
  const [, , svar] = compareTredje(
    [kodad('aldre', false, false, 'delvis')],
    [
      { region: 'kalmar', tema: 'aldre', ja: true },
      { region: 'kalmar', tema: 'finns-inte', ja: true },
    ],
  );
  expect(svar).toMatchObject({ celler: 1, overens: 1 });
});
