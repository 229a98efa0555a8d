import type { NyckeltalLage, NyckeltalRad } from '../nyckeltal.ts';
import { antal, lista } from '../sprak.ts';
import { mening, type Mening } from './mening.ts';

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

/** The answer sentence: how many are known, how many did not report, where the rest lie, and of how many nothing is known. */
export function nyckeltalMening(
  rader: readonly NyckeltalRad[],
  enhet: string,
  namn: ReadonlyMap<string, string>,
): Mening {
  const of = (lage: NyckeltalLage['lage']) => rader.filter((rad) => rad.lage === lage);
  const spann = of('spann');
  const [ett] = spann;
  const ej = of('ej-redovisat');
  const okant = of('okant').length;
  const kanda = of('varde').length;
  const grans = ett?.lage === 'spann' ? `mellan ${nyckeltalTal(ett.fran, enhet)} och ${medEnhet(ett.till, enhet)}` : '';
  const text = [
    `Talet är känt för ${kanda === 0 ? 'ingen' : kanda} av ${antal(rader.length, 'region', 'regioner')}.`,
    ej.length > 0 && `${ej.length} redovisade inte: ${lista(ej.map(({ region }) => namn.get(region) ?? region))}.`,
    spann.length === 1 && `För 1 ligger det ${grans}, men källan anger inte det exakta värdet.`,
    spann.length > 1 && `De övriga ${spann.length} ligger ${grans}, men källan anger inte vad var och en har.`,
    okant > 0 && `För ${okant} anger källan inget värde.`,
  ].filter((part) => part !== false);
  return mening('nyckeltal', text.join(' '), {
    utgava: 'egna-datum',
    raknat: 'regioner',
    antal: kanda,
    av: rader.length,
    okanda: { 'ej-redovisat': ej.length, spann: spann.length, 'framgar-inte': okant },
  });
}
