import type { Nyckeltal } from '../schema/nyckeltal.ts';
import type { RegionId } from '../schema/vokabular.ts';
import { kallrad, type Figurram } from './figur.ts';
import { nyckeltalMening } from './mening/nyckeltal.ts';
import { datumText } from './sprak.ts';

/** What is known of one region's figure: the value, that it was not reported, a span, or nothing. */
export type NyckeltalLage =
  | { readonly lage: 'varde'; readonly varde: number }
  | { readonly lage: 'ej-redovisat' }
  | { readonly lage: 'spann'; readonly fran: number; readonly till: number }
  | { readonly lage: 'okant' };

/** One region's row of a key figure. */
export type NyckeltalRad = { readonly region: RegionId } & NyckeltalLage;

/** What is known of one region. A value that the source does not give is never guessed. */
export function nyckeltalFor(
  { varden, ejRedovisat, ovriga }: Pick<Nyckeltal, 'varden' | 'ejRedovisat' | 'ovriga'>,
  region: RegionId,
): NyckeltalLage {
  const varde = varden[region];
  if (varde !== undefined) return { lage: 'varde', varde };
  if (ejRedovisat.includes(region)) return { lage: 'ej-redovisat' };
  return ovriga ? { lage: 'spann', ...ovriga } : { lage: 'okant' };
}

/** One row a region, in the order the regions are given. */
export const nyckeltalRader = (
  tal: Pick<Nyckeltal, 'varden' | 'ejRedovisat' | 'ovriga'>,
  regioner: readonly RegionId[],
): NyckeltalRad[] => regioner.map((region) => ({ region, ...nyckeltalFor(tal, region) }));

/** Frame of a key figure. */
export const nyckeltalRam = (
  tal: Nyckeltal,
  rader: readonly NyckeltalRad[],
  namn: ReadonlyMap<string, string>,
): Figurram => ({
  id: `nyckeltal-${tal.id}`,
  titel: `${tal.namn}, ${datumText(tal.per)}`,
  mening: [nyckeltalMening(rader, tal.enhet, namn)],
  tillagg: tal.mal?.text ?? null,
  forbehall: tal.not,
  kalla: tal.id,
  kallrad: kallrad(tal.kalla),
  sida: '/utveckling/',
  nyckel: [
    { form: 'ruta', klass: 'f-full', text: `Känt värde, ${tal.enhet}` },
    ...(rader.some(({ lage }) => lage === 'spann')
      ? [{ form: 'ruta' as const, klass: 'f-spann', text: 'Värdet ligger någonstans i spannet, men är inte känt' }]
      : []),
  ],
});
