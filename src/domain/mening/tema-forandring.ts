import type { Svar } from '../../schema/svar.ts';
import type { ForandringSlag } from '../forandring.ts';
import { countForandring } from '../forandring-antal.ts';
import { antal, lista } from '../sprak.ts';
import { nyareSlag } from '../forandring-rader.ts';
import { countOdaterade } from './odaterat.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

/** How each kind is told of a number of regions; that it was not mentioned says nothing of whether it is new. */
const ord: Readonly<Record<ForandringSlag, (ar: string) => string>> = {
  nytt: (ar) => `finns en nyare uppgift om det som inte nämndes ${ar}`,
  'kant-nu': (ar) => `finns en nyare uppgift men det är inte känt vad som gällde ${ar}`,
  tydligare: (ar) => `berördes temat bara delvis ${ar}`,
  langre: () => 'gäller uppgiften ett senare steg',
  samma: () => 'gäller uppgiften samma steg',
  'annat-steg': () => 'gäller uppgiften ett tidigare steg, vilket inte säger att något har upphört',
  'nyare-utan-steg': () => 'går stegen inte att jämföra',
  'inget-nyare': () => 'har inget nyare hittats',
  okant: () => 'finns ingen uppgift från någon av tiderna',
  'ej-tillampligt': () => 'kan frågan inte gälla',
};
const slagIds = Object.keys(ord) as ForandringSlag[];

/**
 * What two editions say of a theme, counted by kind: `Från 2020 till 2026: i 4 regioner nämndes temat inte 2020 och i 8
 * har inget nyare hittats (ingen har ännu sökt för 3).` That nobody has looked is told apart: it is no finding. `null` when nothing is compared.
 * @param rader one a region: the kind of change, the answer of the newer edition, and whether all of that is undated
 */
export function temaForandringMening(
  rader: readonly { readonly slag: ForandringSlag; readonly nu: Svar; readonly odaterad: boolean }[],
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
      return `i ${i === 0 ? antal(n, 'region', 'regioner') : n} ${ord[one](da.ar)}${hur}`;
    });
  const odaterade = countOdaterade(rader.filter(({ slag }) => nyareSlag.includes(slag)));
  const utanDatum =
    odaterade > 0
      ? ` Hos ${antal(odaterade, 'region', 'regioner')} med nyare uppgift är den odaterad och kan vara äldre.`
      : '';
  const forst = slagIds.find((one) => counts[one] > 0)!;
  return mening(
    'tema-andring',
    `Från ${da.ar} till ${nu.ar}, efter vad den nyare uppgiften säger: ${lista(delar)}.${utanDatum}`,
    {
      utgava: 'mellan-utgavor',
      raknat: 'regioner',
      antal: counts[forst],
      av: 'mangd',
      okanda: { odaterad: odaterade, 'framgar-inte': counts.okant, 'ej-tillampligt': counts['ej-tillampligt'] },
    },
  );
}
