import type { Svar } from '../../schema/svar.ts';
import type { ForandringSlag } from '../forandring.ts';
import { countForandring } from '../forandring-antal.ts';
import { antal, lista } from '../sprak.ts';
import { nyareSlag } from '../forandring-rader.ts';
import { isStegSlag } from '../malbild-tema.ts';
import type { TemaId } from '../../schema/vokabular.ts';
import { stegvad } from './stegvad.ts';
import { countOdaterade, odateradeStegText } from './odaterat.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

/** How each kind is told of a number of regions; that it was not mentioned says nothing of whether it is new. */
const ord: Readonly<Record<ForandringSlag, (ar: string, vad: string) => string>> = {
  nytt: (ar) => `finns en nyare uppgift om det som inte nämndes ${ar}`,
  'kant-nu': (ar) => `finns en nyare uppgift men det är inte känt vad som gällde ${ar}`,
  tydligare: (ar) => `berördes temat bara delvis ${ar}`,
  langre: (_, vad) => `är högsta steget ${vad} senare`,
  samma: (_, vad) => `är högsta steget ${vad} detsamma`,
  'annat-steg': (_, vad) => `är högsta steget ${vad} tidigare (vilket inte säger att något har upphört)`,
  'nyare-utan-steg': () => 'går stegen inte att jämföra',
  'inget-nyare': () => 'har inget nyare hittats',
  okant: () => 'finns ingen uppgift från någon av tiderna',
  'ej-tillampligt': () => 'kan frågan inte gälla',
};
const slagIds = Object.keys(ord) as ForandringSlag[];

/** A number of regions and what is told of them, before the number is given its noun. */
type Antalsdel = readonly [prefix: string, n: number, text: string];

/** One kind in words. That nobody has looked is told apart from what was not found: it is no finding. */
function delarOf(slag: ForandringSlag, n: number, osokta: number, ar: string, vad: string): Antalsdel[] {
  if (slag === 'inget-nyare') {
    return (
      [
        ['i', n - osokta, ord[slag](ar, vad)],
        ['för', osokta, 'har ingen ännu sökt efter något nyare'],
      ] as const
    ).filter(([, antalet]) => antalet > 0);
  }
  const hur =
    slag !== 'okant' || osokta === 0
      ? ''
      : osokta === n
        ? ' (ingen har ännu sökt)'
        : ` (ingen har ännu sökt för ${osokta})`;
  return n > 0 ? [['i', n, ord[slag](ar, vad) + hur]] : [];
}

/**
 * What two editions say of a theme, counted by kind: `Från 2020 till 2026: i 4 regioner nämndes temat inte 2020, i 5 har
 * inget nyare hittats och för 3 har ingen ännu sökt efter något nyare.` `null` when nothing is compared.
 * @param rader one a region: the kind of change, the answer of the newer edition, and whether all of that, or its step, is undated
 */
export function temaForandringMening(
  rader: readonly {
    readonly tema: TemaId;
    readonly slag: ForandringSlag;
    readonly nu: Svar;
    readonly odaterad: boolean;
    readonly odateratSteg: boolean;
  }[],
  da: Pick<Raknad, 'ar'>,
  nu: Pick<Raknad, 'ar'>,
): Mening | null {
  if (rader.length === 0) return null;
  const counts = countForandring(rader.map(({ slag }) => slag));
  const ingenSokt = (slag: ForandringSlag) =>
    rader.filter((one) => one.slag === slag && one.nu === 'ej-granskat').length;
  const delar = slagIds
    .flatMap((one) => delarOf(one, counts[one], ingenSokt(one), da.ar, stegvad(rader)))
    .map(([prefix, n, text], i) => `${prefix} ${i === 0 ? antal(n, 'region', 'regioner') : n} ${text}`);
  const nyare = rader.filter(({ slag }) => nyareSlag.includes(slag));
  const odaterade = countOdaterade(nyare);
  const utanSteg = nyare.filter(({ odateratSteg }) => odateratSteg).length;
  const utanDatum =
    odaterade > 0
      ? ` Hos ${antal(odaterade, 'region', 'regioner')} med nyare uppgift är den odaterad och kan vara äldre.`
      : '';
  const stegen = odateradeStegText(utanSteg, nyare.filter(({ slag }) => isStegSlag(slag)).length);
  const forst = slagIds.find((one) => counts[one] > 0)!;
  return mening(
    'tema-andring',
    `Från ${da.ar} till ${nu.ar}, efter vad den nyare uppgiften säger: ${lista(delar)}.${utanDatum}${stegen}`,
    {
      utgava: 'mellan-utgavor',
      raknat: 'regioner',
      antal: counts[forst],
      av: 'mangd',
      okanda: {
        odaterad: odaterade,
        'framgar-inte': counts.okant,
        'ej-tillampligt': counts['ej-tillampligt'],
      },
    },
  );
}
