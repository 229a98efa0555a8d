import { expect, test } from 'vitest';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import type { Faktablad } from '../domain/faktablad.ts';
import { publiceradAdress } from './dragna.ts';
import { withKallor } from './faktablad.ts';
import { buildFordjupningData } from './fordjupning-data.ts';
import { grundregister } from './grundregister.ts';
import { kallaById } from './kallor.ts';
import { buildFordjupningar } from './mangder/fordjupning.ts';
import { frusenAdress } from './versioner.ts';

test('a source that is not there is an error that names it', () => {
  expect(() => kallaById('finns-inte')).toThrow('”finns-inte” finns inte');
});

test('a region looks up its own events and every source', () => {
  const egna = makeHandelse();
  const register = grundregister([egna, makeHandelse({ id: 'skane/h-a', region: 'skane' })])('blekinge');
  expect(register.handelser).toEqual([egna]);
  expect(register.kallaOf).toBe(kallaById);
});

test('a sheet has its events as sources of their own, each once, and no edition; a lost source is an error', () => {
  const handelse = makeHandelse();
  const blad = (kalla: string) =>
    ({
      poster: [{ kalla: 'utgava-2026' }],
      handelser: [{ kalla: handelse.id }],
      attribut: [{ varden: [{ belagg: { kalla } }, { belagg: null }] }],
    }) as unknown as Faktablad;
  const own = blad(handelse.id);
  const fil = withKallor(own, [handelse]);
  expect(fil.blad).toBe(own);
  expect(Object.keys(fil.kallor)).toEqual([handelse.id]);
  expect(fil.kallor[handelse.id]).toMatchObject({ titel: handelse.kalla.titel, per: handelse.datum });
  expect(() => withKallor(blad('finns-inte'), [handelse])).toThrow('finns-inte');
});

test('what was published stands, or stood, at its own kind of place', () => {
  expect(publiceradAdress({ vad: 'poster', id: 'skane/a' })).toBe('/exempel/skane/a/');
  expect(publiceradAdress({ vad: 'teman', id: 'aldre' })).toBe('/teman/aldre/');
  expect(publiceradAdress({ vad: 'handelser', id: 'skane/h-a' })).toContain('skane');
  expect(frusenAdress('1.0.0')).toBe('/data/version/1.0.0/');
});

test('a region in depth is data with its counts and the thread by ids, and no zero stands for what it lacks', () => {
  const initiativ = (id: string) => ({ id, namn: id, kort: id, post: 'skane/p', delar: [] });
  const plan = (dokument: string, ...ids: string[]) => ({
    dokument,
    grupper: [{ id: 'g', namn: 'Grupp', initiativ: ids.map(initiativ) }],
  });
  const granskning = { lage: 'namns', text: 'T', avsnitt: 'A', fragor: ['f1'] };
  const f = {
    region: 'skane',
    dokument: [{ id: 'd' }],
    malbild: null,
    forandringar: [],
    roster: [],
    loften: [{ id: 'i1', namn: 'I', loften: [{ id: '1.1' }, { id: '1.2' }] }],
    indikatorer: [{ id: 'ind', inriktning: 'i1' }],
    matt: [{ id: 'm', lofte: '1.1' }],
    initiativ: [plan('forst', 'a', 'b'), plan('sen', 'x', 'y')],
    stycken: [],
    komplexitet: null,
    natverk: null,
    revisionsfragor: [{ id: 'f1' }],
    rekommendationer: { rekommendationer: [{}, {}, {}] },
    enkat: null,
    exempel: [],
    trad: {
      initiativ: [
        { initiativ: 'a', vidare: [{ till: 'x', koppling: 'namn' }], plan: { lage: 'initiativ' }, granskning },
      ],
      nya: [{ initiativ: 'y', granskning }],
      loften: [{ lofte: '1.1', fragor: [{ fraga: 'f1', skal: 'Därför.' }] }],
    },
    poster: [{ id: 'skane/p' }],
  } as unknown as Parameters<typeof buildFordjupningData>[0];
  expect(buildFordjupningData(f)).toMatchObject({
    region: 'skane',
    antal: {
      inriktningar: 1,
      loften: 2,
      indikatorer: 1,
      initiativ: { forst: { g: 2 }, sen: { g: 2 } },
      revisionsfragor: 1,
      rekommendationer: 3,
      enkatfragor: 0,
      initiativIPlanen: { initiativ: 1, forstudie: 0 },
    },
    dokument: [{ id: 'd', url: expect.stringContaining('/d/') }],
    trad: {
      initiativ: [
        {
          initiativ: 'a',
          grupp: 'Grupp',
          vidare: [{ till: 'x', koppling: 'namn' }],
          granskning: { lage: 'namns', fragor: ['f1'] },
        },
      ],
      nya: [{ initiativ: 'y', grupp: 'Grupp', granskning: { fragor: ['f1'] } }],
      loften: [
        { lofte: '1.1', indikatorer: ['ind'], matt: ['m'], fragor: [{ fraga: 'f1', skal: 'Därför.' }] },
        { lofte: '1.2', indikatorer: ['ind'], matt: [], fragor: [] },
      ],
    },
    poster: [{ id: 'skane/p', url: '/exempel/skane/p/' }],
  });
  const [mangd] = buildFordjupningar({
    fordjupningar: [f],
    regioner: [
      { id: 'halland', kortnamn: 'Halland' },
      { id: 'skane', kortnamn: 'Skåne' },
    ] as never,
  });
  expect(mangd).toMatchObject({
    id: 'fordjupning-skane',
    titel: 'Fördjupning Skåne',
    rader: 1,
    csv: null,
    tabell: null,
  });
  expect(buildFordjupningar({ fordjupningar: [f], regioner: [] })[0]?.titel).toBe('Fördjupning skane');
});
