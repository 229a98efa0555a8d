import type { DelId } from '../../src/schema/del.ts';
import type { Post } from '../../src/schema/post.ts';
import type { RegionUnderlag } from '../../src/domain/region-underlag.ts';

const kalla = { id: 'regionoversikt-2020', avsnitt: 'Samverkan' } as const;

/** A made-up post of Blekinge; give only what the test is about. */
export const makePost = (post: Partial<Post> = {}): Post => ({
  id: 'blekinge/exempel',
  titel: 'Ett exempel',
  text: 'En mening som beskriver exemplet.',
  teman: ['mobila-team'],
  niva: 'pagaende',
  huvudman: 'region',
  malgrupper: [],
  begrepp: [],
  kalla,
  per: '2020',
  region: 'blekinge',
  del: 'prioriteringar',
  ...post,
});

/** A made-up region, read and with text in every part; posts go to the part they name. */
export function makeRegion(poster: readonly Post[] = [], region: Partial<RegionUnderlag> = {}): RegionUnderlag {
  const del = (id: DelId) => ({
    underlag: 'text' as const,
    granskad: '2026-11-22',
    kalla,
    per: '2020',
    poster: poster.filter((post) => post.del === id).map(({ region: _region, del: _del, ...post }) => post),
  });
  return {
    id: 'blekinge',
    namn: 'Region Blekinge',
    kortnamn: 'Blekinge',
    lanskod: '10',
    lan: 'Blekinge län',
    antalKommuner: 5,
    befolkningTusental: 158,
    sjukvardsregion: ['Södra sjukvårdsregionen'],
    bedomningar: [],
    delar: {
      malbild: {
        ...del('malbild'),
        strategi: { namn: null, beslutsar: null, beslutsinstans: null, malar: null },
        inriktningar: [],
        gemensamMalbild: { status: 'ej-namnt', namn: null, innehall: null, per: '2020', kalla },
      },
      organisation: {
        ...del('organisation'),
        styrform: 'oklart',
        ledsAv: null,
        roller: [],
        styrgruppMedKommuner: null,
        organ: [],
      },
      prioriteringar: del('prioriteringar'),
      samverkan: { ...del('samverkan'), forum: [] },
    },
    ...region,
  };
}
