import { describe, expect, test } from 'vitest';
import { makeUppgift } from '../../tests/underlag/uppgift.ts';
import { orderUppgifter, packRegister, unpackRegister, type Register } from './packad-uppgift.ts';
import { idkodare, kortId, kortUrl, langtId, langtUrl, packaSnitt, packaUppSnitt } from './packade-falt.ts';

const tom: Register = {
  utgavor: [
    { id: '2020', ar: '2020', slag: 'avslutad' },
    { id: '2026', ar: '2021–2026', slag: 'lopande' },
  ],
  teman: [
    { id: 'aldre', namn: 'Äldre', synonymer: ['gamla', 'seniorer'] },
    { id: 'mobila-team', namn: 'Mobila team', synonymer: [] },
  ],
  regioner: [{ id: 'skane', namn: 'Region Skåne', kortnamn: 'Skåne' }],
  uppgifter: [],
  sammansatta: [],
  vardagsord: [],
  ordklasser: {},
};
const uppgifter = [
  makeUppgift('skane/team', 'Team', 'Ett team åker hem.', { url: '/regioner/skane/#team', niva: 'I drift' }),
  makeUppgift('skane/h-markkop', 'Ett annat', 'Markköp i kommunen.', { teman: ['mobila-team', 'aldre'], datum: '' }),
  makeUppgift('skane/plan', 'Plan', 'En plan.', { utgava: '2026', datum: '2024-05', url: '/regioner/skane/#plan' }),
  makeUppgift('skane/lopande', 'Löpande', 'En plan.', { utgava: '2026', datum: '2021–2026', niva: 'Mål' }),
  makeUppgift('skane/del', 'Del', 'En del.', { utgava: '2026', sort: 'avsnitt', ord: ['eget ord', 'och ett till'] }),
  makeUppgift('ord/sip', 'SIP', 'En plan.', { region: '', del: 'begrepp', url: '/ordlista/#sip', utgava: '' }),
  makeUppgift('halland/x', 'Någon', 'Annan.', { utgava: '2026' }),
];
const register = (mer: Partial<Register> = {}): Register => ({ ...tom, uppgifter, ...mer });

describe('a packed register', () => {
  test('comes back field by field, whatever follows from what', () => {
    const own = register({
      sammansatta: ['kommun|en', 'mark|köp'],
      vardagsord: [
        { ord: ['rullstol', 'kan inte gå'], leder: ['hem'], teman: ['aldre', 'mobila-team'] },
        { ord: ['natt'], leder: [], teman: [] },
      ],
      ordklasser: { tolk: 'v', plan: 'n', team: 'n' },
    });
    expect(unpackRegister(packRegister(own))).toEqual(own);
  });
  test('without compounds and everyday words comes back, too', () => {
    expect(unpackRegister(packRegister(register()))).toEqual(register());
  });
  test('has line breaks as spaces, since each field is a line, and no stroke within an own term', () => {
    const [one] = unpackRegister(
      packRegister(register({ uppgifter: [makeUppgift('skane/a', 'En\ttitel', 'Två\nrader.', { ord: ['a|b'] })] })),
    ).uppgifter;
    expect([one?.titel, one?.text, one?.ord]).toEqual(['En titel', 'Två rader.', ['a b']]);
  });
  test('is read where it lies in a larger piece of memory', () => {
    const packat = packRegister(register());
    const rymligt = new Uint8Array(packat.length + 3);
    rymligt.set(packat, 3);
    expect(unpackRegister(rymligt.subarray(3)).uppgifter).toEqual(uppgifter);
  });
  test.each([1, 5, 200])('without its last %i bytes is refused', (antal) => {
    const packat = packRegister(register());
    expect(() => unpackRegister(packat.slice(0, packat.length - antal))).toThrow();
  });
  test('of nothing, or without all its parts, is refused', () => {
    expect(() => unpackRegister(new Uint8Array())).toThrow('registret är inte helt');
    expect(() => unpackRegister(packRegister(register({ uppgifter: [] })))).toThrow('registret är inte helt');
  });
});

test('statements of a group lie beside each other, else as they were given', () => {
  const om = [uppgifter[2]!, uppgifter[0]!, uppgifter[6]!, uppgifter[3]!, uppgifter[1]!];
  expect(orderUppgifter(om).map(({ id }) => id)).toEqual([
    'skane/plan',
    'skane/lopande',
    'skane/team',
    'skane/h-markkop',
    'halland/x',
  ]);
});

describe('what is kept of an id and an address', () => {
  const one = (id: string, titel: string, region = 'skane') => makeUppgift(id, titel, '', { region });
  test.each([
    ['skane/nara-vard', 'Nära vård!', 'skane', ''],
    ['skane/annat', 'Nära vård', 'skane', 'annat'],
    ['begrepp/sip', 'SIP', '', '/begrepp/sip'],
    ['halland/x', 'Nära vård', 'skane', '/halland/x'],
  ])('%s of ”%s” in ”%s” is ”%s”, and comes back', (id, titel, region, kort) => {
    expect(kortId(one(id, titel, region))).toBe(kort);
    expect(langtId(kort, region, titel)).toBe(id);
  });
  test('an address is kept only where it does not follow from the id', () => {
    const own = { ...one('skane/annat', 'A'), url: '/regioner/skane/#annat' };
    expect([kortUrl(own), langtUrl('', own)]).toEqual(['', '/regioner/skane/#annat']);
    expect([kortUrl({ ...own, url: '/x/' }), langtUrl('/x/', own)]).toEqual(['/x/', '/x/']);
    expect(langtUrl('', { id: 'a/b', region: '' })).toBe('');
  });
  test('an id is spelt with the words of the texts, the first time they stand', () => {
    const koda = idkodare([{ titel: 'Köp', text: 'Markköp. kop' }]);
    expect([koda('h-markkop'), koda('kop-x')]).toEqual(['H-markköp', 'Kop-x']);
    expect(langtId('H-markköp', 'skane', '')).toBe('skane/h-markkop');
    expect(() => koda('Stor')).toThrow('andra tecken');
  });
  test('compounds are kept as the lengths of their parts, only those of words that there are', () => {
    const bitar = ['Hemsjukvård', ' ', 'bil', 'hemsjukvård', '.'];
    expect(packaSnitt(bitar, ['hem|sjuk|vård', 'natt|buss'])).toBe(',cd');
    expect(packaUppSnitt(bitar, ',cd')).toEqual(['hem|sjuk|vård']);
    expect(packaUppSnitt(bitar, ',')).toEqual([]);
  });
});
