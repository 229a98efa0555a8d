import { tommaUppgifter } from '../../schema/delscheman.ts';
import type { Svar } from '../../schema/svar.ts';
import type { Post } from '../../schema/post.ts';
import { regionIds, temaIds, type RegionId } from '../../schema/vokabular.ts';
import type { Utgava } from '../../schema/utgava.ts';
import type { MatrisRuta } from '../matrisvy.ts';
import type { Delar, RegionUnderlag } from '../region-underlag.ts';
import type { Cell } from '../temamatris.ts';

/* Small made-up material for the variants of the sentences: on the page of tokens and components, and in tests. */

/** A closed edition. */
export const stangd: Utgava = {
  id: '2020',
  namn: 'Regionöversikten 2020',
  ar: '2020',
  slag: 'avslutad',
  kallor: ['regionoversikt-2020'],
  insamlad: '2026-11-22',
  teman: [...temaIds],
};

/** A rolling edition. */
export const rullande: Utgava = {
  ...stangd,
  id: '2026',
  namn: 'Uppgifter från 2021 till 2026',
  ar: '2021–2026',
  slag: 'lopande',
  kallor: [],
};

const kalla = { id: 'regionoversikt-2020', avsnitt: 'Samverkan' } as const;

/** A post of one region, with what the variant is about. */
export const enPost = (more: Partial<Post> = {}): Post => ({
  id: 'blekinge/exempel',
  titel: 'Ett exempel',
  text: 'En mening som beskriver exemplet.',
  teman: ['aldre'],
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
  ...more,
});

/** Cells of one theme, one a region in the order of the vocabulary, with the answers given; explicit ones have a post. */
export const celler = (svaren: readonly Svar[], more: Partial<Cell> = {}, post: Partial<Post> = {}): Cell[] =>
  svaren.map((svar, i) => ({
    utgava: '2020',
    region: regionIds[i]!,
    tema: 'aldre',
    svar,
    niva: null,
    poster: svar === 'uttryckligt' ? [enPost(post)] : [],
    handelser: [],
    kallor: [],
    odaterad: false,
    not: null,
    lasta: [],
    sokt: [],
    ...more,
  }));

/** As many of each answer as are named: `antal({ uttryckligt: 3, 'ej-namnt': 2 })`. */
export const antalSvar = (antal: Partial<Record<Svar, number>>): Svar[] =>
  Object.entries(antal).flatMap(([svar, n]) => Array.from({ length: n }, () => svar as Svar));

type Del = { readonly [D in keyof Delar]?: Partial<Delar[D]> };
const last = { underlag: 'text', granskad: '2026-11-22', kalla, per: '2020', poster: [] } as const;
/** The keys of a part that nobody has read. */
export const olast = { underlag: 'saknas', granskad: null, kalla: null, per: null } as const;

const tomMalbild = tommaUppgifter('malbild');
/** A region in an edition, read and silent on all but what is given. */
export const region = (del: Del = {}, utgava: Utgava = stangd, more: Partial<RegionUnderlag> = {}): RegionUnderlag => ({
  id: 'blekinge',
  namn: 'Region Blekinge',
  kortnamn: 'Blekinge',
  lanskod: '10',
  lan: 'Blekinge län',
  antalKommuner: 5,
  befolkningTusental: 158,
  sjukvardsregion: ['Södra sjukvårdsregionen'],
  utgava,
  bedomningar: [],
  djupposter: [],
  handelser: [],
  sokt: [],
  delar: {
    malbild: {
      ...last,
      poster: [],
      ...tomMalbild,
      gemensamMalbild: { ...tomMalbild.gemensamMalbild, status: 'ej-namnt', per: '2020', kalla },
      ...del.malbild,
    },
    organisation: {
      ...last,
      poster: [],
      ...tommaUppgifter('organisation'),
      styrform: 'oklart',
      ...del.organisation,
    },
    prioriteringar: { ...last, poster: [], ...del.prioriteringar },
    samverkan: { ...last, poster: [], ...tommaUppgifter('samverkan'), ...del.samverkan },
  },
  ...more,
});

/** What makes a region a municipality, too. */
export const gotland = { id: 'gotland', namn: 'Region Gotland', kortnamn: 'Gotland', antalKommuner: 1 } as const;

/** A region's joint målbild with a status. */
export const malbildStatus = (
  status: RegionUnderlag['delar']['malbild']['gemensamMalbild']['status'],
): RegionUnderlag['delar']['malbild']['gemensamMalbild'] => ({
  ...region().delar.malbild.gemensamMalbild,
  status,
});

/** A cell of the matrix as the browser knows it. */
export const ruta = (svar: MatrisRuta['svar'], steg: number | null = null): MatrisRuta => ({
  svar,
  belagg: steg === null ? [] : [{ del: 'malbild', steg }],
  nar: '',
});

/** Short names of some regions. */
export const namnen: ReadonlyMap<RegionId, string> = new Map(
  regionIds.map((id) => [id, id.charAt(0).toUpperCase() + id.slice(1)]),
);
