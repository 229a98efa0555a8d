import { inText } from '../../tests/underlag/mening.ts';
import { temaStegMening as temaStegMening_, regionStegMening as regionStegMening_ } from './mening/stege.ts';
import { describe, expect, test } from 'vitest';
import { makeCell } from '../../tests/underlag/cell.ts';
import { makeLopande, makePost, makeRegion, makeUtgava } from '../../tests/underlag/region.ts';
import type { MalbildLage } from '../schema/dokument-lage.ts';
import type { Niva } from '../schema/niva.ts';
import type { RegionId } from '../schema/vokabular.ts';
import type { Cell } from './temamatris.ts';
import { buildStege, buildTemaStege, temaStegRam } from './stege.ts';

const temaStegMening = inText(temaStegMening_);
const regionStegMening = inText(regionStegMening_);

const cell = (niva: Niva | null, svar: Cell['svar'] = 'uttryckligt', per: string | null = '2023') =>
  makeCell({ tema: 'mobila-team', svar, niva, poster: [makePost({ niva, per })] });
const da = makeUtgava();
const nu = makeLopande();

describe('buildStege', () => {
  test('every step is present, lowest first', () => {
    expect(buildStege([]).map(({ id }) => id)).toEqual(['mal', 'planerat', 'pagaende', 'i-drift', 'utvarderat']);
  });
  test('a cell stands on the step it has reached', () => {
    expect(buildStege([cell('i-drift')]).map(({ celler }) => celler.length)).toEqual([0, 0, 0, 1, 0]);
  });
  test('only explicit evidence is counted', () => {
    expect(buildStege([cell('mal', 'delvis'), cell(null, 'ej-namnt')]).every(({ celler }) => celler.length === 0)).toBe(
      true,
    );
  });
});

describe('the ladder of the joint målbild', () => {
  const base = makeRegion();
  const region = (id: RegionId, status: MalbildLage | null) => ({
    ...base,
    id,
    delar: {
      ...base.delar,
      malbild: { ...base.delar.malbild, gemensamMalbild: { ...base.delar.malbild.gemensamMalbild, status } },
    },
  });
  const regioner = [region('kronoberg', 'framtagen'), region('orebro', 'ej-namnt'), region('blekinge', null)];
  const celler = regioner.map(({ id }) =>
    makeCell({ region: id, tema: 'gemensam-malbild', svar: 'uttryckligt', niva: 'i-drift' }),
  );
  const stege = buildTemaStege('gemensam-malbild', celler, regioner);

  test('follows the status of the attribute, not the steps of the posts', () => {
    expect(stege.map(({ id, celler: own }) => [id, own.map((one) => one.region)])).toEqual([
      ['planeras', []],
      ['pagar', []],
      ['utkast', []],
      ['antagen-av-regionen', []],
      ['framtagen', ['kronoberg']],
      ['uppfoljd', []],
    ]);
    expect(temaStegMening(stege, da)).toContain('en framtagen målbild i 1');
  });
  test('no other theme has it', () => {
    expect(buildTemaStege('mobila-team', [cell('mal')], regioner)).toEqual(buildStege([cell('mal')]));
  });
});

describe('the sentence of the ladder', () => {
  const stege = buildStege([cell('mal'), cell('i-drift'), cell('i-drift'), cell(null)]);
  test('counts those whose step is known, and leaves empty steps out', () => {
    expect(temaStegMening(stege, da)).toBe(
      'Högsta steg 2020, i de 3\u00a0regioner där det framgår: bara ett mål i 1 och något i drift i 2.',
    );
    expect(regionStegMening(buildStege([cell('mal')]), da)).toContain(
      'för 1\u00a0tema där det framgår: bara ett mål för 1.',
    );
  });
  test('a rolling edition is told as now, by what has been found', () => {
    expect(
      temaStegMening(buildStege([cell('mal', 'uttryckligt', '2023'), cell('mal', 'uttryckligt', null)]), nu),
    ).toMatch(/: bara ett mål i 2\. För 1 av de 2 är uppgiften odaterad och kan vara äldre\.$/);
    expect(temaStegMening(stege, nu)).toMatch(/^Högsta steg i utgåvan 2021–2026, i de 3.regioner/);
  });
  test('says nothing when no step is known', () => {
    expect([temaStegMening(buildStege([cell(null)]), da), regionStegMening(buildStege([]), da)]).toEqual(['', '']);
  });
});

test('the ladders of two editions have each their anchor and year', () => {
  const tema = { id: 'mobila-team', namn: 'Mobila team' } as const;
  const rams = [
    temaStegRam(tema, buildStege([]), da, 'Källan'),
    temaStegRam(tema, buildStege([]), nu, 'Källan', `stege-${tema.id}-${nu.id}`),
  ];
  expect(rams.map(({ id }) => id)).toEqual(['stege-mobila-team', 'stege-mobila-team-2026']);
  expect(rams[1]?.titel).toContain('2021–2026');
});
