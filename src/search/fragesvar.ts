import { antal, datumText, lista, versal } from '../domain/sprak.ts';
import type { Register } from './packad-uppgift.ts';
import { regionIFraga } from './region-i-fraga.ts';
import { likaStam, stam } from './stam.ts';
import { frageOrd, isInnehallsord } from './stoppord.ts';
import type { Traff } from './sok.ts';
import { vik } from './vik.ts';

/** A coded value in one edition, and the regions that have it: what a question of which or how many is answered from. */
export interface Frageregioner {
  /** Words that name the value, and words that name what it is a value of. */
  readonly varde: string;
  readonly sak: string;
  /** What the regions had, after "hade": `styrformen program`. */
  readonly fras: string;
  readonly ar: string;
  /** A rolling edition counts no share. */
  readonly lopande: boolean;
  readonly regioner: readonly string[];
  /** The regions that the question can apply to. */
  readonly hela: number;
  /** `saknas` for what the source does not mention; asked for with "saknar" or "inte". */
  readonly slag: 'har' | 'saknas';
  readonly href: string;
}

/** An answer computed from the data, and where it can be seen. */
export interface Fragesvar {
  readonly text: string;
  readonly href: string;
}

const omRegioner = /^(?:vilka|vilken|hur många|i vilka|hos vilka)\b/iu;
const nekar = /\b(?:saknar|saknas|inte|ingen)\b/iu;
const vemLeder = /^vem leder\b/iu;
const vadBetyder = /^(?:vad (?:betyder|är|innebär)|förklara)\b/iu;
const senaste = /^(?:senaste|nyaste|vad är nytt)\b/iu;
/** Words that every question of regions may have and that name no value. */
const allmanna = new Set(
  'har hade drev driver driva drivs arbetar arbetade arbete omställningen omställning tar tog upp nämner nämnde idag nu i dag används använder styrs styrdes år kommunerna'
    .split(' ')
    .map((ord) => vik(ord)),
);

const lika = (a: string, b: string): boolean => a === b || likaStam(stam(a), stam(b));
const ordAv = (text: string): string[] => frageOrd(text).filter(isInnehallsord).map(vik);

/** A count of regions as a sentence, with what it is counted of, the edition and the names. */
export function regionmening(
  { fras, ar, lopande, regioner, hela, slag }: Frageregioner,
  namn: (id: string) => string,
): string {
  const vilka = regioner.length > 0 ? `: ${lista(regioner.map(namn))}` : '';
  if (slag === 'saknas')
    return `För ${antal(regioner.length, 'region', 'regioner')} av ${hela} nämner källan ${ar} inte ${fras}${vilka}. Det betyder inte nej.`;
  if (lopande)
    return regioner.length === 0
      ? `Ännu finns ingen uppgift från ${ar} om ${fras}. Det betyder inte nej.`
      : `För ${antal(regioner.length, 'region', 'regioner')} finns en uppgift från ${ar} om ${fras}${vilka}. Om de andra är inget känt härifrån.`;
  if (regioner.length === 0)
    return `Underlaget från ${ar} säger inte om någon av ${antal(hela, 'region', 'regioner')} att den hade ${fras}. Det betyder inte nej.`;
  return `${regioner.length} av ${antal(hela, 'region', 'regioner')} hade ${ar} ${fras}${vilka}. Att en region inte står här betyder inte nej.`;
}

/** The values that a question of regions asks for: all its telling words name the value or what it is a value of. */
export function findVarden(fraga: string, varden: readonly Frageregioner[]): Frageregioner[] {
  const slag = nekar.test(fraga) ? 'saknas' : 'har';
  const ar = /\b20\d\d\b/.exec(fraga)?.[0];
  const sokta = ordAv(fraga).filter((ord) => ord !== ar && !allmanna.has(ord));
  if (sokta.length === 0) return [];
  const passar = varden.flatMap((one) => {
    const [egna, sak] = [ordAv(one.varde), ordAv(one.sak)];
    const iVarde = egna.filter((ord) => sokta.some((own) => lika(own, ord))).length;
    const alla = sokta.every((own) => [...egna, ...sak].some((ord) => lika(own, ord)));
    const rattAr =
      ar === undefined || one.ar.startsWith(ar) || (one.lopande && one.ar.slice(0, 4) <= ar && ar <= one.ar.slice(-4));
    return alla && iVarde > 0 && rattAr && one.slag === slag ? [{ one, varde: iVarde / egna.length }] : [];
  });
  const basta = Math.max(0, ...passar.map(({ varde }) => varde));
  return passar.filter(({ varde }) => varde === basta).map(({ one }) => one);
}

/** Whether the query is a question of which or how many regions: only then are the coded values needed. */
export const asksForRegions = (fraga: string): boolean => omRegioner.test(fraga) || nekar.test(fraga);

/** The answers to a question, newest edition first; none when it is no question, or the data has no answer. */
export function besvara(
  fraga: string,
  register: Register,
  varden: readonly Frageregioner[],
  traffar: readonly Traff[],
): Fragesvar[] {
  const namn = (id: string): string => register.regioner.find((one) => one.id === id)?.kortnamn ?? id;
  const region = regionIFraga(fraga, register.regioner)?.region;
  if (vemLeder.test(fraga) && region)
    return register.uppgifter
      .filter((one) => one.sort === 'avsnitt' && one.region === region && one.del === 'organisation')
      .flatMap(({ text, utgava, url }) => {
        const leds = /Leds av: ([^.]+)\./.exec(text)?.[1];
        const ar = register.utgavor.find(({ id }) => id === utgava)?.ar ?? '';
        return leds ? [{ text: `${namn(region)}, ${ar}: arbetet leds av ${leds}.`, href: url }] : [];
      })
      .reverse();
  if (vadBetyder.test(fraga)) {
    const sokta = ordAv(fraga.replace(vadBetyder, ''));
    const post = register.uppgifter.find(
      ({ del, titel }) => del === 'begrepp' && sokta.length > 0 && sokta.every((ord) => ordAv(titel).includes(ord)),
    );
    return post ? [{ text: `${post.titel}: ${post.text}`, href: post.url }] : [];
  }
  if (senaste.test(fraga)) {
    const daterade = traffar.filter(({ lage, uppgift }) => (lage === 'alla' || lage === 'tema') && uppgift.datum);
    const nyast = daterade.reduce<Traff | null>(
      (best, one) => (best && best.uppgift.datum >= one.uppgift.datum ? best : one),
      null,
    );
    return nyast
      ? [
          {
            text: `Senast daterat bland träffarna: ${nyast.uppgift.titel}${nyast.uppgift.region ? `, ${namn(nyast.uppgift.region)}` : ''}, ${datumText(nyast.uppgift.datum)}.`,
            href: nyast.uppgift.url,
          },
        ]
      : [];
  }
  if (!asksForRegions(fraga)) return [];
  return findVarden(fraga, varden)
    .map((one) => ({ text: versal(regionmening(one, namn)), href: one.href }))
    .reverse();
}
