import { describe, expect, test } from 'vitest';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { makeLopande, makePost, makeRegion } from '../../tests/underlag/region.ts';
import type { Dokument } from '../schema/fordjupning/dokument.ts';
import type { Kalla } from '../schema/kalla.ts';
import { buildDokumentrader, handelserMedDokument, isDokumentrad, splitTidslinje } from './dokument-rader.ts';

const kalla = (id: string, more: Partial<Kalla> = {}) => ({
  id,
  titel: `Titeln på ${id}`,
  kortnamn: id,
  utgivare: 'Region Blekinge',
  ar: 2024,
  publicerad: '2024-02-19',
  typ: 'handlingsplan' as const,
  url: null,
  beskrivning: 'En plan.',
  lasAven: null,
  avsnitt: null,
  plats: null,
  last: { dag: '2026-11-22', sha256: null },
  beslut: null,
  diarienummer: null,
  giltig: { fran: 2024, till: 2024 },
  ersatter: null,
  sprak: 'sv' as const,
  begar: null,
  ...more,
});
const dokument = (of: string): Dokument => ({
  id: 'plan-2024',
  kalla: of,
  sort: 'handlingsplan',
  kort: 'Plan 2024',
  rubrik: 'Planen 2024',
  fraga: 'Hur?',
  svar: 'Planen säger hur det ska gå till.',
  beslut: 'Beslutad 2024.',
  beslutKalla: { id: of, avsnitt: 'Inledning' },
  saknas: [],
});
const post = makePost({ kalla: { id: 'plan', avsnitt: 'Mål' }, utgava: '2026', per: '2024', teman: ['aldre'] });
const region = makeRegion([post], { utgava: makeLopande() });

describe('buildDokumentrader', () => {
  test('a document that a region rests on stands with its date, themes and place among the sources', () => {
    expect(buildDokumentrader([kalla('plan')], [region], [])).toMatchObject([
      {
        id: 'blekinge/dokument/plan',
        region: 'blekinge',
        datum: '2024-02-19',
        slag: 'handlingsplan',
        href: '/kallor/plan/',
        text: 'En plan.',
        teman: ['aldre'],
      },
    ]);
  });
  test('a region in depth leads to its own page, with what the document answers', () => {
    const [rad] = buildDokumentrader([kalla('plan')], [region], [{ region: 'blekinge', dokument: [dokument('plan')] }]);
    expect(rad).toMatchObject({ href: '/fordjupning/blekinge/plan-2024/', text: 'Planen säger hur det ska gå till.' });
  });
  test('the same document in two editions of a region is one row', () => {
    expect(buildDokumentrader([kalla('plan')], [region, region], [])).toHaveLength(1);
  });
  test('an overview of all regions, a page, and what nothing rests on are no rows', () => {
    const kallor = [kalla('plan', { typ: 'oversikt' }), kalla('sida', { typ: 'sida' }), kalla('annan')];
    expect(buildDokumentrader(kallor, [region], [])).toEqual([]);
  });
  test('the newest comes first and the undated last', () => {
    const om = [{ region: 'blekinge' as const, dokument: ['a', 'b', 'c'].map(dokument) }];
    const kallor = [
      kalla('a', { publicerad: null }),
      kalla('b', { publicerad: '2021', typ: 'strategi' }),
      kalla('c', { publicerad: '2024-11-20', typ: 'granskning' }),
    ];
    expect(buildDokumentrader(kallor, [], om).map((rad) => rad.kalla)).toEqual(['c', 'b', 'a']);
  });
});

test('handelserMedDokument puts events and documents in one order, newest first', () => {
  const dokumenten = buildDokumentrader([kalla('plan')], [region], []);
  const rader = handelserMedDokument(
    [makeHandelse({ datum: '2025' }), makeHandelse({ id: 'blekinge/h-tva', datum: '2021' })],
    dokumenten,
  );
  expect(rader.map((rad) => [rad.datum, isDokumentrad(rad)])).toEqual([
    ['2025', false],
    ['2024-02-19', true],
    ['2021', false],
  ]);
  const { handelser, dokument } = splitTidslinje(rader);
  expect([handelser.map(({ datum }) => datum), dokument.map(({ datum }) => datum)]).toEqual([
    ['2025', '2021'],
    ['2024-02-19'],
  ]);
});
