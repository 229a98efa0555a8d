import { expect, test } from 'vitest';
import { makeRegion } from '../../tests/underlag/region.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import { buildProfil, kolumnMening } from './profilmatris.ts';

const { delar } = makeRegion();
const region = (malar: number | null, more: Partial<RegionUnderlag['delar']['organisation']> = {}) =>
  makeRegion([], {
    delar: {
      ...delar,
      malbild: { ...delar.malbild, strategi: { ...delar.malbild.strategi, malar } },
      organisation: { ...delar.organisation, ...more },
    },
  });
const column = (regioner: RegionUnderlag[], id: string) =>
  buildProfil(regioner).map(({ celler }) => celler.find(({ kolumn }) => kolumn.id === id)!);

test('a cell leads to its section and unknown says so', () => {
  expect(column([region(null)], 'malar')[0]).toMatchObject({
    text: 'framgår inte',
    kod: 'framgar-inte',
    sort: '',
    kant: false,
    href: '/regioner/blekinge/#malbild',
  });
});

test('no is a value, unknown is none', () => {
  const cells = column([region(null, { styrgruppMedKommuner: false }), region(null)], 'styrning');
  expect(cells.map(({ text, kant }) => [text, kant])).toEqual([
    ['Nej', true],
    ['framgår inte', false],
  ]);
});

test('an unknown in a part that is not read says that it is not read', () => {
  expect(column([region(null, { granskad: null, styrform: null })], 'styrform')[0]?.text).toBe('ej granskat');
});

test('the summary says how many have the most common value, then the others, then what is unknown', () => {
  const cells = column(
    [2030, 2022, 2030, null].map((malar) => region(malar)),
    'malar',
  );
  expect(kolumnMening(cells)).toBe(
    '2\u00a0regioner hade 2020 år 2030 som målår. Övriga: 2022 (1). För 1 framgår det inte.',
  );
});

test('the summary of numbers gives their span', () => {
  const cells = column([region(null), makeRegion([], { befolkningTusental: 1000 })], 'invanare');
  expect(kolumnMening(cells)).toBe('Regionerna har från 158\u00a0000 till 1\u00a0000\u00a0000 invånare.');
});

test('a column without a known value says so', () => {
  expect(kolumnMening(column([region(null)], 'malar'))).toBe('Ingen region har uppgiften. För 1 framgår det inte.');
  expect(kolumnMening([])).toBe('');
});

test('what is known later is a layer of its own', () => {
  const malar = { varde: '2035', kod: '2035', nar: '2024', href: '/x/', kalla: 'blekinge/h-a', not: null };
  const [rad] = buildProfil([region(2030)], new Map([['blekinge', { malar, malbild: null }]]));
  const cell = (id: string) => rad?.celler.find(({ kolumn }) => kolumn.id === id);
  expect(cell('malar')).toMatchObject({ text: '2030', kod: '2030', senast: malar });
  expect(cell('malbild')?.senast).toBeNull();
  expect(cell('styrform')).not.toHaveProperty('senast');
});
