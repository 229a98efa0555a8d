import type { Lasning, Regionfiler } from '../../src/regler/ett-svar/regionfiler.ts';
import type { Bedomning } from '../../src/schema/bedomning.ts';
import type { Forum, Samverkan } from '../../src/schema/samverkan.ts';
import type { Handelse } from '../../src/schema/handelse.ts';
import type { GemensamMalbild, Malbild } from '../../src/schema/malbild.ts';
import type { Organisation } from '../../src/schema/organisation.ts';
import type { Post } from '../../src/schema/post.ts';
import type { Utgava } from '../../src/schema/utgava.ts';
import { makeHandelse } from './handelse.ts';
import { makeLopande, makePost, makeRegion, makeUtgava } from './region.ts';

const kalla = { id: 'regionoversikt-2020', avsnitt: 'Samverkan' };

/** What one edition of a made-up region says beside the usual nothing. */
export interface Sagt {
  readonly status?: GemensamMalbild['status'];
  readonly gemensamMalbild?: Partial<GemensamMalbild>;
  readonly malbild?: Partial<Malbild>;
  readonly organisation?: Partial<Organisation>;
  readonly samverkan?: Partial<Samverkan>;
  readonly bedomningar?: readonly Pick<Bedomning, 'tema' | 'svar'>[];
  readonly poster?: readonly Partial<Post>[];
  readonly sidkallor?: Lasning['sidkallor'];
  readonly sokt?: Lasning['sokt'];
}

function lasning(utgava: Utgava, sagt: Sagt): Lasning {
  const plats = utgava.id;
  const poster = (sagt.poster ?? []).map((post) => makePost({ id: `blekinge/post-${plats}`, per: plats, ...post }));
  const { delar } = makeRegion(poster);
  const fil = <T>(namn: string, varde: T) => ({ fil: `regioner/blekinge/${plats}/${namn}`, varde });
  const gemensamMalbild = {
    ...delar.malbild.gemensamMalbild,
    ...(sagt.status === undefined ? {} : { status: sagt.status }),
    ...sagt.gemensamMalbild,
  };
  return {
    utgava,
    malbild: fil('malbild.mdx', { ...delar.malbild, gemensamMalbild, ...sagt.malbild }),
    organisation: fil('organisation.mdx', { ...delar.organisation, ...sagt.organisation }),
    prioriteringar: fil('prioriteringar.mdx', delar.prioriteringar),
    samverkan: fil('samverkan.mdx', { ...delar.samverkan, ...sagt.samverkan }),
    bedomningar: fil('bedomningar.yaml', {
      bedomningar: (sagt.bedomningar ?? []).map((one) => ({
        not: 'Det sägs bara till hälften.',
        kalla,
        per: '2020',
        ...one,
      })),
    }),
    sidkallor: sagt.sidkallor ?? null,
    sokt: sagt.sokt ?? null,
  };
}

/** A made-up region with one closed and one rolling edition; give only what the test is about. */
export const makeRegionfiler = (
  {
    da = {},
    nu = { status: null },
    handelser = [],
  }: { da?: Sagt; nu?: Sagt; handelser?: readonly Partial<Handelse>[] },
  more: Partial<Regionfiler> = {},
): Regionfiler => ({
  id: 'blekinge',
  antalKommuner: 5,
  lasningar: [lasning(makeUtgava(), da), lasning(makeLopande(), nu)],
  handelser: {
    fil: 'regioner/blekinge/handelser.yaml',
    varde: {
      insamlad: '2026-11-22',
      handelser: handelser.map((one) => {
        const { region: _region, ...handelse } = makeHandelse(one);
        return handelse;
      }),
    },
  },
  djupposter: null,
  djupmalbild: null,
  ...more,
});

/** A made-up strategy; give only what the test is about. */
export const makeStrategi = (more: Partial<Malbild['strategi']> = {}): Malbild['strategi'] => ({
  avser: 'region',
  namn: 'Vård för alla',
  beslutsar: null,
  beslutsinstans: null,
  malar: null,
  ...more,
});

/** A made-up forum. */
export const makeForum = (more: Partial<Forum> = {}): Forum => ({
  namn: 'Rådet',
  forkortning: null,
  niva: null,
  deltar: null,
  uppgift: null,
  kalla,
  per: '2020',
  ...more,
});

/** A file of pages with one made-up page, `blekinge-k1`. */
export const makeSidkallor = (more: object = {}): NonNullable<Lasning['sidkallor']> =>
  ({
    fil: 'kallor.yaml',
    varde: {
      'blekinge-k1': {
        titel: 'Sida',
        utgivare: 'Region Blekinge',
        utgivartyp: 'region',
        url: 'https://exempel.se/a',
        publicerad: '2022-03-01',
        last: '2026-11-28',
        not: null,
        ...more,
      },
    },
  }) as NonNullable<Lasning['sidkallor']>;
