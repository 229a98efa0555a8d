import type { ForandringSlag } from '../forandring.ts';
import { countForandring } from '../forandring-antal.ts';
import { forandringMellan, isOdateratSteg, isOdateratSvar, isStegSlag, type Malbildsvar } from '../malbild-tema.ts';
import { antal, lista } from '../sprak.ts';
import { stegvad } from './stegvad.ts';
import { odateradeStegText, odateratText } from './odaterat.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

/** One theme of a region in two editions. */
export interface Temapar {
  readonly da: Malbildsvar;
  readonly nu: Malbildsvar;
}

/** How each kind of newer statement is told of a number of themes; kinds without newer statement are told after it. */
const nyare: Partial<Readonly<Record<ForandringSlag, (n: number, ar: string, vad: string) => string>>> = {
  nytt: (n, ar) => `${n} nämndes inte ${ar}`,
  'kant-nu': (n, ar) => `${n} ${n === 1 ? 'var inte känt' : 'var inte kända'} för ${ar}`,
  tydligare: (n, ar) => `${n} berördes bara delvis ${ar} och har uttryckligt belägg nu`,
  langre: (n, _, vad) => `${n} har ett senare steg ${vad}`,
  samma: (n, _, vad) => `${n} har samma steg ${vad}`,
  'annat-steg': (n, _, vad) => `${n} har ett tidigare steg ${vad} (vilket inte säger att något har upphört)`,
  'nyare-utan-steg': (n) => `${n} har ingen uppgift om steg att jämföra`,
};

/**
 * What is newer of a region's themes, counted by kind, and for how many nothing newer is known: looked for, read, or
 * not looked for, each told apart. Nothing when there is nothing to compare.
 */
export function regionForandringMening(par: readonly Temapar[], da: Pick<Raknad, 'ar'>): Mening[] {
  const slag = par.map((one) => ({ ...one, slag: forandringMellan(one.da, one.nu, da).slag }));
  const counts = countForandring(slag.map((one) => one.slag));
  const kanda = Object.entries(nyare).flatMap(([id, text]) => {
    const n = counts[id as ForandringSlag];
    return n > 0
      ? [{ n, text: text(n, da.ar, stegvad(slag.filter((one) => one.slag === id).map(({ nu }) => nu.cell))) }]
      : [];
  });
  const antalNyare = kanda.reduce((sum, { n }) => sum + n, 0);
  const odaterade = slag.filter((one) => nyare[one.slag] !== undefined && isOdateratSvar(one.nu)).length;
  const utanStegdatum = slag.filter((one) => isOdateratSteg(one.nu, one.slag)).length;
  const jamforda = slag.filter((one) => isStegSlag(one.slag)).length;
  const baraDelvis = slag.filter(({ slag: one, nu }) => nyare[one] !== undefined && nu.cell.svar === 'delvis').length;
  const varav = baraDelvis > 0 ? `, ${baraDelvis} av dem bara delvis` : '';
  const utanNyare = slag.filter((one) => one.slag === 'inget-nyare');
  const inget = utanNyare.map(({ nu }) => nu.cell.svar);
  const delvis = utanNyare.some((one) => one.da.cell.svar === 'delvis') ? ' eller berördes delvis' : '';
  const hur = (svar: string) => inget.filter((one) => one === svar).length;
  const tysta = [
    { n: hur('ej-funnet'), text: 'har inget nyare hittats' },
    { n: hur('ej-namnt'), text: 'säger de nyare dokumenten inget' },
    { n: hur('underlag-saknas'), text: 'saknas nyare underlag' },
    { n: hur('ej-granskat'), text: 'har ingen ännu sökt efter något nyare' },
  ].filter(({ n }) => n > 0);
  const galler = { utgava: 'mellan-utgavor', raknat: 'teman', av: 'mangd' } as const;
  return [
    ...(antalNyare > 0
      ? [
          mening(
            'region-andring',
            `Nyare uppgifter finns om ${antal(antalNyare, 'tema', 'teman')}${varav}: ${lista(kanda.map(({ text }) => text))}.${odateratText(odaterade, antalNyare)}${odateradeStegText(utanStegdatum, jamforda)}`,
            { ...galler, antal: antalNyare, okanda: { delvis: baraDelvis, odaterad: odaterade } },
          ),
        ]
      : []),
    ...(tysta.length > 0
      ? [
          mening(
            'region-inget-nyare',
            `Av det som togs upp${delvis} ${da.ar}: ${lista(tysta.map(({ n, text }) => `för ${antal(n, 'tema', 'teman')} ${text}`))}.`,
            { ...galler, antal: tysta[0]!.n, okanda: {} },
          ),
        ]
      : []),
  ];
}
