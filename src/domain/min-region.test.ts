import { expect, test } from 'vitest';
import type { Niva } from '../schema/niva.ts';
import type { Svar } from '../schema/svar.ts';
import type { RegionId } from '../schema/vokabular.ts';
import { compareNiva, findOvanligt, groupTysta } from './min-region.ts';
import { andrasStegMening, ovanligaMening, ovanligtMening, tystMening } from './mening/min-region.ts';

const ruta = (region: RegionId, svar: Svar, niva: Niva | null = null, tema: 'aldre' | 'halsorum' = 'aldre') =>
  ({ region, tema, svar, niva, odaterad: false, poster: niva ? [{ niva, per: '2023' }] : [] }) as const;
const avslutad = { ar: '2020', slag: 'avslutad' } as const;
const lopande = { ar: '2021–2026', slag: 'lopande' } as const;
const namn = (id: string) => id;

test('what few say names the few, and what the region does not say is none of it', () => {
  const celler = [ruta('skane', 'uttryckligt'), ruta('kalmar', 'uttryckligt'), ruta('orebro', 'ej-namnt')];
  expect(findOvanligt('skane', celler)).toEqual([{ tema: 'aldre', saknas: 0, andra: ['kalmar'], odaterade: [] }]);
  expect(findOvanligt('orebro', celler)).toEqual([]);
});

test.each(['ej-namnt', 'ej-funnet', 'underlag-saknas', 'ej-granskat', 'nej', 'ej-tillampligt'] as const)(
  'silence that is %s stands under its own name',
  (svar) => {
    const celler = [ruta('skane', svar), ruta('kalmar', 'uttryckligt'), ruta('orebro', 'uttryckligt')];
    expect(groupTysta('skane', celler)).toEqual([
      { svar, teman: [{ tema: 'aldre', svar, antal: 2, av: 2, saknas: 0, odaterade: 0 }] },
    ]);
  },
);

test('of those that others say, it is told of how many the source is lost', () => {
  const celler = [
    ruta('skane', 'ej-namnt'),
    ruta('kalmar', 'uttryckligt'),
    ruta('orebro', 'uttryckligt'),
    ruta('gavleborg', 'underlag-saknas'),
  ];
  const [tyst] = groupTysta('skane', celler)[0]!.teman;
  expect(tyst).toMatchObject({ antal: 2, av: 3, saknas: 1 });
  expect(tystMening(tyst!, avslutad).text).toBe('2 av 3 andra regioner tog upp det 2020; för 1 saknas underlag.');
});

test('of those that others say in a rolling edition, it is told of how many all is undated', () => {
  const celler = [
    ruta('skane', 'ej-funnet'),
    ruta('kalmar', 'uttryckligt'),
    { ...ruta('orebro', 'uttryckligt'), odaterad: true },
  ];
  const [tyst] = groupTysta('skane', celler)[0]!.teman;
  expect(tystMening(tyst!, lopande).text).toMatch(/ för 2.andra regioner\. För 1 av de 2 är uppgiften odaterad/);
});

test('half is not most, and those that nobody has read are told in no whole, but are others all the same', () => {
  expect(
    groupTysta('skane', [ruta('skane', 'ej-namnt'), ruta('kalmar', 'uttryckligt'), ruta('orebro', 'ej-namnt')]),
  ).toEqual([]);
  const enLast = [ruta('skane', 'ej-namnt'), ruta('kalmar', 'uttryckligt'), ruta('orebro', 'ej-granskat')];
  expect(groupTysta('skane', enLast)).toEqual([]);
  expect(groupTysta('skane', [...enLast, ruta('uppsala', 'uttryckligt')])[0]?.teman[0]).toMatchObject({
    antal: 2,
    av: 2,
  });
});

test('a step is compared only where both are known', () => {
  const celler = [
    ruta('skane', 'uttryckligt', 'mal'),
    ruta('kalmar', 'uttryckligt', 'i-drift'),
    ruta('orebro', 'uttryckligt'),
  ];
  expect(compareNiva('skane', celler)).toMatchObject([{ niva: 'mal', andra: { 'i-drift': 1, mal: 0 } }]);
  expect(compareNiva('orebro', celler)).toEqual([]);
  expect(andrasStegMening(compareNiva('skane', celler)[0]!, avslutad).text).toBe(
    'Andra regioner efter högsta steg i poster 2020, där det framgår: 1 i drift.',
  );
  expect(andrasStegMening(compareNiva('skane', celler.slice(0, 1))[0]!, avslutad).text).toContain('inte känt');
});

test('a step that rests on undated posts alone may be older', () => {
  const odaterad = { ...ruta('kalmar', 'uttryckligt', 'i-drift'), poster: [{ niva: 'i-drift', per: null }] } as const;
  const celler = [ruta('skane', 'uttryckligt', 'mal'), odaterad, ruta('orebro', 'uttryckligt', 'mal')];
  const [steg] = compareNiva('skane', celler);
  expect(steg!.odaterad).toBe(false);
  expect(compareNiva('kalmar', celler)[0]!.odaterad).toBe(true);
  expect(andrasStegMening(steg!, lopande).text).toBe(
    'Andra regioner efter högsta steg i poster i utgåvan 2021–2026, där det framgår: 1 mål, 1 i drift. För 1 av de 2 är uppgiften om steget odaterad och kan vara äldre.',
  );
});

test('a rolling edition is never told as a share, nor what was not found as what is not', () => {
  expect(tystMening({ antal: 12, av: 20, saknas: 0, odaterade: 3 }, avslutad).text).toBe(
    '12 av 20 andra regioner tog upp det 2020.',
  );
  expect(tystMening({ antal: 12, av: 20, saknas: 4, odaterade: 2 }, lopande).text).not.toContain('20 ');
  expect(ovanligaMening('Region Skåne', [{ saknas: 3 }, { saknas: 5 }], 5, lopande).text).toContain(
    'uppgifterna om Region Skåne i utgåvan 2021–2026 finns 2\u00a0teman där atlasen har uttryckliga uppgifter för högst 5',
  );
  expect(ovanligaMening('Region Skåne', [], 5, lopande).text).toContain('finns inget tema där');
  const avslutade = (...saknas: number[]) =>
    ovanligaMening(
      'Region Skåne',
      saknas.map((one) => ({ saknas: one })),
      5,
      avslutad,
    ).text;
  expect(avslutade(3, 5)).toMatch(/högst 5.andra regioner; för 3–5.regioner saknas underlag om dem\.$/);
  expect(avslutade(0, 5)).toContain('; för upp till 5\u00a0regioner saknas underlag om dem');
  expect(avslutade(1)).toContain('; för 1\u00a0region saknas underlag om det');
  expect(avslutade(0, 0)).not.toContain('underlag om');
  expect(ovanligtMening({ andra: [], odaterade: [], saknas: 0 }, lopande, namn).text).toBe(
    'För ingen annan region har atlasen någon uttrycklig uppgift om det i utgåvan 2021–2026.',
  );
  expect(ovanligtMening({ andra: [], odaterade: [], saknas: 0 }, avslutad, namn).text).toContain(
    'där det går att läsa',
  );
  expect(ovanligtMening({ andra: ['kalmar', 'orebro'], odaterade: [], saknas: 0 }, avslutad, namn).text).toBe(
    '2020 togs det också upp av kalmar och orebro.',
  );
});

test('the rarest stands first, and what many say is not rare', () => {
  const andra = ['kalmar', 'orebro', 'halland', 'dalarna', 'uppsala', 'vasterbotten'] as const;
  const med = (tema: 'aldre' | 'halsorum', antal: number) => [
    ruta('skane', 'uttryckligt', null, tema),
    ...andra.map((region, nr) =>
      ruta(region, nr < antal ? 'uttryckligt' : nr === 5 ? 'underlag-saknas' : 'ej-namnt', null, tema),
    ),
  ];
  const funna = (a: number, b: number) =>
    findOvanligt('skane', [...med('aldre', a), ...med('halsorum', b)]).map(({ tema, andra: own, saknas }) => [
      tema,
      own.length,
      saknas,
    ]);
  expect(funna(2, 1)).toEqual([
    ['halsorum', 1, 1],
    ['aldre', 2, 1],
  ]);
  expect(funna(1, 6).map(([tema]) => tema)).toEqual(['aldre']);
});
