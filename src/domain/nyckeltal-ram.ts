import type { Nyckeltal } from '../schema/nyckeltal.ts';
import { kallrad, type Figurram } from './figur.ts';
import { nyckeltalMening } from './mening/nyckeltal.ts';
import type { NyckeltalRad } from './nyckeltal.ts';
import { datumText } from './sprak.ts';

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
