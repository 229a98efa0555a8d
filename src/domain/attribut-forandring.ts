import type { RegionId } from '../schema/vokabular.ts';
import { attributI } from './attribut.ts';
import { attributlage, grundOfLage, type Attributlage, type Tystnad } from './attributlage.ts';
import type { Attribut } from './attributlista.ts';
import type { Grund, Grundregister } from './grund.ts';
import type { RegionUnderlag } from './region-underlag.ts';
import { antal, gemen, lista } from './sprak.ts';

/** What two editions say of one attribute, by kind; none is better than another. */
export const attributforandringSlag = {
  nytt: 'Nytt',
  'kant-nu': 'Känt nu',
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

const tystDa: Readonly<Record<Tystnad, (ar: string) => string>> = {
  'ej-namnt': (ar) => `nämndes inte ${ar}`,
  'framgar-inte': (ar) => `framgick inte ${ar}`,
  'underlag-saknas': (ar) => `underlag saknas för ${ar}`,
  'ej-funnet': (ar) => `hittades inte för ${ar}`,
  'ej-granskat': (ar) => `ingen har läst eller sökt för ${ar}`,
  'ej-tillampligt': (ar) => `kunde inte gälla ${ar}`,
};

/** What the older edition said, after the newer value: `var utkast 2020`, `framgick inte 2020`, `liksom 2020`. */
export function attributDaText(da: Attributlage, nu: Attributlage, { namngivet }: Pick<Attribut, 'namngivet'>): string {
  const { ar } = da.utgava;
  if (da.tyst !== null) return tystDa[da.tyst](ar);
  if (attributforandringOf(da, nu) === 'samma') return `liksom ${ar}`;
  const text = String(da.varde);
  return namngivet ? `var ”${text}” ${ar}` : `var ${gemen(text)} ${ar}`;
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
  readonly ovriga: string;
}

const ovrigaOrd: readonly (readonly [AttributforandringSlag, (n: number, ar: string) => string])[] = [
  ['inget-nyare', (n, ar) => `för ${antal(n, 'region', 'regioner')} finns uppgiften bara från ${ar}`],
  ['okant', (n) => `för ${n} är den inte känd`],
  ['ej-tillampligt', (n) => `för ${n} kan frågan inte gälla`],
];

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
      const ovriga = ovrigaOrd.flatMap(([slag, ord]) => {
        const n = slagen.filter((one) => one === slag).length;
        return n > 0 ? [ord(n, ar)] : [];
      });
      const text = lista(ovriga);
      return {
        attribut,
        rader,
        ovriga: text && `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
        lista: par.some((one) => typeof one.da.varde === 'object' || typeof one.nu.varde === 'object'),
      };
    })
    .filter(({ lista: many }) => !many)
    .map(({ attribut, rader, ovriga }) => ({ attribut, rader, ovriga }));
}
