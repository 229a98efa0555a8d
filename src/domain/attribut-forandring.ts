import type { RegionId } from '../schema/vokabular.ts';
import { attributI } from './attribut.ts';
import { attributforandringOf, type AttributforandringSlag } from './attributforandring-slag.ts';
import { attributlage, grundOfLage } from './attributlage.ts';
import type { Attribut } from './attribut-form.ts';
import type { Grund, Grundregister } from './grund.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import { attributandringMening, attributDaText } from './mening/attribut-forandring.ts';
import type { Mening } from './mening/mening.ts';

/** One newer value, and what the older edition said. */
export interface Attributforandring {
  readonly region: RegionId;
  readonly slag: AttributforandringSlag;
  readonly varde: string;
  readonly da: string;
  readonly grund: Grund | null;
  readonly not: string | null;
}

/** An attribute over all regions: the newer values, and for how many there is none, in words. */
export interface Attributandring {
  readonly attribut: Attribut;
  readonly rader: readonly Attributforandring[];
  readonly ovriga: Mening | null;
}

/**
 * The attributes of the matrix that have one value, as two editions know them; those without any newer value last.
 * @param register where the sources of a region's values are found
 */
export function buildAttributandringar(
  da: readonly RegionUnderlag[],
  nu: readonly RegionUnderlag[],
  register: (region: RegionId) => Grundregister,
): Attributandring[] {
  const aldre = new Map(da.map((region) => [region.id, region]));
  return attributI('matris')
    .map((attribut): Attributandring & { lista: boolean } => {
      const par = nu.flatMap((region) => {
        const daRegion = aldre.get(region.id);
        return daRegion
          ? [{ region: region.id, da: attributlage(daRegion, attribut), nu: attributlage(region, attribut) }]
          : [];
      });
      const slagen = par.map((one) => attributforandringOf(one.da, one.nu));
      const rader = par.flatMap((one, i): Attributforandring[] => {
        const slag = slagen[i]!;
        if (one.nu.tyst !== null) return [];
        return [
          {
            region: one.region,
            slag,
            varde: String(one.nu.varde),
            da: attributDaText(one.da, one.nu, attribut),
            grund: grundOfLage(one.nu, register(one.region)),
            not: one.nu.not,
          },
        ];
      });
      const ar = da[0]?.utgava.ar ?? '';
      return {
        attribut,
        rader,
        ovriga: attributandringMening(slagen, { ar }),
        lista: par.some((one) => typeof one.da.varde === 'object' || typeof one.nu.varde === 'object'),
      };
    })
    .filter(({ lista: many }) => !many)
    .map(({ attribut, rader, ovriga }) => ({ attribut, rader, ovriga }));
}
