import type { RegionId } from '../schema/vokabular.ts';
import { attributI } from './attribut.ts';
import { attributlage, grundOfLage, type Attributlage } from './attributlage.ts';
import type { Attribut } from './attribut-form.ts';
import type { Grund, Grundregister } from './grund.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import { attributandringMening, attributDaText } from './mening/attribut-forandring.ts';
import type { Mening } from './mening/mening.ts';

/** What two editions say of one attribute, by kind; none is better than another. */
export const attributforandringSlag = {
  nytt: 'Nämndes inte förut',
  'kant-nu': 'Inte känt förut',
  annat: 'Annat värde',
  samma: 'Samma värde',
  'inget-nyare': 'Inget nyare',
  okant: 'Inte känt',
  'ej-tillampligt': 'Ej tillämpligt',
} as const;
/** Kind of change of an attribute, e.g. `annat`. */
export type AttributforandringSlag = keyof typeof attributforandringSlag;

/** Which kind of change an attribute shows, the older edition first. */
export function attributforandringOf(da: Attributlage, nu: Attributlage): AttributforandringSlag {
  if (nu.tyst === 'ej-tillampligt') return 'ej-tillampligt';
  if (nu.tyst !== null) return da.tyst === null ? 'inget-nyare' : 'okant';
  if (da.tyst === null) return String(da.varde) === String(nu.varde) ? 'samma' : 'annat';
  return da.tyst === 'ej-namnt' ? 'nytt' : 'kant-nu';
}

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
