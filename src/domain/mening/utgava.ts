import type { Exempel } from '../exempel.ts';
import type { Exempelurval } from '../../schema/exempel.ts';
import type { Kodning } from '../../schema/kodning.ts';
import type { Utgava } from '../../schema/utgava.ts';
import { isDubbelkodad } from '../kodning.ts';
import type { Utgavetal } from '../utgavetal.ts';
import { antal, datumText, lista, tal, versal } from '../sprak.ts';
import { isLopande } from '../utgava.ts';
import { mening, type Mening } from './mening.ts';

/** A day in a sentence: `den 28 november 2026`. */
const denDag = (dag: string): string => `den ${datumText(dag)}`;

/**
 * What an edition rests on: how much, from what, until when, how much of it has no date, and what its silence means. An
 * undated fact may be older than the edition's years, so that the years name the edition and no time of all its facts.
 * @param tal what it holds, from `countUtgava`
 * @param handelserDag the day its events were gathered until
 */
export function underlagMening(
  utgava: Pick<Utgava, 'namn' | 'ar' | 'slag' | 'insamlad'>,
  {
    poster,
    handelser,
    odaterade,
    kallor,
    bilder,
    lasta,
  }: Pick<Utgavetal, 'poster' | 'handelser' | 'odaterade' | 'kallor' | 'bilder' | 'lasta'>,
  handelserDag: string = utgava.insamlad,
): Mening {
  const { namn, ar, insamlad } = utgava;
  const told = (text: string): Mening =>
    mening('underlag', text, {
      utgava,
      raknat: poster > 0 ? 'poster' : 'handelser',
      antal: poster > 0 ? poster : handelser,
      av: 'mangd',
      okanda: isLopande(utgava)
        ? { odaterad: poster > 0 ? odaterade.poster : odaterade.handelser }
        : { 'underlag-saknas': bilder },
    });
  if (lasta === 0)
    return told(
      isLopande(utgava)
        ? `Ingen har ännu sökt efter uppgifter från ${ar}.`
        : `Ingen har ännu läst underlaget: ${namn}.`,
    );
  if (!isLopande(utgava)) {
    const bild =
      bilder > 0
        ? ` För ${antal(bilder, 'region', 'regioner')} fanns en del bara som bild, och vad den sa är inte känt.`
        : '';
    const mangd = poster === 0 ? 'Inga poster ännu' : antal(poster, 'post', 'poster');
    return told(
      `${mangd} ur ett underlag som täcker alla regioner och vars text är läst i sin helhet: ${namn}.${bild} Underlaget säger inget om hur det är i dag.`,
    );
  }
  if (poster + handelser === 0) return told(`Inga uppgifter från ${ar} ännu, till och med ${denDag(insamlad)}.`);
  const mangd = lista([
    ...(poster > 0 ? [antal(poster, 'post', 'poster')] : []),
    ...(handelser > 0 ? [antal(handelser, 'regional händelse', 'regionala händelser')] : []),
  ]);
  const flera = poster + handelser > 1;
  const utanDatum = lista([
    ...(odaterade.poster > 0 ? [antal(odaterade.poster, 'post', 'poster')] : []),
    ...(odaterade.handelser > 0 ? [antal(odaterade.handelser, 'händelse', 'händelser')] : []),
  ]);
  const ettOdaterat = odaterade.poster + odaterade.handelser === 1;
  const daterat = utanDatum && ` ${utanDatum} är ${ettOdaterat ? 'odaterad' : 'odaterade'} och kan vara äldre.`;
  const ur =
    poster > 0 && kallor > 0
      ? ` ${poster === 1 ? 'Posten' : 'Posterna'} vilar på ${antal(kallor, 'sida eller dokument', 'sidor och dokument')}${kallor > 1 ? ', räknade region för region' : ''}${handelser > 0 ? '; händelserna har egna källor' : ''}.`
      : '';
  const skilda = poster > 0 && handelser > 0 && handelserDag !== insamlad;
  const nar = skilda
    ? `, posterna insamlade till och med ${denDag(insamlad)} och händelserna till och med ${denDag(handelserDag)}`
    : `, ${flera ? 'insamlade' : 'insamlad'} till och med ${denDag(poster > 0 ? insamlad : handelserDag)}`;
  return told(
    `${mangd} i utgåvan ${ar}${nar}.${daterat}${ur} Att något inte står här betyder inte att det inte finns.`,
  );
}

/** How an edition was read: by whom, and whether the themes were coded twice; empty of one that nobody has read yet. */
export function lasningMening(
  kodning: Pick<Kodning, 'datum' | 'teman' | 'lasningar' | 'andraLaste'> | undefined,
  { lasta }: Pick<Utgavetal, 'lasta'>,
): string {
  if (lasta === 0) return '';
  if (!kodning || !isDubbelkodad(kodning)) {
    return 'En språkmodell har läst med kodboken. Någon andra, oberoende läsning av temana är ännu inte gjord.';
  }
  return kodning.andraLaste === 'kallan'
    ? `En språkmodell har läst med kodboken, i två läsningar som var oberoende av varandra (${datumText(kodning.datum)}).`
    : kodning.andraLaste === 'bada-texterna'
      ? `En språkmodell har läst med kodboken. Temana är kodade två gånger till ur atlasens egna texter, av läsare som varken såg varandras kodning eller den som stod där (${datumText(kodning.datum)}).`
      : `En språkmodell har läst med kodboken. Temana kodades en andra gång ur atlasens egna texter, utan att se den första kodningen (${datumText(kodning.datum)}).`;
}

/**
 * How many examples each edition holds, how many of them have no date, and of how many regions:
 * `741 exempel från 2020 och 500 från 2021–2026 (90 av dem odaterade), ur 21 regioner.`
 */
export function exempelMening(
  antalen: readonly { readonly ar: string; readonly poster: number; readonly odaterade: number }[],
  regioner: number,
  handelser = 0,
): Mening {
  const med = antalen.filter(({ poster }) => poster > 0);
  const delar = med.map(
    ({ ar, poster, odaterade }, i) =>
      `${i === 0 ? antal(poster, 'exempel', 'exempel') : tal(poster)} från ${ar}${odaterade > 0 ? ` (${tal(odaterade)} av dem odaterade)` : ''}`,
  );
  const text =
    med.length === 0 ? 'Inga exempel finns ännu.' : `${lista(delar)}, ur ${antal(regioner, 'region', 'regioner')}.`;
  const hant = handelser === 0 ? '' : ` Dessutom visar ${antal(handelser, 'händelse', 'händelser')} ett arbetssätt.`;
  return mening('exempel', text + hant, {
    utgava: 'egna-datum',
    raknat: 'exempel',
    antal: med[0]?.poster ?? 0,
    av: 'mangd',
    okanda: { odaterad: med.reduce((sum, { odaterade }) => sum + odaterade, 0) },
  });
}

/** How it was judged which examples tell a result: posts in two readings, of how many and how often they agreed; events in one. */
export function resultatMening(
  exempel: readonly Pick<Exempel, 'slag' | 'resultat'>[],
  { dag, uppgifter, overens }: Exempelurval['resultat']['lasning'],
): Mening {
  const med = exempel.filter(({ resultat }) => resultat);
  const poster = med.filter(({ slag }) => slag === 'post').length;
  const handelser = med.length - poster;
  const slag = [
    ...(poster > 0 ? [antal(poster, 'post', 'poster')] : []),
    ...(handelser > 0 ? [antal(handelser, 'händelse', 'händelser')] : []),
  ];
  const vilka = slag.length > 0 ? `: ${lista(slag)}` : '';
  return mening(
    'exempel-resultat',
    `${versal(antal(med.length, 'exempel säger', 'exempel säger'))} vad det ledde till${vilka}. Posternas texter lästes ${denDag(dag)} på samma sätt, och läsningarna var överens om ${tal(overens)} av de ${antal(uppgifter, 'post', 'poster')} som då prövades; en post på steget utvärderat räknas alltid. Händelserna är lästa en gång. Att ett exempel inte har resultat här betyder inte att det saknas.`,
    { utgava: 'egna-datum', raknat: 'exempel', antal: med.length, av: 'mangd', okanda: {} },
  );
}

/** How it was judged what is governance and so no example: by whom, how much, and how often the two agreed. */
export const styrningMening = (
  poster: number,
  { dag, uppgifter, overens }: Exempelurval['styrning']['lasning'],
): Mening =>
  mening(
    'exempel-styrning',
    `${antal(poster, 'uppgift', 'uppgifter')} under prioriteringar och samverkan som bara säger hur arbetet leds, ordnas eller beslutas står inte här, och inget som står under målbild eller organisation. Två läsningar, båda av en språkmodell, gjordes var för sig ${denDag(dag)} och var överens om ${tal(overens)} av de ${antal(uppgifter, 'uppgift', 'uppgifter')} från alla utgåvor som då prövades, exemplen inräknade.`,
    { utgava: 'egna-datum', raknat: 'poster', antal: overens, av: uppgifter, okanda: {} },
  );
