import { inText } from '../../../tests/underlag/mening.ts';
import { kolumnMening as kolumnMening_ } from './kolumn.ts';
import { describe, expect, test } from 'vitest';
import { makeMedDelar, makeNu, utanKommuner } from '../../../tests/underlag/delar.ts';
import { makeLopande, makeRegion } from '../../../tests/underlag/region.ts';
import { buildProfil, profilkolumner } from '../profilmatris.ts';
import type { RegionUnderlag } from '../region-underlag.ts';

const kolumnMening = inText(kolumnMening_);

const { delar } = makeRegion();
const utgava = makeLopande();
const mening = (regioner: readonly RegionUnderlag[], id: string): string =>
  kolumnMening(buildProfil(regioner).map(({ celler }) => celler.find(({ kolumn }) => kolumn.id === id)!));
const malar = (ar: number | null) =>
  makeMedDelar({ malbild: { strategi: { ...delar.malbild.strategi, avser: 'region', malar: ar } } });
const styrning = (svar: boolean | null) => makeMedDelar({ organisation: { styrgruppMedKommuner: svar } });

describe('a closed edition', () => {
  test('counts out of all, then the others, then what is unknown', () => {
    expect(mening([2030, 2022, 2030, null].map(malar), 'malar')).toBe(
      '2 av 4\u00a0regioner hade 2020 målåret 2030. Övriga: 2022 (1). För 1 framgår det inte.',
    );
  });
  test('none and one', () => {
    expect(mening([malar(null)], 'malar')).toBe(
      'För ingen av 1\u00a0region finns uppgiften för 2020. För 1 framgår det inte.',
    );
    expect(mening([malar(2030), malar(null)], 'malar')).toBe(
      '1 av 2\u00a0regioner hade 2020 målåret 2030. För 1 framgår det inte.',
    );
  });
  test('a region that the question cannot apply to is neither in the whole nor among the unknown', () => {
    expect(mening([styrning(true), styrning(null), makeMedDelar({}, utanKommuner)], 'styrning')).toBe(
      '1 av 2\u00a0regioner hade 2020 kommuner i styrningen. För 1 framgår det inte och för 1 kan frågan inte gälla.',
    );
  });
  test('what is not read is told apart from what the source does not say', () => {
    const olast = makeMedDelar({ organisation: { styrform: null, granskad: null } });
    const program = makeMedDelar({ organisation: { styrform: 'program' } });
    expect(mening([program, program, olast, makeMedDelar({})], 'styrform')).toBe(
      '2 av 3\u00a0regioner hade 2020 styrformen ”program”. För 1 framgår det inte och för 1 har ingen ännu läst efter det.',
    );
  });
  test('a målbild that is not mentioned is not a value that a region has', () => {
    expect(mening([makeMedDelar({}), makeMedDelar({})], 'malbild')).toBe(
      'För ingen av 2\u00a0regioner finns uppgiften för 2020. Hos 2 nämner källan det inte.',
    );
    const celler = buildProfil([makeMedDelar({}), makeMedDelar({})]).map((rad) =>
      rad.celler.find(({ kolumn }) => kolumn.id === 'malbild')!,
    );
    expect(kolumnMening(celler, ['Skåne'])).toMatch(
      /nämner källan det inte\. För Skåne fanns en del av texten bara som bild\.$/,
    );
  });
});

describe('a rolling edition', () => {
  const nu = (status: 'framtagen' | null) =>
    makeNu({ malbild: { gemensamMalbild: { ...delar.malbild.gemensamMalbild, status } } }, { utgava });
  test('says for how many there is something, never a share', () => {
    expect(mening([nu('framtagen'), nu(null)], 'malbild')).toBe(
      'För 1\u00a0region finns en uppgift från 2021–2026: framtagen (1). För 1 har ingen ännu sökt.',
    );
    expect(mening([nu(null)], 'malbild')).toBe('Ingen har ännu sökt för 2021–2026.');
  });
  test('what was not in the pages that were found is not told as searched for', () => {
    const sokt = makeNu({ organisation: { underlag: 'sokt', granskad: '2026-11-28' } }, { utgava });
    expect(mening([sokt], 'styrform')).toContain('För 1 står det inte i sidor som söktes fram.');
  });
  test.each(profilkolumner.filter(({ attribut }) => attribut !== null))('$namn has no share', ({ id }) => {
    expect(mening([nu('framtagen'), nu(null)], id)).not.toMatch(/\bav \d|ingen av/);
  });
});

test('facts of the regions give their span', () => {
  expect(mening([makeRegion(), makeRegion([], { befolkningTusental: 1000 })], 'invanare')).toBe(
    'De 2 regionerna har från 158\u00a0000 till 1\u00a0000\u00a0000 invånare.',
  );
});

test('nothing to say of no regions', () => {
  expect(kolumnMening([])).toBe('');
});
