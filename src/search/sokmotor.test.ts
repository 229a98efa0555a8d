import { describe, expect, test } from 'vitest';
import { makeUppgift } from '../../tests/underlag/uppgift.ts';
import { darfor } from './darfor.ts';
import { groupTraffar } from './group-traffar.ts';
import { orderUppgifter, packRegister, unpackRegister, type Register } from './packad-uppgift.ts';
import { buildSokmotor } from './sokmotor.ts';

const uppgift: typeof makeUppgift = (id, titel, text, mer) => makeUppgift(id, titel, text, { niva: 'I drift', ...mer });
const register: Register = {
  utgavor: [{ id: '2020', ar: '2020', slag: 'avslutad' }],
  teman: [
    { id: 'mobila-team', namn: 'Mobila team', synonymer: ['läkarbil'] },
    { id: 'aldre', namn: 'Äldre', synonymer: [] },
  ],
  regioner: [
    { id: 'skane', namn: 'Region Skåne', kortnamn: 'Skåne' },
    { id: 'blekinge', namn: 'Region Blekinge', kortnamn: 'Blekinge' },
  ],
  uppgifter: orderUppgifter([
    uppgift('skane/team', 'Mobila team', 'Team åker hem.', { teman: ['mobila-team'] }),
    uppgift('skane/bil', 'Bil med läkare', 'Bilen kör dygnet runt.', { teman: ['mobila-team', 'aldre'] }),
    uppgift('skane/gamla', 'Stöd', 'Fysisk aktivitet i hemtjänsten.', { teman: ['aldre'], ord: ['seniorkraft'] }),
    uppgift('blekinge/lage', 'Nytt läge', 'Hur läget tolkas.', { datum: '', niva: '' }),
    uppgift('blekinge/lag', 'En lag', 'Om mark.'),
    uppgift('blekinge/kontor', 'Programkontor', 'Ett annat kontor.'),
    uppgift('blekinge/samverkan', 'Region Blekinge: samverkan', 'Regionen samverkar.', { sort: 'avsnitt' }),
  ]),
  sammansatta: ['hem|tjänsten'],
  vardagsord: [
    { ord: ['rullstol'], leder: [], teman: ['aldre'] },
    { ord: ['motion'], leder: ['fysisk aktivitet'], teman: [] },
    { ord: ['läget tolkas'], leder: ['mark'], teman: [] },
  ],
  ordklasser: { tolk: 'v' },
};
const motor = buildSokmotor(register);
const ids = (fraga: string, satt = {}) => motor.search(fraga, satt).traffar.map(({ uppgift: { id } }) => id);
const skal = (fraga: string, id: string) => {
  const svar = motor.search(fraga);
  const traff = svar.traffar.find((one) => one.uppgift.id === id)!;
  return darfor(traff, svar.tolkning, motor.index, (tema) => tema);
};

test('a register comes back as it was, and half a one does not', () => {
  const packat = packRegister(register);
  expect(unpackRegister(packat)).toEqual(register);
  expect(() => unpackRegister(packat.slice(0, packat.length - 40))).toThrow();
});

describe('a search', () => {
  test('finds every statement of the theme it names, those with the words first', () =>
    expect(ids('mobila team')).toEqual(['skane/team', 'skane/bil']));
  test('keeps unlike words apart, and finds a word typed without dots', () => {
    expect(ids('läge')).toEqual(['blekinge/lage']);
    expect(ids('lag')).toEqual(['blekinge/lag']);
    expect(ids('lage')).toEqual(['blekinge/lage']);
    expect(ids('märke')).toEqual([]);
    expect(ids('tolk')).toEqual([]);
    expect(ids('tolkas')).toEqual(['blekinge/lage']);
  });
  test('crosses two themes: the statement with both first, then others of a region that has both', () => {
    const { traffar } = motor.search('mobila team + äldre');
    expect(traffar[0]).toMatchObject({ uppgift: { id: 'skane/bil' }, lage: 'tema' });
    expect(traffar.slice(1).map(({ lage }) => lage)).toEqual(['samma-region', 'samma-region']);
  });
  test('leaves out what minus says, and limits to a region', () => {
    expect(ids('mobila team -läkare')).toEqual(['skane/team']);
    expect(ids('region:blekinge lag')).toEqual(['blekinge/lag']);
    expect(ids('mobila team region:blekinge')).toEqual([]);
  });
  test('finds a word whose ending looks like another, whichever form is written', () => {
    expect(ids('programkontoret')).toEqual(['blekinge/kontor']);
    expect(ids('kontoren')).toEqual(['blekinge/kontor']);
  });
  test('finds a saying by its own words before what it leads to', () => {
    const { traffar } = motor.search('läget tolkas');
    expect(traffar.map(({ uppgift: { id }, lage }) => [id, lage])).toEqual([
      ['blekinge/lage', 'alla'],
      ['blekinge/lag', 'nara'],
    ]);
    expect(skal('läget tolkas', 'blekinge/lage').text).toBe('Orden läge och tolkas.');
  });
  test('a phrase stands just so', () => {
    expect(ids('"mobila team"')).toEqual(['skane/team']);
    expect(ids('"team mobila"')).toEqual([]);
  });
  test('a region whose subject is unknown gives the parts of the region', () =>
    expect(ids('xyzzy Blekinge')).toEqual(['blekinge/samverkan']));
  test('while a word is written, what begins so is found; afterwards not', () => {
    expect(ids('aktiv', { skrivs: true })).toContain('skane/gamla');
    expect(ids('akti')).toEqual([]);
  });
  test('nothing written, nothing found', () => expect(ids('')).toEqual([]));
});

describe('the reason', () => {
  test('names words as they are spelt in what is shown', () =>
    expect(skal('mobil', 'skane/team')).toMatchObject({
      ord: ['Mobila'],
      text: expect.stringContaining('Ordet Mobila.'),
    }));
  test('calls a part a part', () => expect(skal('hem', 'skane/gamla').text).toBe('Delen hem i hemtjänsten.'));
  test('tells where an everyday word led', () =>
    expect(skal('motion', 'skane/gamla')).toMatchObject({ text: 'motion leder till Fysisk och aktivitet.' }));
  test('tells the theme that an everyday word led to', () =>
    expect(skal('rullstol', 'skane/gamla').text).toBe('rullstol leder till temat aldre.'));
  test('calls a theme a theme and names no word for it', () =>
    expect(skal('mobila team', 'skane/bil')).toMatchObject({ ord: [] }));
  test('shows the own terms only where they matched', () => {
    expect(skal('seniorkraft', 'skane/gamla')).toMatchObject({ egnaOrd: ['seniorkraft'], ord: ['seniorkraft'] });
    expect(skal('hemtjänsten', 'skane/gamla').egnaOrd).toEqual([]);
  });
});

test('hits of a region and part stand together, the rest folded away, none lost', () => {
  const traffar = ['a', 'b', 'c'].map((id, nr) => ({
    nr,
    uppgift: uppgift(`skane/${id}`, id, id),
    poang: 1,
    lage: 'alla' as const,
    teman: [],
    sidteman: [],
  }));
  expect(groupTraffar(traffar)).toEqual([
    { lage: 'alla', grupper: [{ visade: traffar.slice(0, 2), fler: traffar.slice(2) }] },
  ]);
  expect(groupTraffar(traffar, true)[0]?.grupper.map(({ visade }) => visade[0]?.uppgift.id)).toEqual([
    'skane/a',
    'skane/b',
    'skane/c',
  ]);
  expect(groupTraffar([])).toEqual([]);
  expect(groupTraffar([], true)).toEqual([]);
});
