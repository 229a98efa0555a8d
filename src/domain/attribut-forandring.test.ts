import { attributDaText } from './mening/attribut-forandring.ts';
import { describe, expect, test } from 'vitest';
import { makeMedDelar, makeNu, utanKommuner } from '../../tests/underlag/delar.ts';
import { makeLopande, makeRegion } from '../../tests/underlag/region.ts';
import { buildAttributandringar } from './attribut-forandring.ts';
import { attributforandringOf } from './attributforandring-slag.ts';
import { attributlage } from './attributlage.ts';
import { attribut } from './attributlista.ts';
import type { RegionUnderlag } from './region-underlag.ts';

const utgava = makeLopande();
const of = (id: string) => attribut.find((one) => one.id === id)!;
const styrform = (form: 'program' | 'linje' | 'oklart') => makeMedDelar({ organisation: { styrform: form } });
const nu = (form: 'program' | null) => makeNu({ organisation: { styrform: form } }, { utgava });
const jamfor = (da: RegionUnderlag, nyare: RegionUnderlag, id = 'styrform') => {
  const [a, b] = [attributlage(da, of(id)), attributlage(nyare, of(id))];
  return [attributforandringOf(a, b), attributDaText(a, b, of(id))];
};

test.each([
  ['another value', styrform('linje'), nu('program'), 'annat', 'var linje 2020'],
  ['the same', styrform('program'), nu('program'), 'samma', 'liksom 2020'],
  ['unclear before', styrform('oklart'), nu('program'), 'kant-nu', 'framgick inte 2020'],
  ['nothing newer', styrform('linje'), nu(null), 'inget-nyare', 'var linje 2020'],
  ['nothing at all', styrform('oklart'), nu(null), 'okant', 'framgick inte 2020'],
] as const)('%s', (_namn, da, nyare, slag, text) => {
  expect(jamfor(da, nyare)).toEqual([slag, text]);
});

test('a målbild that was not mentioned is new; a lost picture only not known', () => {
  const { gemensamMalbild } = makeRegion().delar.malbild;
  const nyare = makeNu({ malbild: { gemensamMalbild: { ...gemensamMalbild, status: 'utkast' } } }, { utgava });
  expect(jamfor(makeMedDelar({}), nyare, 'malbild')).toEqual(['nytt', 'nämndes inte 2020']);
  const bild = makeMedDelar({ malbild: { underlag: 'bild', gemensamMalbild: { ...gemensamMalbild, status: null } } });
  expect(jamfor(bild, nyare, 'malbild')).toEqual(['kant-nu', 'underlag saknas för 2020']);
});

test('a name keeps its letters', () => {
  const strategi = (namn: string) => ({
    malbild: { strategi: { avser: 'region' as const, namn, beslutsar: null, beslutsinstans: null, malar: null } },
  });
  expect(jamfor(makeMedDelar(strategi('Vägen')), makeNu(strategi('Planen'), { utgava }), 'strategi')[1]).toBe(
    'var ”Vägen” 2020',
  );
});

describe('buildAttributandringar', () => {
  const register = () => ({ handelser: [], kallaOf: () => Promise.reject() as never });
  const andringar = (da: RegionUnderlag[], nyare: RegionUnderlag[]) =>
    buildAttributandringar(da, nyare, register).find((one) => one.attribut.id === 'styrning')!;
  const styrning = (svar: boolean | null) => makeMedDelar({ organisation: { styrgruppMedKommuner: svar } });
  test('has the newer values, and tells the rest in words', () => {
    const nyare = makeNu({ organisation: { styrgruppMedKommuner: true } }, { utgava });
    const { rader, ovriga } = andringar(
      [styrning(null), { ...styrning(true), id: 'dalarna' }, makeMedDelar({}, utanKommuner)],
      [nyare, makeNu({}, { utgava, id: 'dalarna' }), makeNu({}, { utgava, ...utanKommuner })],
    );
    expect(rader).toMatchObject([{ region: 'blekinge', slag: 'kant-nu', varde: 'Ja', da: 'framgick inte 2020' }]);
    expect(ovriga?.text).toBe('För 1\u00a0region finns uppgiften bara från 2020 och för 1 kan frågan inte gälla.');
  });
  test('lists of names are not told as one value', () => {
    const roller = makeNu({ organisation: { roller: ['samordnare'] } }, { utgava });
    expect(buildAttributandringar([styrning(null)], [roller], register).map((one) => one.attribut.id)).not.toContain(
      'roller',
    );
  });
});
