import { describe, expect, test } from 'vitest';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { makeMedDelar, makeNu, utanKommuner } from '../../tests/underlag/delar.ts';
import { makeLopande } from '../../tests/underlag/region.ts';
import { makeForum } from '../../tests/underlag/regionfiler.ts';
import { attributlage, attributlinje, belaggOf, grundOfLage, tystText } from './attributlage.ts';
import { attribut } from './attributlista.ts';

const of = (id: string) => attribut.find((one) => one.id === id)!;
const utgava = makeLopande();
const tom = { avser: null, namn: null, beslutsar: null, beslutsinstans: null, malar: null };
const sokt = (namn: string) => [{ dag: '2026-11-28', teman: [], attribut: [namn], ord: ['styrning'] }];
const kalla = { id: 'blekinge-plan', avsnitt: 'hela sidan' };

describe('attributlage', () => {
  test.each([
    ['a value', makeMedDelar({ organisation: { styrform: 'program' } }), null],
    ['what the source leaves unclear', makeMedDelar({ organisation: { styrform: 'oklart' } }), 'framgar-inte'],
    ['a lost picture', makeMedDelar({ organisation: { styrform: 'oklart', underlag: 'bild' } }), 'framgar-inte'],
    ['no text at all', makeMedDelar({ organisation: { styrform: null, underlag: 'bild' } }), 'underlag-saknas'],
    ['a part not read', makeMedDelar({ organisation: { styrform: null, granskad: null } }), 'ej-granskat'],
    ['nobody has looked', makeNu({}, { utgava }), 'ej-granskat'],
    ['looked for, not found', makeNu({}, { utgava, sokt: sokt('styrform') }), 'ej-funnet'],
    ['another attribute was looked for', makeNu({}, { utgava, sokt: sokt('organ') }), 'ej-granskat'],
    [
      'documents read whole',
      makeNu({ organisation: { underlag: 'text', granskad: '2026-11-28' } }, { utgava }),
      'framgar-inte',
    ],
  ] as const)('%s', (_namn, region, tyst) => {
    expect(attributlage(region, of('styrform')).tyst).toBe(tyst);
  });
  test('a question about municipalities cannot apply where there are none, whatever the file says', () => {
    const region = makeMedDelar({ organisation: { styrgruppMedKommuner: null } }, utanKommuner);
    expect(attributlage(region, of('styrning'))).toMatchObject({ tyst: 'ej-tillampligt', kod: 'ej-tillampligt' });
    expect(attributlage(region, of('roller')).tyst).toBe('framgar-inte');
  });
  test('what only says that nothing is said keeps its code for old addresses', () => {
    expect(attributlage(makeMedDelar({}), of('malbild'))).toMatchObject({ tyst: 'ej-namnt', kod: 'ej-namnt' });
    expect(attributlage(makeMedDelar({ organisation: { styrform: 'oklart' } }), of('styrform')).kod).toBe('oklart');
  });
});

describe('attributlinje', () => {
  const da = makeMedDelar({ malbild: { strategi: { ...tom, avser: 'region', namn: 'Egen strategi', malar: 2022 } } });
  const lan = { ...tom, avser: 'lan' as const, namn: 'Länets plan', malar: 2030 };
  const nu = makeNu(
    { malbild: { lansstrategi: lan, belagg: { lansstrategi: { per: '2024', handelse: null, kalla } } } },
    { utgava },
  );
  test('the newest edition that knows it is what is latest known', () => {
    expect(attributlinje([nu, da], of('strategi')).senast).toMatchObject({ varde: 'Egen strategi', utgava: da.utgava });
    expect(attributlinje([nu, da], of('lansstrategi')).senast).toMatchObject({ varde: 'Länets plan', utgava });
  });
  test('a county’s document replaces neither the strategy nor its target year', () => {
    expect(attributlinje([nu, da], of('malar')).senast).toMatchObject({ varde: 2022, utgava: da.utgava });
  });
  test('of three editions the middle one can be the latest that knows', () => {
    const tredje = makeNu({}, { utgava: makeLopande({ id: '2030', ar: '2027–2030' }) });
    expect(attributlinje([tredje, nu, da], of('lansstrategi')).senast?.utgava.id).toBe('2026');
  });
  test('nothing known anywhere is null', () => {
    expect(attributlinje([makeNu({}, { utgava })], of('roller')).senast).toBeNull();
  });
});

describe('grundOfLage', () => {
  const handelse = makeHandelse({ kalla: { ...makeHandelse().kalla, typ: 'media', utgivare: 'Tidningen' } });
  const register = {
    handelser: [handelse],
    kallaOf: (id: string) => ({ id, kortnamn: 'Planen', utgivare: 'Region Blekinge', sida: null }),
  };
  const med = (belagg: object) => ({
    belagg: { styrform: { per: '2024-03', handelse: null, kalla: null, ...belagg } },
  });
  test('a value of a rolling edition has its date and source, with the mark of media', () => {
    const region = makeNu({ organisation: { styrform: 'program', ...med({ handelse: handelse.id }) } }, { utgava });
    expect(grundOfLage(attributlage(region, of('styrform')), register)).toMatchObject({
      nar: 'mars\u00a02024',
      vem: 'Tidningen',
      markt: 'Mediekälla',
    });
  });
  test('a closed edition names its one source once, not in every row', () => {
    expect(
      grundOfLage(attributlage(makeMedDelar({ organisation: { styrform: 'linje' } }), of('styrform')), register),
    ).toBe(null);
  });
});

test('silence says who looked and when, and is never a no', () => {
  const text = (region: Parameters<typeof attributlage>[0]) =>
    tystText(region, of('styrform'), attributlage(region, of('styrform')));
  expect(text(makeNu({}, { utgava, sokt: sokt('styrform') }))).toContain('sökt 28\u00a0november\u00a02026');
  expect(text(makeNu({}, { utgava }))).toContain('Ingen har ännu sökt');
  expect(text(makeMedDelar({ organisation: { styrform: null, underlag: 'bild' } }))).toBe('Underlag saknas i källan');
  expect(text(makeMedDelar({ organisation: { styrform: 'linje' } }))).toBe('');
});

describe('what a value rests on', () => {
  const egen = { per: '2024', handelse: null, kalla };
  const region = (belagg: object, forum: object[] = []) =>
    makeNu(
      {
        malbild: { per: '2022', kalla: { id: 'delens', avsnitt: 'A' }, belagg } as object,
        samverkan: { forum, per: null, kalla: null } as object,
      },
      { utgava },
    ).delar;
  test('is evidence of its own, else that of the strategy for what belongs to it, else the source of the part', () => {
    const delar = region({ strategi: egen });
    expect(belaggOf(delar, 'malbild', 'strategi')).toEqual(egen);
    expect(belaggOf(delar, 'malbild', 'malar')).toEqual(egen);
    expect(belaggOf(delar, 'malbild', 'lansstrategi')).toEqual(egen);
    expect(belaggOf(delar, 'malbild', 'inriktningar')).toMatchObject({ per: '2022', kalla: { id: 'delens' } });
    expect(belaggOf(region({ malar: { ...egen, per: '2023' }, strategi: egen }), 'malbild', 'malar')?.per).toBe('2023');
    expect(belaggOf(region({}), 'organisation', 'styrform')).toBeNull();
  });
  test('of the joint målbild is its own event or source, where it has one', () => {
    const med = (mer: object) => {
      const { delar } = makeNu({ malbild: { per: '2022', kalla } }, { utgava });
      const gemensamMalbild = { ...delar.malbild.gemensamMalbild, ...mer };
      return belaggOf({ ...delar, malbild: { ...delar.malbild, gemensamMalbild } }, 'malbild', 'gemensamMalbild');
    };
    expect(med({ per: '2024', handelse: 'blekinge/h-ett' })).toEqual({
      per: '2024',
      handelse: 'blekinge/h-ett',
      kalla: null,
    });
    expect(med({ per: '2023', kalla })).toEqual({ per: '2023', handelse: null, kalla });
    expect(med({})).toEqual({ per: '2022', handelse: null, kalla });
  });
  test('of forums is that of the first, and none of them dated makes it undated', () => {
    const forum = (per: string | null) => makeForum({ kalla, per });
    expect(belaggOf(region({}, [forum('2021'), forum(null)]), 'samverkan', 'forum')).toEqual({
      per: '2021',
      handelse: null,
      kalla,
    });
    expect(belaggOf(region({}), 'samverkan', 'forum')).toBeNull();
    const odaterad = (...per: (string | null)[]) =>
      attributlage(makeNu({ samverkan: { forum: per.map(forum) } }, { utgava }), of('forum')).odaterad;
    expect([odaterad(null, '2021'), odaterad(null, null)]).toEqual([false, true]);
    // A dated forum of another level says nothing of when the forums of this one are from.
    const tvaNivaer = [
      makeForum({ kalla, per: null, niva: 'tjansteperson' }),
      makeForum({ kalla, per: '2023', niva: 'politisk' }),
    ];
    const blandat = makeNu({ samverkan: { forum: tvaNivaer } }, { utgava });
    expect(attributlage(blandat, of('tjansteperson')).odaterad).toBe(true);
    expect(attributlage(blandat, of('forum')).odaterad).toBe(false);
    const stangd = makeMedDelar({ samverkan: { forum: [forum(null)] } });
    expect(attributlage(stangd, of('forum')).odaterad).toBe(false);
  });
});

test('a search in public pages that was read whole counts as looked for', () => {
  const tyst = (underlag: 'sokt' | 'text', granskad: string | null) =>
    attributlage(makeNu({ organisation: { styrform: null, underlag, granskad } }, { utgava }), of('styrform')).tyst;
  expect([tyst('sokt', '2026-11-28'), tyst('sokt', null), tyst('text', null)]).toEqual([
    'ej-funnet',
    'ej-granskat',
    'ej-granskat',
  ]);
});

test('a code for nothing is in a rolling edition as silent as an empty value, but for what cannot apply', () => {
  const status = (own: 'ej-namnt' | 'ej-tillampligt') => {
    const nu = makeNu({}, { utgava, sokt: sokt('gemensamMalbild') });
    const gemensamMalbild = { ...nu.delar.malbild.gemensamMalbild, status: own };
    const delar = { ...nu.delar, malbild: { ...nu.delar.malbild, gemensamMalbild } };
    return attributlage({ ...nu, delar }, of('malbild'));
  };
  expect(status('ej-namnt')).toMatchObject({ tyst: 'ej-funnet', kod: 'ej-namnt', sort: '', belagg: null });
  expect(status('ej-tillampligt').tyst).toBe('ej-tillampligt');
});
