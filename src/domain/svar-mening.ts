import { nivaer, type Niva } from '../schema/niva.ts';
import { svarLagen } from '../schema/svar.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { Cell } from './temamatris.ts';
import { antal, gemen, genitiv } from './sprak.ts';

/** The first sentence of an answer page: the answer in words, with its year. */
export function svarMening(
  { svar, poster }: Pick<Cell, 'svar' | 'poster'>,
  region: string,
  tema: string,
  { ar, namn }: Pick<Utgava, 'ar' | 'namn'>,
): string {
  const amne = gemen(tema);
  const meningar: Record<Cell['svar'], string> = {
    uttryckligt: `Ja. ${region} tog ${ar} upp ${amne} i ${antal(poster.length, 'post', 'poster')}.`,
    delvis: `Delvis. ${region} berörde ${ar} ${amne}, men inte fullt ut.`,
    nej: `Nej. En källa säger att ${amne} inte gällde i ${region}.`,
    'ej-namnt': `Det framgår inte. ${genitiv(region)} avsnitt i ${namn} är lästa, och ${amne} nämns inte i dem.`,
    'ej-funnet': `Inget har hittats. Offentliga sidor ${ar} är sökta utan att ${amne} har hittats för ${region}.`,
    'underlag-saknas': `Det går inte att säga. ${genitiv(region)} prioriteringar ${ar} fanns bara som bild, och övrig text nämner inte ${amne}.`,
    'ej-granskat': `Det är ännu inte läst. ${genitiv(region)} text är inte skriven.`,
    'ej-tillampligt': `Frågan kan inte gälla ${region}.`,
  };
  return meningar[svar];
}

/** An answer in short, with how far it has come where that is known: `Uttryckligt, i drift`. */
export const svarText = ({ svar, niva }: { readonly svar: Cell['svar']; readonly niva: Niva | null }): string =>
  `${svarLagen[svar].namn}${niva ? `, ${gemen(nivaer[niva].namn)}` : ''}`;
