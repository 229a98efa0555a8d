import { describe, expect, test } from 'vitest';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { makeLopande, makePost, makeRegion, makeUtgava } from '../../tests/underlag/region.ts';
import type { Handelse } from '../schema/handelse.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import { buildCell, buildTemamatris, countSvar, highestNiva } from './temamatris.ts';

const withPrioriteringar = (underlag: 'bild' | 'text') => {
  const region = makeRegion();
  return { ...region, delar: { ...region.delar, prioriteringar: { ...region.delar.prioriteringar, underlag } } };
};

describe('buildCell', () => {
  test('a post that carries the theme makes the answer explicit, with its highest step and source', () => {
    const region = makeRegion([makePost({ niva: 'mal' }), makePost({ id: 'blekinge/annat', niva: 'i-drift' })]);
    expect(buildCell(region, { id: 'mobila-team' })).toMatchObject({
      svar: 'uttryckligt',
      niva: 'i-drift',
      kallor: ['regionoversikt-2020'],
    });
  });
  test('a judgement goes before a post', () => {
    const bedomning = {
      tema: 'mobila-team',
      svar: 'nej',
      not: 'Källan säger nej.',
      kalla: { id: 'regionoversikt-2020', avsnitt: 'Samverkan' },
      per: '2020',
    } as const;
    expect(buildCell(makeRegion([makePost()], { bedomningar: [bedomning] }), { id: 'mobila-team' })).toMatchObject({
      svar: 'nej',
      not: 'Källan säger nej.',
    });
  });
  test('a cell is undated when nothing behind it has a date', () => {
    const utan = makePost({ per: null });
    const odaterad = (poster: Parameters<typeof makeRegion>[0], handelser: Handelse[] = []) =>
      buildCell(makeRegion(poster, { handelser }), { id: 'mobila-team' }).odaterad;
    expect(odaterad([utan])).toBe(true);
    expect(odaterad([utan, makePost({ id: 'blekinge/annat', per: '2022' })])).toBe(false);
    expect(odaterad([utan], [makeHandelse({ teman: ['mobila-team'] })])).toBe(false);
    expect(odaterad([])).toBe(false);
  });
  test.each(['2022', null])('a judgement of %s without evidence has the date of its own source', (per) => {
    const kalla = { id: 'regionoversikt-2020', avsnitt: 'Samverkan' } as const;
    const bedomningar = [{ tema: 'mobila-team', svar: 'delvis', not: 'Berörs.', kalla, per } as const];
    expect(buildCell(makeRegion([], { bedomningar }), { id: 'mobila-team' }).odaterad).toBe(per === null);
  });
  test('a part that is not read makes an unfound theme unread, also when the priorities were a picture', () => {
    const region = withPrioriteringar('bild');
    const unread = { ...region, delar: { ...region.delar, samverkan: { ...region.delar.samverkan, granskad: null } } };
    expect(buildCell(unread, { id: 'glesbygd' }).svar).toBe('ej-granskat');
  });
  test('an unfound theme lacks a basis when the priorities were a picture', () => {
    expect(buildCell(withPrioriteringar('bild'), { id: 'glesbygd' }).svar).toBe('underlag-saknas');
  });
  test('an unfound theme is not mentioned when there was text, and the parts read are listed', () => {
    expect(buildCell(withPrioriteringar('text'), { id: 'glesbygd' })).toMatchObject({
      svar: 'ej-namnt',
      niva: null,
      lasta: ['malbild', 'organisation', 'prioriteringar', 'samverkan'],
    });
  });
  test('a theme that the edition did not look for is unread, though its parts are read', () => {
    const region = makeRegion([], { utgava: makeUtgava({ teman: ['aldre'] }) });
    expect(buildCell(region, { id: 'glesbygd' }).svar).toBe('ej-granskat');
  });
  test('a theme about municipalities cannot apply where the region is the municipality', () => {
    const gotland = makeRegion([], { id: 'gotland', namn: 'Region Gotland', antalKommuner: 1 });
    expect(buildCell(gotland, { id: 'gemensam-malbild', kraverKommuner: true })).toMatchObject({
      svar: 'ej-tillampligt',
      not: 'Region Gotland är både region och kommun.',
    });
  });
});

describe('buildCell of a rolling edition', () => {
  const lopande = (region: Partial<RegionUnderlag> = {}, granskad: string | null = null): RegionUnderlag => {
    const hel = makeRegion([], { utgava: makeLopande(), ...region });
    const del = { underlag: 'sokt', granskad, kalla: null, per: null } as const;
    const { malbild, organisation, prioriteringar, samverkan } = hel.delar;
    return {
      ...hel,
      delar: {
        malbild: { ...malbild, ...del },
        organisation: { ...organisation, ...del },
        prioriteringar: { ...prioriteringar, ...del },
        samverkan: { ...samverkan, ...del },
      },
    };
  };
  const sokt = { dag: '2026-11-28', teman: ['aldre'], attribut: [], ord: ['äldre vårdcentral'] } as const;
  const handelse = makeHandelse({ teman: ['aldre'] });

  test('is unread where nobody has looked', () => {
    expect(buildCell(lopande(), { id: 'aldre' }).svar).toBe('ej-granskat');
  });
  test('is not found, with the words and the day, where somebody has looked in pages', () => {
    const sokning = { ...sokt, teman: [...sokt.teman], attribut: [], ord: [...sokt.ord] };
    const region = lopande({ sokt: [sokning] }, '2026-11-28');
    expect(buildCell(region, { id: 'aldre' })).toMatchObject({ svar: 'ej-funnet', sokt: [sokning] });
    expect(buildCell(region, { id: 'glesbygd' }).svar).toBe('ej-granskat');
  });
  test('is not mentioned where documents are read whole', () => {
    expect(buildCell(makeRegion([], { utgava: makeLopande() }), { id: 'aldre' }).svar).toBe('ej-namnt');
  });
  test('a dated fact is evidence, without a step', () => {
    expect(buildCell(lopande({ handelser: [handelse] }), { id: 'aldre' })).toMatchObject({
      svar: 'uttryckligt',
      niva: null,
      handelser: [handelse],
    });
  });
  test('a post of a region in depth is evidence', () => {
    const post = makePost({ utgava: '2026', teman: ['aldre'] });
    expect(buildCell(lopande({ djupposter: [post] }), { id: 'aldre' }).poster).toEqual([post]);
  });
});

describe('buildTemamatris', () => {
  test('gives every pair once, theme by theme in the order given', () => {
    const cells = buildTemamatris(
      [makeRegion(), makeRegion([], { id: 'skane' })],
      [{ id: 'prevention' }, { id: 'aldre' }],
    );
    expect(cells.map(({ tema, region }) => `${tema}/${region}`)).toEqual([
      'prevention/blekinge',
      'prevention/skane',
      'aldre/blekinge',
      'aldre/skane',
    ]);
  });
  test('is empty without regions', () => expect(buildTemamatris([], [{ id: 'prevention' }])).toEqual([]));
});

describe('countSvar', () => {
  test('counts each state and shows the ones at zero', () => {
    expect(countSvar([{ svar: 'uttryckligt' }, { svar: 'uttryckligt' }, { svar: 'ej-namnt' }])).toMatchObject({
      uttryckligt: 2,
      'ej-namnt': 1,
      nej: 0,
    });
  });
});

describe('highestNiva', () => {
  test('is the step furthest up the ladder', () => {
    expect(highestNiva([{ niva: 'pagaende' }, { niva: 'utvarderat' }, { niva: 'mal' }])).toBe('utvarderat');
  });
  test('is null where no post stands on the ladder', () => expect(highestNiva([{ niva: null }])).toBeNull());
  test('is null without posts', () => expect(highestNiva([])).toBeNull());
});

describe('the step and the evidence of a cell', () => {
  const kalla = { id: 'regionoversikt-2020', avsnitt: 'Samverkan' } as const;
  const bedomning = (per: string | null) =>
    ({ tema: 'mobila-team', svar: 'delvis', not: 'Berörs.', kalla: { ...kalla, id: 'annan-kalla' }, per }) as const;
  test('stand beside a judgement, whose own source it names', () => {
    const cell = buildCell(makeRegion([makePost({ niva: 'i-drift' })], { bedomningar: [bedomning('2019')] }), {
      id: 'mobila-team',
    });
    expect(cell).toMatchObject({ niva: 'i-drift', kallor: ['annan-kalla'], odaterad: false });
    expect(cell.poster).toHaveLength(1);
  });
  test('make a judgement with evidence as dated as the evidence', () => {
    const odaterad = (per: string | null, own: string | null) =>
      buildCell(makeRegion([makePost({ per })], { bedomningar: [bedomning(own)] }), { id: 'mobila-team' }).odaterad;
    expect([odaterad(null, '2019'), odaterad('2020', null)]).toEqual([true, false]);
  });
  test('of one theme are not those of another, and each source stands once', () => {
    const region = makeRegion([
      makePost({ id: 'blekinge/a' }),
      makePost({ id: 'blekinge/b', niva: 'mal' }),
      makePost({ id: 'blekinge/c', teman: ['aldre'], niva: 'utvarderat' }),
    ]);
    expect(buildCell(region, { id: 'mobila-team' })).toMatchObject({
      niva: 'pagaende',
      kallor: ['regionoversikt-2020'],
    });
    expect(buildCell(makeRegion([makePost({ niva: null })]), { id: 'mobila-team' }).niva).toBeNull();
  });
  test('an event alone is evidence, too', () => {
    const region = makeRegion([], { handelser: [makeHandelse({ teman: ['mobila-team'] })] });
    expect(buildCell(region, { id: 'mobila-team' })).toMatchObject({ svar: 'uttryckligt', niva: null, kallor: [] });
  });
});
test.each(['delvis', 'text'] as const)('priorities that were read as %s are no lost picture', (underlag) => {
  const region = makeRegion();
  const delar = { ...region.delar, prioriteringar: { ...region.delar.prioriteringar, underlag } };
  expect(buildCell({ ...region, delar }, { id: 'glesbygd' })).toMatchObject({
    svar: 'ej-namnt',
    lasta: ['malbild', 'organisation', 'prioriteringar', 'samverkan'],
    kallor: ['regionoversikt-2020'],
  });
});
