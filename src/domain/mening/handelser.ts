import { latestDatum } from '../handelser.ts';
import { antal, datumText, lista, tal } from '../sprak.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

const fran = (datum: string): string => `${/-\d\d-\d\d$/.test(datum) ? 'den ' : ''}${datumText(datum)}`;

/**
 * How new a region's facts are: `Den senaste daterade uppgiften om Region Blekinge är från den 19 juni 2024.`
 * @param uppgifter the region's events and the posts of its newest edition
 */
export function aktualitetMening(namn: string, uppgifter: readonly { readonly datum: string | null }[]): Mening {
  const senaste = latestDatum(uppgifter);
  const text =
    senaste === null
      ? `Ingen daterad uppgift har hittats för ${namn}.`
      : `Den senaste daterade uppgiften om ${namn} är från ${fran(senaste)}.`;
  return mening('aktualitet', text, {
    utgava: 'egna-datum',
    raknat: 'handelser',
    antal: uppgifter.length,
    av: 'enskild',
    okanda: {},
  });
}

/** How the facts were gathered, for the day they were gathered. */
export const insamlingMening = (insamlad: string): string =>
  `Händelserna samlades in den ${datumText(insamlad)} ur sparade kopior av offentliga sidor. Ingen sida lästes direkt på webben.`;

/** How many of some events are from before the first edition, such as laws that still hold; a sentence after a space, empty for none. */
export function aldreText(datum: readonly (string | null)[], { ar }: Pick<Raknad, 'ar'>): string {
  const n = datum.filter((one) => one !== null && one.slice(0, 4) < ar.slice(0, 4)).length;
  return n === 0 ? '' : ` ${n === 1 ? '1 av dem är' : `${tal(n)} av dem är`} från före ${ar}.`;
}

/** What has happened on a theme since the first edition: how much, and where; there is at least one event.
 * @param datum one an event
 */
export function temaHandelserMening(
  {
    datum,
    nationella,
    regioner,
  }: { readonly datum: readonly (string | null)[]; readonly nationella: number; readonly regioner: number },
  da: Pick<Raknad, 'ar'>,
): Mening {
  const handelser = datum.length;
  const odaterade = datum.filter((one) => one === null).length;
  const regionala = handelser - nationella;
  const i = `i ${antal(regioner, 'region', 'regioner')}`;
  const plats =
    nationella === 0
      ? i
      : regionala === 0
        ? 'på nationell nivå'
        : `varav ${tal(nationella)} på nationell nivå och ${tal(regionala)} ${i}`;
  const utan =
    odaterade > 0
      ? ` ${tal(odaterade)} av dem är ${odaterade === 1 ? 'odaterad' : 'odaterade'} och kan vara äldre.`
      : '';
  const text = `${antal(handelser, 'händelse', 'händelser')}, ${plats}.${utan}${aldreText(datum, da)} ${handelser === 1 ? 'Händelsen räknas inte' : 'Ingen av händelserna räknas'} in i svaren för ${da.ar}.`;
  return mening('tema-handelser', text, {
    utgava: 'egna-datum',
    raknat: 'handelser',
    antal: handelser,
    av: 'mangd',
    okanda: { odaterad: odaterade },
  });
}

/** Events in words, with how many of them have no date: `12 händelser (varav 4 odaterade, som kan vara äldre)`; empty text for none. */
export function handelserText(datum: readonly (string | null)[]): string {
  if (datum.length === 0) return '';
  const odaterade = datum.filter((one) => one === null).length;
  const mangd = antal(datum.length, 'händelse', 'händelser');
  if (odaterade === 0) return mangd;
  return odaterade === datum.length
    ? `${mangd} (${odaterade === 1 ? 'odaterad' : 'alla odaterade'} och kan vara äldre)`
    : `${mangd} (varav ${tal(odaterade)} ${odaterade === 1 ? 'odaterad' : 'odaterade'}, som kan vara äldre)`;
}

/**
 * How many events and documents stand in a region's list, and that they change no answer of the first edition. Events of
 * the edition's own year and undated ones stand there, too, so that they are not said to be after it.
 * @param datum one an event
 */
export function regionHandelserMening(
  datum: readonly (string | null)[],
  dokument: number,
  da: Pick<Raknad, 'ar'>,
): Mening {
  const handelser = datum.length;
  const odaterade = datum.filter((one) => one === null).length;
  const dokumenten = dokument > 0 ? [antal(dokument, 'dokument', 'dokument')] : [];
  const mangd = lista([...(handelser > 0 ? [handelserText(datum)] : []), ...dokumenten]);
  const alla = handelser + dokument;
  const text =
    alla === 0
      ? `Inga händelser har hittats. Det betyder inte att inget har hänt.`
      : alla === 1
        ? `${mangd}. ${dokument === 1 ? 'Det' : 'Den'} ändrar inte svaren för ${da.ar}.`
        : `${mangd}, nyast först. De ändrar inte svaren för ${da.ar}.`;
  return mening('region-handelser', text, {
    utgava: 'egna-datum',
    raknat: 'handelser',
    antal: handelser > 0 ? handelser : dokument,
    av: 'mangd',
    okanda: { odaterad: odaterade },
  });
}
