import type { Korslage } from './kors.ts';
import { antal, lista } from './sprak.ts';

/** An edition as a sentence needs it. */
interface Ar {
  readonly ar: string;
  readonly slag: 'avslutad' | 'lopande';
}

/**
 * How many regions say all the themes, and how. A closed edition is told as a whole, with what cannot be said beside
 * it; a rolling one says only what was found.
 * @param lagen the state of each region on show
 * @param teman the names of the chosen themes, at least two
 */
export function korsMening(lagen: readonly Korslage[], teman: readonly string[], { ar, slag }: Ar): string {
  const med = (lage: Korslage): number => lagen.filter((one) => one === lage).length;
  const regioner = (n: number): string => antal(n, 'region', 'regioner');
  const alla = teman.length === 2 ? 'båda' : `alla ${teman.length}`;
  const par = lista(teman.map((one) => `”${one}”`));
  if (slag === 'lopande') {
    return med('samma') + med('var-for-sig') === 0
      ? `Bland uppgifterna från ${ar} har ingen region med ${par} hittats. Det betyder inte nej.`
      : `Bland uppgifterna från ${ar} finns ${par} i samma uppgift för ${regioner(med('samma'))}, och ${alla} var för sig för ${regioner(med('var-for-sig'))}.`;
  }
  const galler = lagen.length - med('ej-tillampligt');
  const delar = [
    `${regioner(med('samma'))} tog upp ${alla} i samma uppgift`,
    `${med('var-for-sig')} i olika uppgifter`,
    `${med('nagra')} tog upp något av dem`,
    `i det lästa från ${med('inget-lastes')} nämns inget`,
  ];
  const okant = med('okant') > 0 ? ` För ${regioner(med('okant'))} går det inte att säga.` : '';
  const utanfor = med('ej-tillampligt') > 0 ? ` För ${regioner(med('ej-tillampligt'))} kan frågan inte gälla.` : '';
  return `${par} ${ar}, av ${regioner(galler)}: ${lista(delar)}.${okant}${utanfor}`;
}
