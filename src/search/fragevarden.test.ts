import { describe, expect, test } from 'vitest';
import { makeCell } from '../../tests/underlag/cell.ts';
import { makeMedDelar, makeNu, utanKommuner } from '../../tests/underlag/delar.ts';
import { makeLopande, makeUtgava } from '../../tests/underlag/region.ts';
import { buildProfil } from '../domain/profilmatris.ts';
import { profilvarden, regionfakta, stadigaFakta, temavarden } from './fragevarden.ts';

const da = makeUtgava();
const nu = makeLopande();
const styr = (styrform: 'program' | 'linje' | 'oklart', id: string, styrgruppMedKommuner: boolean | null = null) =>
  makeMedDelar({ organisation: { styrform, styrgruppMedKommuner } }, { id: id as 'blekinge' });

describe('the coded values of an edition', () => {
  const rader = buildProfil([
    styr('program', 'blekinge', true),
    styr('program', 'kalmar', false),
    styr('linje', 'skane'),
    styr('oklart', 'halland'),
    makeMedDelar({ organisation: { styrform: 'program', granskad: null } }, utanKommuner),
  ]);
  const varden = profilvarden(rader, da);
  const av = (del: string) => varden.filter(({ href }) => href.includes(`?${del}=`));
  test('have exactly the regions that have them, of how many', () => {
    const [program, linje, ...mer] = av('styrform');
    expect(mer).toEqual([]);
    expect(program).toMatchObject({
      verb: 'hade',
      varde: 'Program',
      regioner: ['blekinge', 'kalmar', 'gotland'],
      slag: 'har',
      tema: '',
      utgava: { ar: '2020', slag: 'avslutad' },
      href: '/jamfor/profil/?styrform=program',
      hela: 5,
    });
    expect(program?.sak).toMatch(/^Styrform styrformen form/);
    expect(linje?.regioner).toEqual(['skane']);
  });
  test('of yes and no are asked for by the name of what they are values of, and no is a no', () => {
    expect(
      av('styrning').map(({ varde, slag, regioner, hela }) => [
        varde === 'Ja' || varde === 'Nej',
        slag,
        regioner,
        hela,
      ]),
    ).toEqual([
      [false, 'har', ['blekinge'], 4],
      [false, 'nej', ['kalmar'], 4],
    ]);
  });
  test('of a rolling edition lead to its own choice', () => {
    const rad = buildProfil([makeNu({ organisation: { styrform: 'program' } }, { utgava: nu })]);
    expect(profilvarden(rad, nu).find(({ varde }) => varde === 'Program')?.href).toBe(
      '/jamfor/profil/?styrform=nu-program',
    );
  });
  test('tell of a finished joint målbild whichever way it is finished', () => {
    const malbild = (status: 'framtagen' | 'antagen-av-regionen' | 'uppfoljd' | 'utkast', id: string) => {
      const region = makeMedDelar({}, { id: id as 'blekinge' });
      const gemensamMalbild = { ...region.delar.malbild.gemensamMalbild, status };
      return { ...region, delar: { ...region.delar, malbild: { ...region.delar.malbild, gemensamMalbild } } };
    };
    const alla = profilvarden(
      buildProfil([
        malbild('framtagen', 'blekinge'),
        malbild('antagen-av-regionen', 'kalmar'),
        malbild('uppfoljd', 'skane'),
        malbild('utkast', 'halland'),
      ]),
      da,
    ).find(({ varde }) => varde === 'Färdig gemensam målbild');
    expect(alla).toMatchObject({ regioner: ['blekinge', 'kalmar', 'skane'], slag: 'har', href: '/jamfor/malbild/' });
  });
  test('of no region are none', () => expect(profilvarden([], da)).toEqual([]));
});

describe('the themes of an edition', () => {
  const celler = [
    makeCell({ svar: 'uttryckligt', region: 'blekinge' }),
    makeCell({ svar: 'ej-namnt', region: 'kalmar' }),
    makeCell({ svar: 'ej-tillampligt', region: 'gotland' }),
    makeCell({ svar: 'uttryckligt', region: 'skane', tema: 'mobila-team' }),
  ];
  const teman = [{ id: 'aldre', namn: 'Äldre' }];
  test('are told with those that take them up and, where all was read, those that do not', () => {
    expect(temavarden(teman, celler, da)).toMatchObject([
      {
        slag: 'har',
        regioner: ['blekinge'],
        hela: 2,
        verb: 'tog upp',
        varde: 'Äldre',
        fras: 'temat Äldre',
        tema: 'aldre',
      },
      { slag: 'saknas', regioner: ['kalmar'], hela: 2, href: '/teman/aldre/' },
    ]);
  });
  test('are never told as lacking in a rolling edition', () => {
    expect(temavarden(teman, celler, nu).map(({ slag }) => slag)).toEqual(['har']);
  });
});

describe('what is told of each region', () => {
  const strategi = {
    avser: 'region',
    namn: 'Egen Plan',
    beslutsar: 2019,
    beslutsinstans: 'regionfullmaktige',
    malar: 2030,
  } as const;
  const forst = makeMedDelar({ malbild: { strategi }, organisation: { ledsAv: 'En strateg' } });
  test('is what an edition says, names as they are and the rest within a sentence', () => {
    const fakta = Object.fromEntries(regionfakta([forst], '2020').map((one) => [one.id, one]));
    expect(fakta['strategi']).toMatchObject({
      varde: 'Egen Plan',
      sak: 'strategin heter',
      href: '/regioner/blekinge/#malbild',
    });
    expect(fakta['ledsav']).toMatchObject({ varde: 'en strateg', region: 'blekinge', utgava: { ar: '2020' } });
    expect(fakta['malar']?.varde).toBe('2030');
    expect(fakta).not.toHaveProperty('styrform');
    expect(fakta).not.toHaveProperty('roller');
  });
  test('of a later edition leads to its own section', () => {
    const sen = makeNu({ organisation: { ledsAv: 'En strateg' } }, { utgava: nu });
    expect(regionfakta([sen], '2020')).toMatchObject([{ id: 'ledsav', href: '/regioner/blekinge/#2026-organisation' }]);
  });
  test('in every edition is how many live there, in how many municipalities', () => {
    expect(stadigaFakta([forst])).toMatchObject([
      { id: 'kommuner', varde: '5', utgava: null, href: '/regioner/blekinge/' },
      { id: 'invanare', varde: '158\u00a0000' },
    ]);
    expect(stadigaFakta([makeMedDelar({}, utanKommuner)])[0]?.varde).toBe('1, som regionen själv är');
  });
});
