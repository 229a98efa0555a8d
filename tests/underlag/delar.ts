import type { Delar, RegionUnderlag } from '../../src/domain/region-underlag.ts';
import { makeRegion } from './region.ts';

type Del = { readonly [D in keyof Delar]?: Partial<Delar[D]> };

/** A made-up region where some keys of its parts are as given. */
export function makeMedDelar(del: Del, region: Partial<RegionUnderlag> = {}): RegionUnderlag {
  const { delar } = makeRegion();
  return makeRegion([], {
    delar: {
      malbild: { ...delar.malbild, ...del.malbild },
      organisation: { ...delar.organisation, ...del.organisation },
      prioriteringar: { ...delar.prioriteringar, ...del.prioriteringar },
      samverkan: { ...delar.samverkan, ...del.samverkan },
    },
    ...region,
  });
}

const olast = { underlag: 'saknas', granskad: null, kalla: null, per: null } as const;

/** A made-up region in a rolling edition that nobody has begun to fill, but for the keys given. */
export const makeNu = (del: Del, region: Partial<RegionUnderlag>): RegionUnderlag =>
  makeMedDelar(
    {
      malbild: {
        ...olast,
        gemensamMalbild: {
          status: null,
          namn: null,
          innehall: null,
          antagenAvAlla: null,
          not: null,
          per: null,
          kalla: null,
          handelse: null,
        },
        ...del.malbild,
      },
      organisation: { ...olast, styrform: null, ...del.organisation },
      prioriteringar: { ...olast, ...del.prioriteringar },
      samverkan: { ...olast, ...del.samverkan },
    },
    region,
  );

/** Region and municipality in one. */
export const utanKommuner = { id: 'gotland', namn: 'Region Gotland', kortnamn: 'Gotland', antalKommuner: 1 } as const;
