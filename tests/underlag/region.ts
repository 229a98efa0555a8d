import type { DelId } from '../../src/schema/del.ts';
import type { Post } from '../../src/schema/post.ts';
import { temaIds } from '../../src/schema/vokabular.ts';
import type { Utgava } from '../../src/schema/utgava.ts';
import type { RegionUnderlag } from '../../src/domain/region-underlag.ts';

const kalla = { id: 'regionoversikt-2020', avsnitt: 'Samverkan' } as const;

/** A made-up closed edition. */
export const makeUtgava = (utgava: Partial<Utgava> = {}): Utgava => ({
  id: '2020',
  namn: 'Regionöversikten 2020',
  ar: '2020',
  slag: 'avslutad',
  kallor: ['regionoversikt-2020'],
  insamlad: '2026-11-22',
  teman: [...temaIds],
  ...utgava,
});

/** A made-up rolling edition. */
export const makeLopande = (utgava: Partial<Utgava> = {}): Utgava =>
  makeUtgava({
    id: '2026',
    namn: 'Uppgifter från 2021 till 2026',
    ar: '2021–2026',
    slag: 'lopande',
    kallor: [],
    ...utgava,
  });

/** A made-up post of Blekinge; give only what the test is about. */
export const makePost = (post: Partial<Post> = {}): Post => ({
  id: 'blekinge/exempel',
  titel: 'Ett exempel',
  text: 'En mening som beskriver exemplet.',
  teman: ['mobila-team'],
  slag: 'arbetssatt',
  niva: 'pagaende',
  lage: null,
  huvudman: 'region',
  malgrupper: [],
  begrepp: [],
  kalla,
  per: '2020',
  utgava: '2020',
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
    poster: poster
      .filter((post) => post.del === id)
      .map(({ utgava: _utgava, region: _region, del: _del, ...post }) => post),
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
    utgava: makeUtgava(),
    bedomningar: [],
    djupposter: [],
    handelser: [],
    sokt: [],
    delar: {
      malbild: {
        ...del('malbild'),
        strategi: { avser: null, namn: null, beslutsar: null, beslutsinstans: null, malar: null },
        lansstrategi: null,
        inriktningar: [],
        gemensamMalbild: {
          status: 'ej-namnt',
          namn: null,
          innehall: null,
          not: null,
          per: '2020',
          kalla,
          handelse: null,
        },
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
      samverkan: { ...del('samverkan'), politiskSamverkan: null, forum: [] },
    },
    ...region,
  };
}
