import { inText } from '../../tests/underlag/mening.ts';
import { smakartorMening as smakartorMening_ } from './mening/smakartor.ts';
import { describe, expect, test } from 'vitest';
import { makeCell } from '../../tests/underlag/cell.ts';
import { makeLopande, makeUtgava } from '../../tests/underlag/region.ts';
import { buildSmakartor, smakartorRam } from './smakartor.ts';
import type { Cell } from './temamatris.ts';

const smakartorMening = inText(smakartorMening_);

const cell = (region: Cell['region'], svar: Cell['svar'], tema: Cell['tema'] = 'aldre') =>
  makeCell({ region, svar, tema });
const tema = { id: 'aldre', namn: 'Äldre' } as const;
const barn = { id: 'barn-unga', namn: 'Barn' } as const;
const da = makeUtgava();
const nu = makeLopande();

describe('buildSmakartor', () => {
  test('parts regions that take it up from those with nothing to read', () => {
    const celler = [cell('skane', 'uttryckligt'), cell('gotland', 'underlag-saknas'), cell('orebro', 'ej-namnt')];
    expect(buildSmakartor([tema], celler)[0]).toMatchObject({
      uttryckligt: ['skane'],
      saknas: ['gotland'],
      nyare: [],
    });
  });
  test('marks those that a newer edition has something from, and no others', () => {
    const nya = [
      cell('gotland', 'uttryckligt'),
      cell('skane', 'ej-funnet'),
      cell('orebro', 'uttryckligt', 'barn-unga'),
    ];
    expect(buildSmakartor([tema], [], nya)[0]?.nyare).toEqual(['gotland']);
  });
  test('no themes give no maps', () => expect(buildSmakartor([], [])).toEqual([]));
});

describe('smakartorMening', () => {
  const kartor = buildSmakartor(
    [tema, barn],
    [cell('skane', 'uttryckligt'), cell('skane', 'ej-namnt', 'barn-unga')],
    [cell('orebro', 'uttryckligt')],
  );
  test('names the fewest and the most', () => {
    expect(smakartorMening(kartor, da)).toBe('Varje tema togs upp av mellan 0 och 1\u00a0region 2020.');
  });
  test('says one number where all are alike', () => {
    expect(smakartorMening(kartor.slice(0, 1), da)).toBe('Varje tema togs upp av 1\u00a0region 2020.');
  });
  test('a newer edition is told for how many there is something', () => {
    expect(smakartorMening(kartor, da, nu)).toMatch(
      / I utgåvan 2021–2026 finns uttryckliga uppgifter, tema för tema, för mellan 0 och 1.region\.$/,
    );
    expect(smakartorMening(kartor, nu)).toBe(
      'I utgåvan 2021–2026 finns uttryckliga uppgifter, tema för tema, för mellan 0 och 1\u00a0region.',
    );
  });
  test('a theme that nobody has read for is left out and said to be', () => {
    const olast = buildSmakartor(
      [tema, barn],
      [cell('skane', 'uttryckligt'), cell('skane', 'ej-granskat', 'barn-unga')],
    );
    expect(smakartorMening(olast, da)).toBe(
      'Varje tema togs upp av 1\u00a0region 2020. 1\u00a0tema är inte läst i alla regioner för 2020 och räknas inte.',
    );
    expect(smakartorMening(olast.slice(1), da)).toBe('Inget tema är ännu läst i alla regioner för 2020.');
  });
  test('no maps give no sentence', () => expect(smakartorMening([], da)).toBe(''));
});

test('the mark of the newer edition is explained only where there is one', () => {
  const kartor = buildSmakartor([tema], []);
  expect(smakartorRam(kartor, da, 'Källan').nyckel).toHaveLength(3);
  expect(smakartorRam(kartor, da, 'Källan', nu).nyckel.at(-1)?.text).toContain('2021–2026');
});
