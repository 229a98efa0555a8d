import type { Svar } from '../schema/svar.ts';
import { antal, gemen } from './sprak.ts';

/* Counted here, without the schema, so that the browser can use the same sentences. */
type Ruta = { readonly svar: Svar | 'utanfor' };
const counter = (celler: readonly Ruta[]) => (svar: Ruta['svar']) => celler.filter((cell) => cell.svar === svar).length;
const sentence = (parts: readonly (string | false)[]): string => {
  const text = parts.filter((part) => part !== false).join(', ');
  return text && ` ${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/**
 * The answer sentence of a theme: how many regions take it up, out of how many, and what is not known.
 * @param celler the theme's cells; `utanfor` = has evidence, but not such as the reader chose to count
 * @param villkor what posts had to meet to count, if anything: ` i delen samverkan`
 */
export function temaPastaende(
  namn: string,
  celler: readonly Ruta[],
  { ar }: { readonly ar: string },
  villkor = '',
): string {
  const n = counter(celler);
  const main = `${n('uttryckligt')} av ${antal(celler.length, 'region', 'regioner')} tar upp ${gemen(namn)} i sitt arbete ${ar}${villkor}.`;
  return `${main}${sentence([
    n('utanfor') > 0 && `${n('utanfor')} gör det bara utanför urvalet`,
    n('delvis') > 0 && `${n('delvis')} berör det delvis`,
    n('nej') > 0 && `för ${n('nej')} säger en källa nej`,
    n('ej-namnt') > 0 && `hos ${n('ej-namnt')} nämns det inte`,
    n('underlag-saknas') > 0 && `för ${n('underlag-saknas')} saknas underlag`,
    n('ej-tillampligt') > 0 && `för ${n('ej-tillampligt')} kan frågan inte gälla`,
    n('ej-granskat') > 0 && `${n('ej-granskat')} är ännu inte lästa`,
  ])}`;
}

/** The answer sentence of a region: how many themes it takes up, out of how many, and what is not known. */
export function regionPastaende(
  namn: string,
  celler: readonly Ruta[],
  { ar }: { readonly ar: string },
  villkor = '',
): string {
  const n = counter(celler);
  const main = `${namn} tar upp ${n('uttryckligt')} av ${antal(celler.length, 'tema', 'teman')} i sitt arbete ${ar}${villkor}.`;
  return `${main}${sentence([
    n('utanfor') > 0 && `${n('utanfor')} tas upp bara utanför urvalet`,
    n('delvis') > 0 && `${n('delvis')} berörs delvis`,
    n('nej') > 0 && `för ${n('nej')} säger en källa nej`,
    n('ej-namnt') > 0 && `${n('ej-namnt')} nämns inte`,
    n('underlag-saknas') > 0 && `för ${n('underlag-saknas')} saknas underlag`,
    n('ej-tillampligt') > 0 && `för ${n('ej-tillampligt')} kan frågan inte gälla`,
    n('ej-granskat') > 0 && `${n('ej-granskat')} är ännu inte lästa`,
  ])}`;
}
