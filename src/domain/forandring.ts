import { nivaer, nivaIds } from '../schema/niva.ts';
import { svarLagen, type Svar } from '../schema/svar.ts';
import type { Utgava } from '../schema/utgava.ts';
import { datumText, gemen } from './sprak.ts';
import type { Cell } from './temamatris.ts';

/**
 * What two editions say of one cell, by kind. None is better than another: a later statement on an earlier step says
 * nothing of the former undertaking, and what is unknown on one side stays unknown.
 */
export const forandringSlag = {
  nytt: { namn: 'Nämndes inte förut', betydelse: 'Nämndes inte i den äldre utgåvan men tas upp i den nyare.' },
  'kant-nu': {
    namn: 'Inte känt förut',
    betydelse:
      'Tas upp i den nyare utgåvan. För den äldre saknas underlag eller läsning, så det går inte att säga om det är nytt.',
  },
  tydligare: { namn: 'Tydligare', betydelse: 'Berördes bara delvis i den äldre utgåvan och tas upp i den nyare.' },
  langre: {
    namn: 'Senare steg',
    betydelse: 'Det högsta steget i de nyare posterna, eller målbildens läge, är senare.',
  },
  samma: {
    namn: 'Samma steg',
    betydelse: 'Det högsta steget i posterna, eller målbildens läge, är detsamma i båda utgåvorna.',
  },
  'annat-steg': {
    namn: 'Annat steg',
    betydelse:
      'Det högsta steget i de nyare posterna, eller målbildens läge, är tidigare. Det säger inte att något har upphört.',
  },
  'nyare-utan-steg': {
    namn: 'Nyare uppgift',
    betydelse: 'Båda utgåvorna tar upp temat, men minst en av dem utan steg, till exempel bara genom en händelse.',
  },
  'inget-nyare': {
    namn: 'Inget nyare',
    betydelse: 'Tas upp i den äldre utgåvan. Inget nyare har hittats, vilket inte betyder att det har upphört.',
  },
  okant: { namn: 'Inte känt', betydelse: 'Ingen av utgåvorna har någon uppgift.' },
  'ej-tillampligt': { namn: 'Ej tillämpligt', betydelse: 'Frågan kan inte gälla här.' },
} as const;
/** Kind of change between two editions, e.g. `langre`. */
export type ForandringSlag = keyof typeof forandringSlag;

const told = (svar: Svar): boolean => svar === 'uttryckligt' || svar === 'delvis' || svar === 'nej';

/** Which kind of change two cells of the same theme and region show, the older one first. */
export function forandringOf(da: Pick<Cell, 'svar' | 'niva'>, nu: Pick<Cell, 'svar' | 'niva'>): ForandringSlag {
  if (nu.svar === 'ej-tillampligt' || (da.svar === 'ej-tillampligt' && !told(nu.svar))) return 'ej-tillampligt';
  if (!told(nu.svar)) return told(da.svar) ? 'inget-nyare' : 'okant';
  if (da.svar === 'ej-namnt') return 'nytt';
  if (!told(da.svar)) return 'kant-nu';
  if (da.svar === 'delvis' && nu.svar === 'uttryckligt') return 'tydligare';
  if (da.niva === null || nu.niva === null) return 'nyare-utan-steg';
  const steg = nivaIds.indexOf(nu.niva) - nivaIds.indexOf(da.niva);
  return steg > 0 ? 'langre' : steg < 0 ? 'annat-steg' : 'samma';
}

/** What a silent cell of the newer edition rests on: who looked, and until when. */
export function ingetNyareText({ svar, sokt }: Pick<Cell, 'svar' | 'sokt'>): string {
  const dag = sokt
    .map((one) => one.dag)
    .sort()
    .at(-1);
  if (svar === 'ej-funnet') return `Inget nyare hittat${dag === undefined ? '' : `; sökt ${datumText(dag)}`}`;
  if (svar === 'ej-namnt') return 'Nämns inte i de nyare dokument som är lästa';
  return 'Ingen har ännu sökt efter något nyare';
}

/**
 * The change in a few words beside the newer answer: `I drift, var planerat 2020`, `Nämndes inte 2020`,
 * `Inget nyare hittat; sökt 28 november 2026`.
 */
export function forandringText(da: Cell, nu: Cell, { ar }: Pick<Utgava, 'ar'>): string {
  const steg = (cell: Cell): string =>
    cell.niva === null ? gemen(svarLagen[cell.svar].namn) : gemen(nivaer[cell.niva].namn);
  const nuSteg = nu.niva === null ? svarLagen[nu.svar].namn : nivaer[nu.niva].namn;
  const texter: Record<ForandringSlag, string> = {
    nytt: `Nämndes inte ${ar}`,
    'kant-nu': da.svar === 'underlag-saknas' ? `Underlag saknas för ${ar}` : `Ingen har läst eller sökt för ${ar}`,
    tydligare: `Berördes delvis ${ar}`,
    langre: `${nuSteg}, var ${steg(da)} ${ar}`,
    samma: `${nuSteg}, liksom ${ar}`,
    'annat-steg': `${nuSteg} i nyare poster, ${steg(da)} ${ar}`,
    'nyare-utan-steg': `Nyare uppgift finns, ${steg(da)} ${ar}`,
    'inget-nyare': ingetNyareText(nu),
    okant: ingetNyareText(nu),
    'ej-tillampligt': 'Frågan kan inte gälla här',
  };
  return texter[forandringOf(da, nu)];
}
