import type { Svar } from '../../schema/svar.ts';
import { isIHelheten } from '../helhet.ts';
import { antal, datumText, gemen, iOrd, lista, tal, versal } from '../sprak.ts';
import { mening, type Mening, type Raknad } from './mening.ts';
import { odateratText } from './odaterat.ts';
import { aldreText, handelserText } from './handelser.ts';

const atlasen = { utgava: 'atlasen', av: 'mangd', okanda: {} } as const;

/**
 * How many regions are read from an edition that covers them all, and of how many the priorities were but pictures.
 * @param bilder regions whose priorities the source gave as pictures only, so that nobody can read them
 */
export function lastaMening(
  { lasta, alla, bilder }: { readonly lasta: number; readonly alla: number; readonly bilder: number },
  utgava: Raknad & { readonly namn: string },
): Mening {
  const bild = bilder > 0 ? ` För ${bilder} fanns prioriteringarna bara som bild och är inte kända.` : '';
  const regioner = antal(alla, 'region', 'regioner');
  const main =
    lasta === alla
      ? `Alla ${regioner} är lästa och kodade utifrån ${utgava.namn}.`
      : `${lasta === 0 ? 'Ingen' : lasta} av ${regioner} är ${lasta > 1 ? 'lästa' : 'läst'} utifrån ${utgava.namn}. De övriga har en sida, men texten är inte skriven än.`;
  return mening('lasta', `${main}${bild}`, {
    utgava,
    raknat: 'regioner',
    antal: lasta,
    av: alla,
    okanda: { 'underlag-saknas': bilder },
  });
}

/** For how many regions a newer edition has anything at all. */
export const regionerNuMening = (n: number, utgava: Raknad): Mening =>
  mening(
    'regioner-nu',
    n === 0
      ? `Ännu finns ingen uppgift från ${utgava.ar}.`
      : `För ${antal(n, 'region', 'regioner')} finns uppgifter från ${utgava.ar}.`,
    { utgava, raknat: 'regioner', antal: n, av: 'lopande', okanda: {} },
  );

/** How many cells of a closed edition have explicit evidence, out of those that are read and can apply. */
export function rutorMening(celler: readonly { readonly svar: Svar }[], utgava: Raknad): Mening {
  const n = celler.filter(({ svar }) => svar === 'uttryckligt').length;
  const hela = celler.filter(({ svar }) => isIHelheten(svar)).length;
  const utan = celler.filter(({ svar }) => svar === 'underlag-saknas').length;
  const text =
    hela === 0
      ? `Ingen ruta är ännu läst för ${utgava.ar}.`
      : `${n === 0 ? 'Ingen' : tal(n)} av ${antal(hela, 'ruta', 'rutor')} hade uttryckligt belägg ${utgava.ar}.${utan > 0 ? ` För ${tal(utan)} av alla rutor saknas underlag.` : ''}`;
  return mening('rutor', text, {
    utgava,
    raknat: 'rutor',
    antal: n,
    av: hela,
    okanda: hela === 0 ? {} : { 'underlag-saknas': utan },
  });
}

/** In how many cells a newer edition has something that can be held against the older, and in how many it is undated. */
export const rutorNuMening = (n: number, odaterade: number, utgava: Raknad): Mening =>
  mening(
    'rutor-nu',
    n === 0
      ? `Ännu finns ingen uppgift från ${utgava.ar} att jämföra med.`
      : `För ${antal(n, 'ruta', 'rutor')}, ett tema i en region, finns en uppgift från ${utgava.ar}, uttrycklig eller bara delvis.${odateratText(odaterade, n)}`,
    { utgava, raknat: 'rutor', antal: n, av: 'lopande', okanda: { odaterad: odaterade } },
  );

/**
 * What the atlas rests on.
 * @param dokument documents, and
 * @param sidor pages, that something rests on; what was read but carries nothing is not among them
 */
export function kallorMening(dokument: number, sidor: number, handelser: boolean): Mening {
  const mangd = lista([
    `${iOrd(dokument)} dokument`,
    ...(sidor > 0 ? [antal(sidor, 'webbsida', 'webbsidor')] : []),
    ...(handelser ? ['källorna till händelserna'] : []),
  ]);
  return mening(
    'kallor',
    `${versal(mangd)} ligger till grund för atlasen. Ingen post och ingen händelse står utan källa.`,
    {
      ...atlasen,
      raknat: 'kallor',
      antal: dokument,
    },
  );
}

/** The pages read for one region, and the day, where it is the same for all. */
export const regionsidorMening = (region: string, sidor: number, last: string | null): Mening =>
  mening(
    'region-sidor',
    `${region}: ${antal(sidor, 'sida', 'sidor')}${last ? `, ${sidor === 1 ? 'läst' : 'lästa'} den ${datumText(last)}` : ''}`,
    { ...atlasen, raknat: 'kallor', antal: sidor },
  );

/** How many words the glossary explains. */
export const ordlistaMening = (n: number): Mening =>
  mening('ordlista', `${antal(n, 'ord eller förkortning', 'ord och förkortningar')} som förekommer i atlasen.`, {
    ...atlasen,
    raknat: 'ord',
    antal: n,
  });

/** Dated events in words: `25 är daterade 2020–2025`; empty text for none. */
function dateradeText(ar: readonly string[]): string {
  const [forst, sist] = [ar[0], ar.at(-1)];
  if (ar.length === 0) return '';
  return `${ar.length} är ${ar.length === 1 ? 'daterad' : 'daterade'} ${forst === sist ? forst : `${forst}–${sist}`}`;
}

/**
 * How many national events there are, by kind, from which years, and how many have no date: those may be older.
 * @param datum one an event
 */
export function nationelltMening(
  datum: readonly (string | null)[],
  slagen: readonly { readonly namn: string; readonly n: number }[],
): Mening {
  const slag = slagen.map((one) => `${gemen(one.namn)} (${one.n})`).join(', ');
  const ar = datum.flatMap((one) => one?.slice(0, 4) ?? []).sort();
  const n = datum.length;
  const odaterade = n - ar.length;
  const tid = lista([
    ...(ar.length > 0 ? [dateradeText(ar)] : []),
    ...(odaterade > 0 ? [`${odaterade} är ${odaterade === 1 ? 'odaterad' : 'odaterade'} och kan vara äldre`] : []),
  ]);
  return mening('nationellt', `Här finns ${antal(n, 'händelse', 'händelser')}: ${slag}. ${versal(tid)}.`, {
    utgava: 'egna-datum',
    raknat: 'handelser',
    antal: n,
    av: 'mangd',
    okanda: { odaterad: odaterade },
  });
}

/** For how many themes a law or an agreement that was read asks for something; silence is no absence. */
export function kravMening(med: number, alla: number): Mening {
  const rest = alla - med;
  const ovriga = rest > 0 ? ` För de övriga ${rest} är inget kodat. Det betyder inte att inga krav finns.` : '';
  const text = `${med === 0 ? 'Inget' : med} av ${antal(alla, 'tema', 'teman')} är kodade som tagna upp i en lag, ett lagförslag, en överenskommelse, ett mål eller ett riktvärde bland de källor som är lästa.${ovriga}`;
  return mening('krav', text, {
    utgava: 'egna-datum',
    raknat: 'teman',
    antal: med,
    av: alla,
    okanda: { 'framgar-inte': rest },
  });
}

/**
 * How many events and documents the atlas holds, how many events have no date, and in how many regions.
 * @param datum one an event
 */
export function utvecklingMening(
  datum: readonly (string | null)[],
  dokument: number,
  regioner: number,
  nationellt: boolean,
  da: Pick<Raknad, 'ar'>,
): Mening {
  const handelser = datum.length;
  const platser = lista([
    ...(regioner > 0 ? [`i ${antal(regioner, 'region', 'regioner')}`] : []),
    ...(nationellt ? ['nationellt'] : []),
  ]);
  const mangd = lista([
    ...(handelser > 0 ? [handelserText(datum)] : []),
    ...(dokument > 0 ? [antal(dokument, 'dokument', 'dokument')] : []),
  ]);
  return mening(
    'utveckling',
    mangd === '' ? 'Inga händelser har hittats.' : `${mangd}, ${platser}.${aldreText(datum, da)}`,
    {
      utgava: 'egna-datum',
      raknat: 'handelser',
      antal: handelser > 0 ? handelser : dokument,
      av: 'mangd',
      okanda: { odaterad: datum.filter((one) => one === null).length },
    },
  );
}

/** How many of the themes that there are now belong to an edition; not all were looked for by themselves in each region. */
export function soktaTemanMening(sokta: number, saknas: readonly string[], utgava: Raknad): Mening {
  const utan = saknas.length > 0 ? ` Ingen har sökt efter ${lista(saknas.map(gemen))} i den.` : '';
  const text = sokta === 0 ? 'Inget tema ingår ännu.' : `${antal(sokta, 'tema', 'teman')} ingår.${utan}`;
  return mening('sokta-teman', text, {
    utgava,
    raknat: 'teman',
    antal: sokta,
    av: 'mangd',
    okanda: {},
  });
}

/** How many themes both readings coded, and when. */
export const kodadeTemanMening = (teman: number, datum: string, utgava: Raknad): Mening =>
  mening(
    'kodade-teman',
    `Båda läsningarna kodade ${teman === 1 ? '' : 'alla '}${antal(teman, 'tema', 'teman')}, den ${datumText(datum)}.`,
    { utgava, raknat: 'teman', antal: teman, av: 'mangd', okanda: {} },
  );

/** How many of those that were asked answered a survey. */
export const svarandeMening = ({
  svarande,
  utskick,
  tid,
}: {
  readonly svarande: number;
  readonly utskick: number;
  readonly tid: string;
}): Mening =>
  mening('svarande', `${svarande === 0 ? 'Ingen' : svarande} av ${utskick} chefer svarade i ${tid}.`, {
    utgava: 'egna-datum',
    raknat: 'chefer',
    antal: svarande,
    av: utskick,
    okanda: {},
  });
