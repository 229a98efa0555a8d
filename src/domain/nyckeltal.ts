import type { Nyckeltal } from '../schema/nyckeltal.ts';
import type { RegionId } from '../schema/vokabular.ts';
import { kallrad, type Figurram } from './figur.ts';
import { datumText, lista } from './sprak.ts';

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

/** A figure as its key figure writes it: whole per cent, all others with one decimal (`19`, `3,0`). */
export function nyckeltalTal(varde: number, enhet: string): string {
  const decimaler = enhet === 'procent' ? 0 : 1;
  return varde.toLocaleString('sv-SE', { minimumFractionDigits: decimaler, maximumFractionDigits: 1 });
}

const medEnhet = (varde: number, enhet: string): string => `${nyckeltalTal(varde, enhet)}\u00a0${enhet}`;

/** What is known of one region, in words. */
export function nyckeltalText(lage: NyckeltalLage, enhet: string): string {
  switch (lage.lage) {
    case 'varde':
      return medEnhet(lage.varde, enhet);
    case 'ej-redovisat':
      return 'regionen redovisade inte';
    case 'spann':
      return `mellan ${nyckeltalTal(lage.fran, enhet)} och ${medEnhet(lage.till, enhet)}, exakt värde okänt`;
    case 'okant':
      return 'källan anger inget värde';
  }
}

/** The answer sentence: how many are known, how many did not report, and where the rest lie. */
export function nyckeltalMening(
  rader: readonly NyckeltalRad[],
  enhet: string,
  namn: ReadonlyMap<string, string>,
): string {
  const of = (lage: NyckeltalLage['lage']) => rader.filter((rad) => rad.lage === lage);
  const spann = of('spann');
  const [ett] = spann;
  const ej = of('ej-redovisat');
  return [
    `Talet är känt för ${of('varde').length} av ${rader.length} regioner.`,
    ej.length > 0 && `${ej.length} redovisade inte: ${lista(ej.map(({ region }) => namn.get(region) ?? region))}.`,
    ett?.lage === 'spann' &&
      `De övriga ${spann.length} ligger mellan ${nyckeltalTal(ett.fran, enhet)} och ${medEnhet(ett.till, enhet)}, men källan anger inte vad var och en har.`,
  ]
    .filter((part) => part !== false && part !== undefined)
    .join(' ');
}

/** Frame of a key figure. */
export const nyckeltalRam = (
  tal: Nyckeltal,
  rader: readonly NyckeltalRad[],
  namn: ReadonlyMap<string, string>,
): Figurram => ({
  id: `nyckeltal-${tal.id}`,
  titel: `${tal.namn}, ${datumText(tal.per)}`,
  mening: [nyckeltalMening(rader, tal.enhet, namn), tal.mal?.text].filter(Boolean).join(' '),
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
