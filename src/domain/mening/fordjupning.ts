import type { Enkatfraga } from '../../schema/fordjupning/enkat.ts';
import type { Matt } from '../../schema/fordjupning/matt.ts';
import { countLasbara, countTappade } from '../fordjupning/enkat.ts';
import { mattText, narMal, vardeText } from '../fordjupning/matt.ts';
import { countPlanLagen, type InitiativTrad, type LofteTrad, type Tradnamn } from '../fordjupning/trad.ts';
import { antal, datumText, iOrd, lista, versal } from '../sprak.ts';
import { mening, type Mening } from './mening.ts';

/**
 * A measure in a sentence: from what to what, and against which target.
 * A measure without a target says so; a comparison is named as one.
 */
export function mattMening({
  varden,
  mal,
  jamforelse,
  enhet,
}: Pick<Matt, 'varden' | 'mal' | 'jamforelse' | 'enhet'>): Mening {
  const punkter = varden.map(
    (one) => `${vardeText(one, enhet)} ${one.per.length === 4 ? '' : 'till och med '}${datumText(one.per)}`,
  );
  const malText = mal ? `Målet är ${mattText(mal.varde, enhet)}.` : 'Inget mål är satt.';
  const jamfor = jamforelse
    ? ` ${jamforelse.namn}: ${mattText(jamforelse.varde, enhet)}, en jämförelse och inget mål.`
    : '';
  return mening('matt', `${punkter.join(', ')}. ${malText}${jamfor}`, {
    utgava: 'egna-datum',
    raknat: 'matt',
    antal: varden.length,
    av: 'enskild',
    okanda: {},
  });
}

/** How many measures reach their target by their latest value, and how many have none; `null` without measures. */
export function malMening(matt: readonly Pick<Matt, 'varden' | 'mal'>[]): Mening | null {
  if (matt.length === 0) return null;
  const svar = matt.map(narMal);
  const medMal = svar.filter((one) => one !== null).length;
  const nar = svar.filter((one) => one === true).length;
  const utan = matt.length - medMal;
  const hur =
    medMal === 1
      ? `, som det ${nar === 1 ? 'nådde' : 'inte nådde'}`
      : `, och ${nar === 0 ? 'inget' : nar} av dem nådde det`;
  const text = [
    medMal > 0 && `${antal(medMal, 'mått', 'mått')} har ett mål${hur} vid den senaste mätningen.`,
    utan > 0 && `${antal(utan, 'mått', 'mått')} har inget mål.`,
  ].filter((one) => one !== false);
  return mening('matt-mal', text.join(' '), {
    utgava: 'egna-datum',
    raknat: 'matt',
    antal: nar,
    av: medMal,
    okanda: { 'framgar-inte': utan },
  });
}

const ordnat = {
  instammande: {
    lagt: 'svarade ”inte alls” eller ”i liten utsträckning”',
    mitten: '”till viss del”',
    hogt: '”i stor utsträckning” eller mer',
  },
  riktvarde: { lagt: 'låg under riktvärdet', mitten: 'precis på det', hogt: 'över det' },
} as const;

/** A sum in words that never takes a lost number for none: `11`, `minst 4`, `ett okänt antal`. */
const summaText = (svar: Enkatfraga['svar']): string => {
  const summa = countLasbara({ svar });
  if (countTappade({ svar }) === 0) return summa === 0 ? 'ingen' : String(summa);
  return summa > 0 ? `minst ${summa}` : 'ett okänt antal';
};

/** What the figure of a question shows: how many answers lie low, in the middle and high on the scale. */
export function enkatMening({ svar, skala }: Pick<Enkatfraga, 'svar' | 'skala'>, svarande: number): Mening {
  const mitt = skala === 'instammande' ? 2 : 1;
  const { lagt, mitten, hogt } = ordnat[skala];
  const text = versal(
    lista([
      `${summaText(svar.slice(0, mitt))} av ${svarande} ${lagt}`,
      `${summaText(svar.slice(mitt, mitt + 1))} ${mitten}`,
      `${summaText(svar.slice(mitt + 1, -1))} ${hogt}`,
      ...(svar.at(-1)?.antal === 0 ? [] : [`${summaText(svar.slice(-1))} ”vet ej”`]),
    ]),
  );
  return mening('enkat', `${text}.`, {
    utgava: 'egna-datum',
    raknat: 'svarande',
    antal: countLasbara({ svar: svar.slice(0, mitt) }),
    av: svarande,
    okanda: { tappad: countTappade({ svar }) },
  });
}

/** How many initiatives of the first plan went where, and how many the audit takes up, where one is read. */
export function initiativMening(
  rader: readonly Pick<InitiativTrad, 'plan' | 'granskning'>[],
  { fran, till, granskning: granskningen }: Tradnamn,
): Mening {
  const lagen = countPlanLagen(rader);
  const granskade = rader.filter(({ granskning }) => granskning?.lage === 'namns').length;
  const vagar = [
    [lagen.initiativ, `var helt eller delvis pågående initiativ i ${till}`],
    [lagen.forstudie, lagen.forstudie === 1 ? 'var förstudie' : 'var förstudier'],
    [lagen.text, 'togs upp i planens text'],
    [lagen['namns-inte'], 'nämndes inte'],
  ] as const;
  const delar = vagar.filter(([n]) => n > 0).map(([n, hur]) => `${n} ${hur}`);
  const granskat =
    granskningen === null ? '' : ` ${granskningen} tog upp ${granskade === 0 ? 'inget av dem' : granskade}.`;
  const text = `Av ${rader.length} initiativ i ${fran}: ${lista(delar)}.${granskat}`;
  return mening('initiativ', text, {
    utgava: 'egna-datum',
    raknat: 'initiativ',
    antal: lagen.initiativ,
    av: rader.length,
    okanda: { 'ej-namnt': lagen['namns-inte'] },
  });
}

/** How many promises have a measure with a figure, and how many no audit question touches; only how many without an audit. */
export function lofteMening(loften: readonly Pick<LofteTrad, 'matt' | 'fragor'>[], granskad: boolean): Mening {
  const medMatt = loften.filter(({ matt }) => matt.length > 0).length;
  const utanFraga = loften.filter(({ fragor }) => fragor.length === 0).length;
  const fragat =
    utanFraga === 0
      ? 'Alla rörs av någon revisionsfråga'
      : `${versal(iOrd(utanFraga))} ${utanFraga === 1 ? 'löfte' : 'löften'} rörs inte av någon revisionsfråga`;
  const text = granskad
    ? `${versal(iOrd(medMatt))} av ${antal(loften.length, 'löfte', 'löften')} har mått med siffra i granskningen. ${fragat}.`
    : `${versal(antal(loften.length, 'löfte', 'löften'))} står i strategin. Ingen granskning är läst, så vad som har mätts eller granskats är inte känt.`;
  return mening('loften', text, {
    utgava: 'egna-datum',
    raknat: 'loften',
    antal: medMatt,
    av: loften.length,
    okanda: {},
  });
}

/** How many initiatives of the later plan no earlier one leads to, in our reading. */
export function nyaMening(nya: number, { fran, till }: Pick<Tradnamn, 'fran' | 'till'>): Mening {
  const text =
    nya === 0
      ? `Inget initiativ och ingen förstudie i ${till} saknar föregångare bland initiativen i ${fran}.`
      : `${versal(iOrd(nya))} initiativ och förstudier i ${till} saknar föregångare bland initiativen i ${fran}.`;
  return mening(
    'nya-initiativ',
    nya === 1 ? text.replace('Ett initiativ och förstudier', 'Ett initiativ eller en förstudie') : text,
    {
      utgava: 'egna-datum',
      raknat: 'initiativ',
      antal: nya,
      av: 'mangd',
      okanda: {},
    },
  );
}
