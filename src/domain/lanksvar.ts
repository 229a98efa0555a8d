import type { Lanksvar } from '../schema/lank.ts';
import { datumText } from './sprak.ts';

/** What is known of an address: when it last answered, or that nobody has asked it. */
export function lankText(svar: Lanksvar | undefined): string {
  if (svar === undefined) return 'Ingen har ännu kontrollerat att adressen svarar.';
  const dag = datumText(svar.dag);
  if (svar.svar === null) return `Adressen svarade inte ${dag}.`;
  if (svar.svar === 404 || svar.svar === 410) return `Sidan fanns inte på adressen ${dag}.`;
  return svar.svar < 400 ? `Adressen svarade ${dag}.` : `Adressen svarade med fel ${svar.svar} ${dag}.`;
}
