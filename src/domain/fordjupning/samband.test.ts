import { describe, expect, test } from 'vitest';
import type { Fordjupning } from '../../schema/fordjupning/fordjupning.ts';
import { checkSamband } from './samband.ts';

const initiativ = (id: string) => ({ id, namn: id, kort: id, post: 'skane/p', delar: [] });
const plan = (dokument: string, ...ids: string[]) => ({
  dokument,
  grupper: [{ id: 'g', namn: 'Grupp', avsnitt: 'Inledning', initiativ: ids.map(initiativ) }],
});
const granskning = () => ({ lage: 'namns', text: 'T', avsnitt: 'Svaret', fragor: ['f1'] });
/** A made-up region in depth where all holds together: two plans, a strategy, an audit and the thread through them. */
const hel = {
  region: 'skane',
  dokument: [
    { id: 'forsta', kalla: 'plan-1', sort: 'handlingsplan' },
    { id: 'senare', kalla: 'plan-2', sort: 'handlingsplan' },
    { id: 'strategin', kalla: 'strategi', sort: 'strategi' },
    { id: 'revisionen', kalla: 'revision', sort: 'granskning' },
  ],
  poster: [{ id: 'skane/p', kalla: { id: 'plan-1', avsnitt: 'Inledning' } }],
  malbild: { avsnitt: 'Målet' },
  forandringar: [],
  roster: [],
  loften: [{ id: 'i1', namn: 'Inriktning', loften: [{ id: '1.1', post: 'skane/p' }] }],
  indikatorer: [{ inriktning: 'i1' }],
  matt: [{ id: 'm', post: 'skane/p', lofte: '1.1', fraga: 'f1', avsnitt: 'Svaret' }],
  initiativ: [plan('forsta', 'a', 'b'), plan('senare', 'x', 'y')],
  stycken: [{ dokument: 'senare', stycken: [{ avsnitt: 'Inledning' }] }],
  komplexitet: { kalla: { id: 'plan-1', avsnitt: 'Inledning' }, kallaMedarbetare: { id: 'plan-2', avsnitt: 'Slut' } },
  natverk: { kalla: { id: 'plan-2', avsnitt: 'Slut' } },
  revisionsfragor: [{ id: 'f1', avsnitt: 'Svaret' }],
  rekommendationer: { rekommendationer: [{ fragor: ['f1'] }] },
  enkat: null,
  exempel: [{ post: 'skane/p' }],
  trad: {
    initiativ: [
      { initiativ: 'a', vidare: [{ till: 'x' }], plan: { lage: 'text', avsnitt: 'Slut' }, granskning: granskning() },
      { initiativ: 'b', vidare: [], plan: { lage: 'text', avsnitt: null }, granskning: granskning() },
    ],
    nya: [{ initiativ: 'y', granskning: granskning() }],
    loften: [{ lofte: '1.1', fragor: [{ fraga: 'f1' }] }],
  },
};
const kallor = {
  'plan-1': { avsnitt: ['Inledning'] },
  'plan-2': { avsnitt: ['Inledning', 'Slut'] },
  strategi: { avsnitt: ['Målet'] },
  revision: { avsnitt: ['Svaret'] },
};
const check = (f: unknown) => checkSamband(f as Fordjupning, kallor as unknown as Parameters<typeof checkSamband>[1]);

/** The same region with another value at one place. */
function withValue(path: string, value: unknown) {
  const copy = structuredClone(hel);
  const steps = path.split('.');
  const last = steps.pop()!;
  Reflect.set(
    steps.reduce((inner: object, step) => Reflect.get(inner, step), copy),
    last,
    value,
  );
  return copy;
}
const brister = (path: string, value: unknown) => check(withValue(path, value));
const paths = (path: string, value: unknown) => brister(path, value).map((one) => one.path.join('.'));

test('a region that holds together has no faults, nor has one without anything but its documents', () => {
  expect(check(hel)).toEqual([]);
  const inget = { ...hel, poster: [], loften: [], indikatorer: [], matt: [], initiativ: [], stycken: [], exempel: [] };
  const utan = { komplexitet: null, natverk: null, rekommendationer: null, malbild: null, trad: null };
  expect(check({ ...inget, ...utan })).toEqual([]);
});

describe('a reference that leads nowhere', () => {
  test.each([
    ['loften.0.loften.0.post', 'poster', 'poster'],
    ['initiativ.1.grupper.0.initiativ.1.post', 'poster', 'poster'],
    ['matt.0.post', 'poster', 'poster'],
    ['exempel.0.post', 'poster', 'poster'],
    ['initiativ.1.dokument', 'handlingsplaner', 'dokument'],
    ['stycken.0.dokument', 'handlingsplaner', 'dokument'],
    ['komplexitet.kalla.id', 'källor till handlingsplaner', 'dokument'],
    ['komplexitet.kallaMedarbetare.id', 'källor till handlingsplaner', 'dokument'],
    ['natverk.kalla.id', 'källor till handlingsplaner', 'dokument'],
    ['indikatorer.0.inriktning', 'inriktningar', 'loften'],
    ['matt.0.lofte', 'löften', 'loften'],
    ['matt.0.fraga', 'revisionsfrågor', 'revisionsfragor'],
    ['rekommendationer.rekommendationer.0.fragor.0', 'revisionsfrågor', 'revisionsfragor'],
    ['trad.initiativ.0.initiativ', 'initiativ', 'initiativ'],
    ['trad.initiativ.0.vidare.0.till', 'senare initiativ', 'initiativ'],
    ['trad.initiativ.1.granskning.fragor.0', 'revisionsfrågor', 'revisionsfragor'],
    ['trad.nya.0.initiativ', 'initiativ utan förebild', 'initiativ'],
    ['trad.nya.0.granskning.fragor.0', 'revisionsfrågor', 'revisionsfragor'],
    ['trad.loften.0.lofte', 'löften', 'loften'],
    ['trad.loften.0.fragor.0.fraga', 'revisionsfrågor', 'revisionsfragor'],
  ])('at %s is told there: it should be one of %s', (path, sort, fil) => {
    expect(brister(path, 'finns-inte')[0]).toMatchObject({
      path: path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      text: `”finns-inte” är ingen av fördjupningens ${sort}.`,
      saknas: { id: 'finns-inte', fil },
    });
    expect(paths(path, 'finns-inte')).toEqual([path]);
  });
  test('says which ids there are, and nothing of what is not asked for', () => {
    expect(brister('matt.0.lofte', 'finns-inte')[0]?.saknas?.ids).toEqual(['1.1']);
    expect(brister('matt.0.lofte', null)).toEqual([]);
  });
  test('to a document that is no plan is none, though the document exists', () => {
    expect(paths('stycken.0.dokument', 'strategin')[0]).toBe('stycken.0.dokument');
    expect(paths('natverk.kalla.id', 'strategi')).toEqual(['natverk.kalla.id']);
  });
  test('from an initiative goes to a later plan, never to its own', () => {
    expect(paths('trad.initiativ.0.vidare.0.till', 'b')[0]).toBe('trad.initiativ.0.vidare.0.till');
  });
});

describe('what the thread must name', () => {
  test('is every initiative of the first plan, each new one and each promise', () => {
    const texts = (path: string, value: unknown) => brister(path, value).map(({ path: p, text }) => [...p, text]);
    expect(texts('trad.initiativ', hel.trad.initiativ.slice(0, 1))).toEqual([
      ['trad', 'initiativ', 'Initiativet ”b” saknas i tråden.'],
    ]);
    expect(texts('trad.nya', [])).toEqual([['trad', 'nya', 'Det nya initiativet ”y” saknas i tråden.']]);
    expect(texts('trad.loften', [])).toEqual([['trad', 'loften', 'Löftet ”1.1” saknas i tråden.']]);
  });
  test('is nothing where there is no thread', () => expect(brister('trad', null)).toEqual([]));
});

describe('what an audit says', () => {
  test('is said where there is one', () => {
    expect(paths('trad.initiativ.1.granskning', null)).toEqual(['trad.initiativ.1.granskning']);
    expect(paths('indikatorer.0.granskning', null)).toEqual(['indikatorer.0.granskning']);
  });
  test('is not said, nor that it leaves anything out, where there is none', () => {
    const utanRevision = hel.dokument.filter(({ sort }) => sort !== 'granskning');
    const fel = paths('dokument', utanRevision);
    for (const path of ['trad.initiativ.0.granskning', 'trad.nya.0.granskning', 'indikatorer.0.granskning'])
      expect(fel).toContain(path);
    const tyst = withValue('dokument', utanRevision);
    const utan = { ...tyst, trad: null, indikatorer: [], matt: [], revisionsfragor: [], rekommendationer: null };
    expect(check(utan)).toEqual([]);
  });
});

describe('a section that its source does not have', () => {
  test.each([
    ['poster.0.kalla.avsnitt', 'plan-1'],
    ['komplexitet.kalla.avsnitt', 'plan-1'],
    ['komplexitet.kallaMedarbetare.avsnitt', 'plan-2'],
    ['initiativ.0.grupper.0.avsnitt', 'plan-1'],
    ['stycken.0.stycken.0.avsnitt', 'plan-2'],
    ['malbild.avsnitt', 'strategi'],
    ['matt.0.avsnitt', 'revision'],
    ['revisionsfragor.0.avsnitt', 'revision'],
    ['trad.initiativ.0.plan.avsnitt', 'plan-2'],
    ['trad.nya.0.granskning.avsnitt', 'revision'],
  ])('at %s is told there, of %s', (path, kalla) => {
    expect(brister(path, 'Finns inte')).toMatchObject([{ text: `Avsnittet ”Finns inte” finns inte i ${kalla}.` }]);
    expect(paths(path, 'Finns inte')).toEqual([path]);
  });
  test('is no matter of a file that speaks of no source', () => {
    expect(brister('dokument.0', { ...hel.dokument[0], avsnitt: 'Finns inte' })).toEqual([]);
  });
  test('says nothing beside a source that is wrong itself', () => {
    expect(paths('natverk.kalla', { id: 'finns-inte', avsnitt: 'Finns inte' })).toEqual(['natverk.kalla.id']);
  });
});

test('a post belongs to its region by the whole name', () => {
  expect(brister('poster', [...hel.poster, { id: 'skaneland/p' }])).toMatchObject([
    { path: ['poster', 1, 'id'], text: 'Posten ”skaneland/p” ska börja med ”skane/”.' },
  ]);
});
