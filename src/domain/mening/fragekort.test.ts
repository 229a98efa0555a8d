import { meningText } from './mening.ts';
import { describe, expect, test } from 'vitest';
import { makeLopande, makePost, makeRegion, makeUtgava } from '../../../tests/underlag/region.ts';
import { buildFragekort, buildProfilkort } from './fragekort.ts';
import { buildMalbildRader } from '../senast.ts';
import { buildTemamatris } from '../temamatris.ts';

const da = makeUtgava();
const nu = makeLopande();
describe('theme cards', () => {
  const celler = buildTemamatris([makeRegion([makePost()])], [{ id: 'aldre' }, { id: 'mobila-team' }]);
  const teman = [
    { id: 'aldre', namn: 'Äldre' },
    { id: 'mobila-team', namn: 'Mobila team' },
  ] as const;

  test('the theme that most regions take up comes first and leads to its page', () => {
    expect(buildFragekort(teman, celler, da).map(({ href }) => href)).toEqual(['/teman/mobila-team/', '/teman/aldre/']);
  });
  test('a newer edition is told first, by how many it has something from', () => {
    const [kort, utan] = buildFragekort(teman, celler, da, { celler, utgava: nu });
    expect(meningText(kort?.svar ?? null)).toMatch(
      /^För 1.region finns en uttrycklig uppgift från 2021–2026\. 1 av 1.region tog upp/,
    );
    expect(meningText(utan?.svar ?? null)).toMatch(/^Ingen uppgift från 2021–2026 har hittats\./);
  });
  test('a rolling edition alone has no bar, which would be a share', () => {
    expect(buildFragekort(teman, celler, da)[0]?.counts).toBeDefined();
    expect(buildFragekort(teman, celler, nu)[0]?.counts).toBeUndefined();
  });
});

test('a profile card says the attribute in words and leads to the regions behind its figure', () => {
  const region = makeRegion();
  const { organisation } = region.delar;
  const med = { ...region, delar: { ...region.delar, organisation: { ...organisation, styrgruppMedKommuner: true } } };
  const kort = buildProfilkort([region, med]).find(({ href }) => href.includes('styrning'))!;
  expect({ ...kort, svar: meningText(kort.svar) }).toEqual({
    fraga: 'Sitter kommunerna med i styrningen?',
    svar: '1 av 2\u00a0regioner hade 2020 kommuner i styrningen. För 1 framgår det inte.',
    href: '/jamfor/profil/?styrning=ja',
  });
});

describe('the card on a joint målbild', () => {
  const malbild = (status: 'framtagen' | 'utkast' | null, utgava = da) => {
    const region = makeRegion([], { utgava });
    const { malbild: del } = region.delar;
    return {
      ...region,
      delar: { ...region.delar, malbild: { ...del, gemensamMalbild: { ...del.gemensamMalbild, status } } },
    };
  };
  const [kort, utan, medNyare] = [
    buildProfilkort([malbild('framtagen'), malbild('utkast')])[0],
    buildProfilkort([malbild('utkast')])[0],
    buildProfilkort(
      [malbild('utkast')],
      [malbild('framtagen', nu)],
      buildMalbildRader([malbild('utkast')], [malbild('framtagen', nu)]),
    )[0],
  ];
  test('leads to the regions that had one finished', () => {
    expect(meningText(kort?.svar ?? null)).toMatch(/^1 av 2.regioner hade 2020 en färdig målbild/);
    expect(kort?.href).toBe('/jamfor/profil/?malbild=framtagen');
  });
  test('leads to a value that occurs when none had', () => {
    expect(meningText(utan?.svar ?? null)).toMatch(/^Ingen av 1.region hade 2020 en färdig målbild/);
    expect(utan?.href).toBe('/jamfor/profil/?malbild=utkast');
  });
  test('begins with what is latest known, in the words of every other page', () => {
    expect(meningText(medNyare?.svar ?? null)).toMatch(
      /^Senast känt är att 1.region har en framtagen målbild.*Ingen av 1.region hade 2020/,
    );
  });
});

test('an attribute that no region has gives no card', () => {
  expect(buildProfilkort([makeRegion()]).some(({ href }) => href.includes('malar'))).toBe(false);
});
