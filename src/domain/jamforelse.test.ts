import { describe, expect, test } from 'vitest';
import { makeMedDelar, makeNu, utanKommuner } from '../../tests/underlag/delar.ts';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { makeLopande, makePost, makeRegion } from '../../tests/underlag/region.ts';
import { buildJamfordel, buildJamforrader, jamforordning } from './jamforelse.ts';

const utgava = makeLopande();
const register = {
  handelser: [],
  kallaOf: (id: string) => ({ id, kortnamn: 'Planen', utgivare: 'Region Blekinge', sida: null }),
};
const kalla = { id: 'blekinge-plan', avsnitt: 'hela sidan' };
const program = { styrform: 'program', belagg: { styrform: { per: '2024', handelse: null, kalla } } } as const;

describe('rows', () => {
  const da = makeMedDelar({ organisation: { styrform: 'linje' } });
  const rad = (utgavor: Parameters<typeof buildJamforrader>[0], id: string, del: 'organisation' | 'samverkan') =>
    buildJamforrader(utgavor, del, register).find(({ attribut }) => attribut.id === id)!;

  test('are the same for every region, whatever it knows', () => {
    const keys = (region: typeof da) =>
      buildJamforrader([region], 'malbild', register).map(({ attribut }) => attribut.id);
    expect(keys(makeNu({}, { utgava }))).toEqual(keys(da));
  });
  test('have the newer value with its ground, and the older one', () => {
    const { nu, da: forst } = rad([makeNu({ organisation: program }, { utgava }), da], 'styrform', 'organisation');
    expect(nu[0]).toMatchObject({ varde: 'Program', kant: true, tom: false, grund: { nar: '2024' } });
    expect(forst).toMatchObject({ varde: 'Linje', kant: true, grund: null });
  });
  test('silence of a rolling edition can be left out, that of a closed one is told', () => {
    const { nu, da: forst } = rad([makeNu({}, { utgava }), da], 'roller', 'organisation');
    expect([nu[0]?.tom, forst.tom]).toEqual([true, false]);
    expect(forst.varde).toBe('Framgår inte av källan');
  });
  test('a forum within a region that is the municipality, too, is shown as that', () => {
    const forum = { namn: 'BarnSam', forkortning: null, niva: null, deltar: null, uppgift: null, kalla, per: '2020' };
    const region = makeMedDelar({ samverkan: { forum: [forum] } }, utanKommuner);
    expect(rad([region], 'forum', 'samverkan').da).toMatchObject({
      varde: ['BarnSam'],
      not: 'Inom regionen, som också är kommun.',
    });
    expect(rad([makeMedDelar({}, utanKommuner)], 'forum', 'samverkan').da.varde).toBe('Ej tillämpligt');
  });
});

describe('the part', () => {
  const poster = [
    makePost({ id: 'blekinge/a', del: 'samverkan', niva: 'i-drift' }),
    makePost({ id: 'blekinge/b', del: 'samverkan', niva: null, slag: 'dokument', lage: 'utkast' }),
    makePost({ id: 'blekinge/c', del: 'samverkan', niva: null }),
    makePost({ id: 'blekinge/d', del: 'malbild' }),
  ];
  const del = buildJamfordel(makeRegion(poster), 'samverkan');
  test('no post of it is lost, whether or not it stands on a step', () => {
    expect(del.grupper.filter((one) => one.poster.length > 0).map(({ id }) => id)).toEqual([
      'i-drift',
      'dokument',
      'utan-steg',
    ]);
    expect(del.grupper.flatMap((one) => one.poster).map(({ id }) => id)).toEqual(
      poster.slice(0, 3).map(({ id }) => id),
    );
  });
  test('every region has the same groups', () => {
    expect(buildJamfordel(makeRegion(), 'samverkan').grupper.map(({ id }) => id)).toEqual(
      del.grupper.map(({ id }) => id),
    );
  });
  test('only events of the part stand in it', () => {
    const handelser = [makeHandelse(), makeHandelse({ id: 'blekinge/h-tva', del: 'malbild' })];
    expect(buildJamfordel(makeNu({}, { utgava, handelser }), 'samverkan').handelser.map(({ id }) => id)).toEqual([
      'blekinge/h-ett',
    ]);
  });
  test('a rolling edition says in one line what it has nothing about, and why', () => {
    const text = buildJamfordel(makeNu({ organisation: program }, { utgava }), 'organisation').utan;
    expect(text).toMatch(/^Ingen har ännu sökt för 2021–2026: leds av, roller, .*kommuner i styrningen.*\.$/);
    expect(buildJamfordel(makeMedDelar({}), 'organisation').utan).toBe('');
  });
  test('a question that cannot apply is not told as nobody having looked', () => {
    expect(buildJamfordel(makeNu({}, { utgava, ...utanKommuner }), 'samverkan').utan).toBe('');
  });
});

test('the order names every row once, newest edition first', () => {
  const ordning = jamforordning('organisation', [{ id: '2020' }, { id: '2026' }]);
  expect(new Set(ordning).size).toBe(ordning.length);
  expect(ordning.slice(0, 4)).toEqual(['text-2026', 'text-2020', 'styrform-nu', 'styrform-da']);
  for (const { id } of buildJamfordel(makeRegion(), 'organisation').grupper)
    expect(ordning).toContain(`steg-${id}-2020`);
});

test('the themes of a part are those of its own posts, in the order of the vocabulary', () => {
  const poster = [
    makePost({ id: 'blekinge/a', del: 'samverkan', teman: ['mobila-team'] }),
    makePost({ id: 'blekinge/b', del: 'samverkan', teman: ['aldre', 'mobila-team'] }),
    makePost({ id: 'blekinge/c', del: 'malbild', teman: ['glesbygd'] }),
  ];
  const { teman } = buildJamfordel(makeRegion(poster), 'samverkan');
  expect([...teman].sort()).toEqual(['aldre', 'mobila-team']);
  expect(buildJamfordel(makeRegion(poster), 'organisation')).toMatchObject({ teman: [], harText: true });
});
