import { countForandring } from '../forandring-antal.ts';
import type { ForandringSlag } from '../forandring.ts';
import { isStegSlag } from '../malbild-tema.ts';
import { nyareSlag, type Forandringsrad } from '../forandring-rader.ts';
import { antal, lista, tal, versal } from '../sprak.ts';
import { stegvad } from './stegvad.ts';
import { countOdaterade, odateradeStegText, odateratText } from './odaterat.ts';
import { mening, type Mening, type Raknad } from './mening.ts';

const rutor = (n: number): string => antal(n, 'ruta', 'rutor');

const nyareOrd: Partial<Readonly<Record<ForandringSlag, (n: number, ar: string, vad: string) => string>>> = {
  nytt: (n, ar) => `${tal(n)} nämndes inte ${ar}`,
  'kant-nu': (n, ar) => `${tal(n)} ${n === 1 ? 'var inte känd' : 'var inte kända'} för ${ar}`,
  tydligare: (n, ar) => `${tal(n)} berördes bara delvis ${ar} och har uttryckligt belägg nu`,
  langre: (n, _, vad) => `${tal(n)} har ett senare steg ${vad}`,
  samma: (n, _, vad) => `${tal(n)} har samma steg ${vad}`,
  'annat-steg': (n, _, vad) => `${tal(n)} har ett tidigare steg ${vad} (vilket inte säger att något har upphört)`,
  'nyare-utan-steg': (n) => `${tal(n)} går inte att jämföra steg för steg`,
};

/** What was compared and what it showed: the answer, and what is behind its number and beside it. */
export interface Forandringsmening {
  readonly svar: Mening | null;
  readonly mer: Mening | null;
}

/** Why the newer edition says nothing of a number of cells. */
const tystaOrd = [
  { svar: 'ej-funnet', text: 'har sökning inte gett något nyare' },
  { svar: 'ej-namnt', text: 'nämner de nyare dokumenten inget' },
  { svar: 'ej-granskat', text: 'har ingen ännu sökt efter något nyare' },
  { svar: 'underlag-saknas', text: 'saknas nyare underlag' },
] as const;

/**
 * What was compared and what it showed, counted: out of the cells that the question can apply to. Nothing newer is told
 * by its reason, and never as an end.
 */
export function forandringarMening(
  rader: readonly Pick<Forandringsrad, 'tema' | 'slag' | 'nu' | 'odaterad' | 'odateratSteg'>[],
  da: Pick<Raknad, 'ar'>,
  nu: Pick<Raknad, 'ar'>,
): Forandringsmening {
  const counts = countForandring(rader.map(({ slag }) => slag));
  const hela = rader.length - counts['ej-tillampligt'];
  if (hela === 0) return { svar: null, mer: null };
  const nyare = nyareSlag.filter((slag) => counts[slag] > 0);
  const antalNyare = nyare.reduce((sum, slag) => sum + counts[slag], 0);
  const odaterade = countOdaterade(rader);
  const utanStegdatum = rader.filter(({ odateratSteg }) => odateratSteg).length;
  const inget = rader.filter(({ slag }) => slag === 'inget-nyare');
  const tysta = tystaOrd.flatMap(({ svar, text }) => {
    const n = inget.filter((rad) => rad.nu === svar).length;
    // One reason for all of them needs no number of its own.
    const vilka = n < inget.length ? tal(n) : n === 1 ? 'den' : 'alla';
    return n > 0 ? [`för ${vilka} ${text}`] : [];
  });
  const osokta = rader.filter(({ slag, nu: svar }) => slag === 'okant' && svar === 'ej-granskat').length;
  const osoktaText =
    osokta === 0
      ? ''
      : osokta === counts.okant
        ? ', och ingen har ännu sökt'
        : `, och för ${tal(osokta)} av dem har ingen ännu sökt`;
  const mer = [
    antalNyare > 0 &&
      `Av dem med nyare uppgift: ${lista(nyare.map((slag) => nyareOrd[slag]!(counts[slag], da.ar, stegvad(rader.filter((rad) => rad.slag === slag)))))}.`,
    inget.length > 0 &&
      `${rutor(inget.length)} togs upp eller berördes delvis ${da.ar} men har ingen nyare uppgift: ${lista(tysta)}. Det betyder inte att något har upphört.`,
    counts.okant > 0 && `För ${tal(counts.okant)} finns ingen uppgift från någon av tiderna${osoktaText}.`,
  ].filter((part) => part !== false);
  const nytt = counts.nytt === 0 ? '' : ` ${tal(counts.nytt)} av de ${tal(antalNyare)} nämndes inte ${da.ar}.`;
  const visar =
    antalNyare === 0
      ? `Ännu finns ingen uppgift från ${nu.ar}.`
      : `För ${tal(antalNyare)} finns en uppgift från ${nu.ar}, uttrycklig eller bara delvis.${odateratText(odaterade, antalNyare)}${odateradeStegText(utanStegdatum, rader.filter(({ slag }) => isStegSlag(slag)).length)}${nytt}`;
  const galler = { utgava: 'mellan-utgavor', raknat: 'rutor', av: 'lopande' } as const;
  return {
    svar: mening('andring', `Jämförelsen gäller ${rutor(hela)}: ett tema i en region där frågan kan gälla. ${visar}`, {
      ...galler,
      antal: antalNyare,
      okanda: { odaterad: odaterade },
    }),
    mer:
      mer.length === 0
        ? null
        : mening('andring-mer', versal(mer.join(' ')), {
            ...galler,
            antal: inget.length,
            okanda: { 'framgar-inte': counts.okant },
          }),
  };
}
