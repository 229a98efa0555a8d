import { antal, gemen } from './sprak.ts';
import { countSvar, type Cell } from './temamatris.ts';

/** The answer sentence of a theme: how many regions take it up, out of how many, and what is not known. */
export function temaPastaende(namn: string, celler: readonly Pick<Cell, 'svar'>[], ar: number): string {
  const counts = countSvar(celler);
  const main = `${counts.uttryckligt} av ${antal(celler.length, 'region', 'regioner')} tar upp ${gemen(namn)} i sitt arbete ${ar}.`;
  const gaps = [
    counts.delvis > 0 && `${counts.delvis} berör det delvis`,
    counts.nej > 0 && `för ${counts.nej} säger en källa nej`,
    counts['ej-namnt'] > 0 && `hos ${counts['ej-namnt']} nämns det inte`,
    counts['underlag-saknas'] > 0 && `för ${counts['underlag-saknas']} saknas underlag`,
    counts['ej-tillampligt'] > 0 && `för ${counts['ej-tillampligt']} kan frågan inte gälla`,
    counts['ej-granskat'] > 0 && `${counts['ej-granskat']} är ännu inte lästa`,
  ].filter((part) => part !== false);
  const rest = gaps.join(', ');
  return rest ? `${main} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}.` : main;
}
