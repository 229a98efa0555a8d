import { describe, expect, test } from 'vitest';
import { makeLopande } from '../../../tests/underlag/region.ts';
import { makeRegionfiler, makeStrategi } from '../../../tests/underlag/regionfiler.ts';
import { checkBakat } from './bakat.ts';
import { checkMalbildDokument } from './malbild-dokument.ts';
import { checkMalbildHandelse } from './malbild-handelse.ts';
import { checkMalbildLan } from './malbild-lan.ts';
import { checkMalbildTema } from './malbild-tema.ts';

const bar = { teman: ['gemensam-malbild'] as const };
const om = (more: object = {}) => ({ teman: [...bar.teman], ...more });
const da = 'regioner/blekinge/2020/malbild.mdx';
const nu = 'regioner/blekinge/2026/malbild.mdx';
const handelser = 'regioner/blekinge/handelser.yaml';

describe('the theme and the status of the joint målbild', () => {
  const fynd = (parts: Parameters<typeof makeRegionfiler>[0]) => checkMalbildTema(makeRegionfiler(parts));
  test('agree', () => {
    expect(fynd({})).toEqual([]);
    expect(fynd({ da: { status: 'pagar', poster: [om()] } })).toEqual([]);
    expect(fynd({ da: { bedomningar: [{ tema: 'gemensam-malbild', svar: 'delvis' }] } })).toEqual([]);
    expect(fynd({ nu: { status: 'framtagen' }, handelser: [om()] })).toEqual([]);
  });
  test('are told, with both places, where one says yes and the other nothing', () => {
    expect(fynd({ da: { poster: [om()] } })).toMatchObject([
      {
        plats: { fil: da, nyckel: ['gemensamMalbild', 'status'] },
        mot: { fil: 'regioner/blekinge/2020/prioriteringar.mdx' },
      },
    ]);
    expect(fynd({ da: { status: 'pagar' } })).toMatchObject([{ plats: { fil: da } }]);
    expect(fynd({ da: { status: 'ej-tillampligt', poster: [om()] } })).toHaveLength(1);
  });
  test('are told in a rolling edition where a status is not found and an event has the theme', () => {
    expect(fynd({ handelser: [om()] })).toMatchObject([{ plats: { fil: nu }, mot: { fil: handelser } }]);
    expect(fynd({ handelser: [om({ datum: '2020-03-01' })] })).toEqual([]);
  });
  test('are told where the theme is judged away', () => {
    const bedomd = (svar: 'nej' | 'ej-tillampligt', status: 'pagar' | 'ej-namnt') =>
      fynd({ da: { status, bedomningar: [{ tema: 'gemensam-malbild', svar }] } });
    expect(bedomd('nej', 'pagar')).toHaveLength(1);
    expect(bedomd('nej', 'ej-namnt')).toEqual([]);
    expect(bedomd('ej-tillampligt', 'ej-namnt')).toHaveLength(1);
  });
});

describe('the documents about the joint målbild and its status', () => {
  const dokument = (lage: 'utkast' | 'framtagen' | 'pagar') =>
    om({ slag: 'dokument', niva: null, lage, huvudman: 'gemensam' });
  test('have come as far in a closed edition', () => {
    const fynd = (status: 'utkast', ...lagen: ('utkast' | 'framtagen' | 'pagar')[]) =>
      checkMalbildDokument(makeRegionfiler({ da: { status, poster: lagen.map(dokument) } }));
    expect(fynd('utkast', 'utkast', 'pagar')).toEqual([]);
    expect(fynd('utkast', 'framtagen')).toMatchObject([{ plats: { fil: da }, mot: { nyckel: ['poster', 0, 'lage'] } }]);
    expect(fynd('utkast', 'pagar')).toHaveLength(1);
  });
  test('may be older than the status in a rolling one, but not further', () => {
    const fynd = (lage: 'framtagen' | 'pagar') =>
      checkMalbildDokument(makeRegionfiler({ nu: { status: 'utkast', poster: [dokument(lage)] } }));
    expect(fynd('pagar')).toEqual([]);
    expect(fynd('framtagen')).toHaveLength(1);
  });
});

describe('an event that follows up a post about the joint målbild', () => {
  const poster = [om({ id: 'blekinge/malbild' })];
  const antagen = om({ del: 'malbild', uppfoljer: 'blekinge/malbild' });
  const fynd = (gemensamMalbild: object, handelse: object) =>
    checkMalbildHandelse(makeRegionfiler({ da: { poster }, nu: { gemensamMalbild }, handelser: [handelse] }));
  test('agrees with the latest status', () => {
    expect(fynd({ status: 'framtagen', per: '2022' }, antagen)).toEqual([]);
    expect(fynd({ status: 'pagar', per: '2022' }, antagen)).toMatchObject([
      { plats: { fil: nu, nyckel: ['gemensamMalbild', 'status'] }, mot: { fil: handelser } },
    ]);
    expect(fynd({ status: 'pagar', per: '2022', not: 'Beslutet gällde bara arbetet.' }, antagen)).toEqual([]);
    expect(fynd({ status: 'planeras' }, { ...antagen, status: 'genomford' })).toHaveLength(1);
    expect(fynd({ status: null }, { ...antagen, status: 'planerad' })).toEqual([]);
    expect(fynd({ status: null }, { ...antagen, uppfoljer: null })).toEqual([]);
  });
  test('agrees with the edition of its date, also when a newer one is opened', () => {
    const region = makeRegionfiler({
      da: { poster },
      nu: { gemensamMalbild: { status: 'pagar' } },
      handelser: [antagen],
    });
    const utgava = makeLopande({ id: '2028', ar: '2027–2028' });
    const oppnad = { ...region.lasningar[1]!, utgava, malbild: null };
    expect(checkMalbildHandelse({ ...region, lasningar: [...region.lasningar, oppnad] })).toMatchObject([
      { plats: { fil: nu, nyckel: ['gemensamMalbild', 'status'] } },
    ]);
  });
  test('is no newer than it', () => {
    expect(fynd({ status: 'framtagen', per: '2021' }, antagen)).toMatchObject([
      { mot: { nyckel: ['handelser', 0, 'datum'] } },
    ]);
    expect(fynd({ status: 'framtagen', per: '2022-03' }, antagen)).toEqual([]);
  });
  test('that the status rests on is about the målbild and has come to something', () => {
    const grund = { handelse: 'blekinge/h-ett', status: 'framtagen', per: '2022-03-24' };
    expect(fynd(grund, om())).toEqual([]);
    expect(fynd(grund, {})).toMatchObject([{ mot: { nyckel: ['handelser', 0, 'teman'] } }]);
    expect(fynd(grund, om({ status: 'planerad' }))).toHaveLength(1);
  });
});

describe('a county’s joint strategy', () => {
  const fynd = (gemensamMalbild: object, strategi: object = {}) =>
    checkMalbildLan(
      makeRegionfiler({
        nu: { gemensamMalbild, malbild: { lansstrategi: makeStrategi({ avser: 'lan', ...strategi }) } },
      }),
    );
  test('is a joint målbild', () => {
    expect(fynd({ status: null })).toMatchObject([{ mot: { nyckel: ['lansstrategi', 'namn'] } }]);
    expect(fynd({ status: 'pagar' })).toEqual([]);
  });
  test('is no draft where it was decided', () => {
    expect(fynd({ status: 'utkast', namn: 'Vård för Alla' }, { beslutsar: 2022 })).toHaveLength(1);
    expect(fynd({ status: 'utkast', namn: 'En annan' }, { beslutsar: 2022 })).toEqual([]);
  });
});

describe('from one edition to the next', () => {
  const lage = (fore: 'framtagen' | 'utkast', gemensamMalbild: object) =>
    checkBakat(makeRegionfiler({ da: { status: fore }, nu: { gemensamMalbild } }));
  test('the målbild goes no step back without a note', () => {
    expect(lage('framtagen', { status: 'utkast' })).toMatchObject([{ plats: { fil: nu }, mot: { fil: da } }]);
    expect(lage('framtagen', { status: 'utkast', not: 'Den görs om från början.' })).toEqual([]);
    expect(lage('utkast', { status: 'framtagen' })).toEqual([]);
    expect(lage('utkast', { status: null })).toEqual([]);
    expect(lage('utkast', { status: 'ej-namnt' })).toHaveLength(1);
  });
  test('the same strategy has the same years, and another is not older', () => {
    const fynd = (fore: object, efter: object) =>
      checkBakat(
        makeRegionfiler({
          da: { malbild: { strategi: makeStrategi(fore) } },
          nu: { status: null, malbild: { strategi: makeStrategi(efter) } },
        }),
      );
    expect(fynd({ beslutsar: 2018 }, { beslutsar: 2019 })).toMatchObject([
      { plats: { fil: nu, nyckel: ['strategi', 'beslutsar'] }, mot: { fil: da } },
    ]);
    expect(fynd({ beslutsar: 2018 }, { beslutsar: null })).toEqual([]);
    expect(fynd({ beslutsar: 2018 }, { beslutsar: 2016, namn: 'En ny' })).toHaveLength(1);
    expect(fynd({ beslutsar: 2018 }, { beslutsar: 2024, namn: 'En ny' })).toEqual([]);
  });
});
