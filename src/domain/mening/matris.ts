import { antal, datumText, gemen, lista, tal } from '../sprak.ts';
import type { Matris, Matrisurval, MatrisUtgava, Utgavaurval } from '../matrisvy.ts';
import { mening, type Mening } from './mening.ts';
import { odateratText } from './odaterat.ts';

/** What posts must meet to count, in words that follow a number: ` i delen Samverkan och på minst steget i drift`. */
export function villkorText(del: string, steg: string): string {
  const parts = [del && `i delen ${gemen(del)}`, steg && `på minst steget ${gemen(steg)}`].filter(Boolean);
  return parts.length > 0 ? ` ${parts.join(' och ')}` : '';
}

function utgavaMening({ utgava, summa, rutor, utanfor, odaterade, saknas }: Utgavaurval, villkor: string): Mening {
  const lopande = utgava.slag === 'lopande';
  const closed =
    rutor === 0
      ? `Ingen ruta är ännu läst för ${utgava.ar}.`
      : `${summa === 0 ? 'Ingen' : tal(summa)} av ${antal(rutor, 'ruta', 'rutor')} har uttryckligt belägg${villkor} i källan från ${utgava.ar}${saknas > 0 ? `; för ${tal(saknas)} saknas underlag` : ''}.`;
  const rolling =
    summa === 0
      ? `Ingen ruta har ännu uttryckligt belägg från ${utgava.ar}${villkor}.`
      : `I ${antal(summa, 'ruta', 'rutor')} finns uttryckligt belägg från ${utgava.ar}${villkor}.${odateratText(odaterade, summa, { minst: villkor !== '' })}`;
  const utom =
    utanfor > 0
      ? ` ${antal(utanfor, 'ruta', 'rutor')} med belägg bara utanför urvalet räknas inte och visas som en punkt.`
      : '';
  return mening('matris', `${lopande ? rolling : closed}${utom}`, {
    utgava,
    raknat: 'rutor',
    antal: summa,
    av: lopande ? 'lopande' : rutor,
    okanda: { utanfor, ...(lopande ? { odaterad: odaterade } : rutor === 0 ? {} : { 'underlag-saknas': saknas }) },
  });
}

/** How many cells have evidence now but had none then, and for how many of those nothing is known of then. */
function nyaMening(matris: Matris, [da, nu]: readonly Utgavaurval[], synlig: readonly boolean[]): Mening | null {
  if (!da || !nu) return null;
  const nya = nu.steg.flatMap((rad, r) =>
    rad.flatMap((steg, k) => {
      const { svar } = matris.rutor[da.plats]![r]![k]!;
      return synlig[k] && steg >= 0 && svar !== 'uttryckligt' ? [svar] : [];
    }),
  );
  if (nya.length === 0) return null;
  const kanda = nya.filter((svar) => svar === 'ej-namnt' || svar === 'nej').length;
  const delvis = nya.filter((svar) => svar === 'delvis').length;
  const okanda = nya.length - kanda - delvis;
  const delar = [
    ...(delvis > 0 ? [`${tal(delvis)} berördes bara delvis då`] : []),
    ...(okanda > 0 ? [`för ${tal(okanda)} av dem är det okänt vad som gällde då`] : []),
  ];
  const forbehall = delar.length > 0 ? `; ${lista(delar)}` : '';
  const text = `${antal(nya.length, 'ruta', 'rutor')} har uttryckligt belägg i utgåvan ${nu.utgava.ar} men inget uttryckligt från ${da.utgava.ar}${forbehall}.`;
  return mening('matris-nya', text, {
    utgava: 'mellan-utgavor',
    raknat: 'rutor',
    antal: nya.length,
    av: 'lopande',
    okanda: { delvis, 'okant-da': okanda },
  });
}

/** How many of the regions are on show. */
function regionerMening(visade: number, alla: number): Mening {
  const text =
    visade === 0
      ? `Ingen av ${antal(alla, 'region', 'regioner')} passar både vald sjukvårdsregion och vald storlek. Ändra ett av valen.`
      : `${visade} av ${antal(alla, 'region', 'regioner')} visas.`;
  return mening('urval', text, { utgava: 'atlasen', raknat: 'regioner', antal: visade, av: alla, okanda: {} });
}

/**
 * What was counted, the newest edition first: out of how many in a closed one, never a share in a rolling one; last, with
 * two, how many cells have something now that had nothing then.
 */
export function urvalMening(matris: Matris, { synlig, visade }: Matrisurval, villkor: string): Mening[] {
  const regioner = synlig.filter(Boolean).length;
  if (regioner === 0) return [regionerMening(0, synlig.length)];
  return [
    regioner < synlig.length ? regionerMening(regioner, synlig.length) : null,
    ...visade.toReversed().map((one) => utgavaMening(one, villkor)),
    nyaMening(matris, visade, synlig),
  ].filter((one) => one !== null);
}

/** Head of the margin of an edition: out of how many regions in a closed one, no whole in a rolling one. */
export const radmarginal = ({ ar, slag }: MatrisUtgava, regioner: number): string =>
  slag === 'lopande' ? `Med uppgift ${ar}` : `${ar}, antal av ${regioner}`;

/** Head of the row of sums of an edition. */
export const kolumnmarginal = ({ ar, slag }: MatrisUtgava, teman: number): string =>
  slag === 'lopande' ? `Teman med uppgift ${ar}` : `${ar}, antal teman av ${teman}`;

/**
 * Out of how many, where a count of a closed edition has a whole of its own because the question cannot apply to all:
 * `20`; empty where the head of the margin already says it, and in a rolling edition.
 */
export const egenHelhet = ({ slag }: MatrisUtgava, av: number, helhet: number): string =>
  slag === 'lopande' || av === helhet ? '' : String(av);

/** The state of one cell in one edition, in the words that a reader meets. */
export interface Rutlage {
  readonly ar: string;
  /** Name of the answer: `Uttryckligt`. */
  readonly svar: string;
  /** Name of the step; empty without one. */
  readonly steg: string;
  /** ISO date of the latest evidence; empty without one. */
  readonly nar: string;
}

/** A cell in words, the older edition first: `2020: ej nämnt. 2021–2026: uttryckligt, i drift, maj 2023.` */
export const rutaText = (lagen: readonly Rutlage[]): string =>
  lagen
    .map(
      ({ ar, svar, steg, nar }) =>
        `${ar}: ${[gemen(svar), gemen(steg), nar && datumText(nar)].filter(Boolean).join(', ')}.`,
    )
    .join(' ');
