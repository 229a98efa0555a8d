import type { Svar } from '../../schema/svar.ts';
import { forandringSlag, type ForandringSlag } from '../forandring.ts';
import { countForandring } from '../forandring-antal.ts';
import { antal, gemen, lista } from '../sprak.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

const slagIds = Object.keys(forandringSlag) as ForandringSlag[];

/**
 * What changed in a theme between two editions, counted by kind: `Från 2020 till 2026: nytt i 4 regioner och inget nyare
 * i 8, varav ingen har sökt för 3.` That nobody has looked is told apart: it is no finding. `null` when nothing is compared.
 * @param rader one a region: the kind of change, and the answer of the newer edition
 */
export function temaForandringMening(
  rader: readonly { readonly slag: ForandringSlag; readonly nu: Svar }[],
  da: Pick<Raknad, 'ar'>,
  nu: Pick<Raknad, 'ar'>,
): Mening | null {
  if (rader.length === 0) return null;
  const counts = countForandring(rader.map(({ slag }) => slag));
  const ingenSokt = (slag: ForandringSlag) =>
    rader.filter((one) => one.slag === slag && one.nu === 'ej-granskat').length;
  const tysta: readonly ForandringSlag[] = ['inget-nyare', 'okant'];
  const delar = slagIds
    .filter((one) => counts[one] > 0)
    .map((one, i) => {
      const n = counts[one];
      const osokta = tysta.includes(one) ? ingenSokt(one) : 0;
      const hur = osokta > 0 ? ` (ingen har ännu sökt för ${osokta})` : '';
      return `${gemen(forandringSlag[one].namn)} i ${i === 0 ? antal(n, 'region', 'regioner') : n}${hur}`;
    });
  const forst = slagIds.find((one) => counts[one] > 0)!;
  return mening('tema-andring', `Från ${da.ar} till ${nu.ar}: ${lista(delar)}.`, {
    utgava: 'mellan-utgavor',
    raknat: 'regioner',
    antal: counts[forst],
    av: 'mangd',
    okanda: { 'framgar-inte': counts.okant, 'ej-tillampligt': counts['ej-tillampligt'] },
  });
}
