import { describe, expect, test } from 'vitest';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { makeMedDelar, makeNu, utanKommuner } from '../../tests/underlag/delar.ts';
import { makeLopande } from '../../tests/underlag/region.ts';
import { attributlage, attributlinje, grundOfLage, tystText } from './attributlage.ts';
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
