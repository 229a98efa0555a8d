import type { Raknad } from '../domain/mening/mening.ts';
import type { Frageregioner } from './fragevarden.ts';
import { likaStam, stam } from './stam.ts';
import { frageOrd, isInnehallsord } from './stoppord.ts';
import type { Tolkning } from './interpret-fraga.ts';
import { foldText } from './fold-text.ts';

/** Words that every question of regions may have and that name no value. */
const allmanna = new Set(
  'har hade drev driver driva drivs arbetar arbetade arbete arbetet omställningen omställning tar tog upp nämner nämnde namner idag nu i dag används använder styrs styrdes år gemensamt alla inte ingen inga saknar saknas utan något andel stor del uppgifter poster vara blir beskriver talar skriver läge läget namngivet namngiven namngivna'
    .split(' ')
    .map((ord) => foldText(ord)),
);
const TEMA_SAKERT = 0.9;

const MIN_EFTERLED = 6;

/** The same word, or a compound that ends in it: `regionfullmäktige` is `fullmäktige`. */
export const lika = (sokt: string, ord: string): boolean =>
  sokt === ord || likaStam(stam(sokt), stam(ord)) || (ord.length >= MIN_EFTERLED && sokt.endsWith(ord));
/** The folded words of a text that say something. */
export const ordAv = (text: string): string[] => frageOrd(text).filter(isInnehallsord).map(foldText);

/** The words of a question that name what it is of. */
export const talande = (fraga: string): string[] => ordAv(fraga).filter((ord) => !allmanna.has(ord));

/** The year that a question names, as an edition may be asked for by it. */
const frageAr = (fraga: string): string | undefined => /(?<!\d)20\d\d(?!\d)/.exec(fraga)?.[0];

/** Whether an edition is one that the question may be of: it names no year, or one of the edition's. */
export function passarAr(fraga: string, utgava: Raknad | null): boolean {
  const ar = frageAr(fraga);
  if (ar === undefined || utgava === null) return true;
  return utgava.slag === 'lopande'
    ? utgava.ar.slice(0, 4) <= ar && ar <= utgava.ar.slice(-4)
    : utgava.ar.startsWith(ar);
}

/** The words of a question that name what it is of, without the year that names an edition. */
export const talandeUtanAr = (fraga: string): string[] => talande(fraga).filter((ord) => ord !== frageAr(fraga));

const arsvarde = /^20\d\d$/;
/** What makes a year in a question that of a decision or a goal, and not of the edition. */
const arsord = /^(?:beslut|anto|antag|mal|sikt)/;

/** How well a value fits the words of a question: the share of its own words that are asked for; 0 where a word is left over. */
function passning(sokta: readonly string[], { varde, sak }: Frageregioner): number {
  if (arsvarde.test(varde) && !sokta.some((ord) => arsord.test(ord))) return 0;
  const sagda = talande(varde);
  const egna = sagda.length > 0 ? sagda : ordAv(varde);
  const kringord = ordAv(sak);
  const iVarde = egna.filter((ord) => sokta.some((own) => lika(own, ord))).length;
  const alla = sokta.every((own) => [...egna, ...kringord].some((ord) => lika(own, ord)));
  return alla ? iVarde / egna.length : 0;
}

/** Of those that fit, those that fit best. */
function basta(sokta: readonly string[], varden: readonly Frageregioner[]): Frageregioner[] {
  const passar = varden.map((one) => ({ one, varde: passning(sokta, one) })).filter(({ varde }) => varde > 0);
  const mest = Math.max(0, ...passar.map(({ varde }) => varde));
  return passar.filter(({ varde }) => varde === mest).map(({ one }) => one);
}

/**
 * The values that a question of regions asks for: all its sagda words name the value or what it is a value of, or they
 * name a theme. A year is the edition's, unless it is itself a value: the year of a goal or a decision.
 * @param nekad it asks for what is lacking; where nothing is coded as lacking, those that have it are the answer
 */
export function findVarden(
  fraga: string,
  varden: readonly Frageregioner[],
  { region, vagar }: Pick<Tolkning, 'region' | 'vagar'>,
  nekad: boolean,
): Frageregioner[] {
  if (region !== null) return [];
  const ord = talande(fraga);
  if (ord.length === 0) return [];
  const somSokt = (kandidater: readonly Frageregioner[]): Frageregioner[] => {
    const sagda = kandidater.filter(({ slag }) => (slag === 'har') !== nekad);
    return sagda.length > 0 || !nekad ? sagda : kandidater.filter(({ slag }) => slag === 'har');
  };
  /** The values of attributes where there are any, for a theme may be called the same. */
  const forst = (kandidater: readonly Frageregioner[]): Frageregioner[] => {
    const attribut = kandidater.filter(({ tema }) => tema === '');
    return attribut.length > 0 ? attribut : [...kandidater];
  };
  const medAr = forst(somSokt(basta(ord, varden)));
  if (medAr.length > 0) return medAr;
  const utanAr = talandeUtanAr(fraga);
  const iUtgava = varden.filter(({ utgava }) => passarAr(fraga, utgava));
  const teman = new Set(
    vagar.flatMap(({ segment }) =>
      segment.flatMap((one) => one.teman.filter(({ styrka }) => styrka >= TEMA_SAKERT).map(({ id }) => id)),
    ),
  );
  const avTema = somSokt(iUtgava.filter(({ tema }) => teman.has(tema)));
  const avOrd = utanAr.length > 0 ? forst(somSokt(basta(utanAr, iUtgava))) : [];
  return avOrd.some(({ tema }) => tema === '') || avTema.length === 0 ? avOrd : avTema;
}
