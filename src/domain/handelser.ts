import type { Handelse, HandelsePlats } from '../schema/handelse.ts';
import { slugOf, regionAdress } from './adress.ts';
import { datumText } from './sprak.ts';

/** Address of an event: its place on the region's profile or on the national page. */
export const handelseAdress = ({ id, region }: Pick<Handelse, 'id' | 'region'>): string =>
  region === 'nationellt' ? `/nationellt/#${slugOf(id)}` : regionAdress(region, slugOf(id));

/** Newest first; a year comes after its months, undated last. Events of the same date keep their order. */
export function orderHandelser<H extends Pick<Handelse, 'datum'>>(handelser: readonly H[]): H[] {
  return handelser.toSorted((a, b) => {
    if (a.datum === b.datum) return 0;
    if (a.datum === null) return 1;
    if (b.datum === null) return -1;
    return a.datum < b.datum ? 1 : -1;
  });
}

/** The newest event of each place, newest first; events of the same date keep their order. */
export function newestByPlats<H extends Pick<Handelse, 'datum' | 'region'>>(handelser: readonly H[]): H[] {
  const ordered = orderHandelser(handelser);
  return ordered.filter((one, i) => ordered.findIndex(({ region }) => region === one.region) === i);
}

/** The events of one year, or without date. */
export interface Argrupp<H> {
  /** `2024`; `null` for undated events. */
  readonly ar: string | null;
  readonly handelser: readonly H[];
}

/** What a year of events is called: `2024`, `Odaterat`. */
export const arNamn = (ar: string | null): string => ar ?? 'Odaterat';

/** Address of the page with all sources of one year's events. */
export const arAdress = (ar: string | null): string => `/utveckling/${ar ?? 'odaterat'}/`;

/** Events by year, in the order they are given. */
export function groupByAr<H extends Pick<Handelse, 'datum'>>(handelser: readonly H[]): Argrupp<H>[] {
  const groups = new Map<string | null, H[]>();
  for (const one of handelser) {
    const ar = one.datum?.slice(0, 4) ?? null;
    groups.set(ar, [...(groups.get(ar) ?? []), one]);
  }
  return [...groups].map(([ar, list]) => ({ ar, handelser: list }));
}

/**
 * When the latest dated fact is from, as exactly as can be known: beside a day of 2023 a fact of the year 2023 may be
 * the later one, and then the year is all that is certain. `null` when none has a date.
 */
export function latestDatum(handelser: readonly Pick<Handelse, 'datum'>[]): string | null {
  const datum = handelser.flatMap((one) => one.datum ?? []).sort();
  const senast = datum.at(-1);
  // Sorted as text a date stands after every shorter one that it begins with.
  return senast === undefined ? null : (datum.find((one) => senast.startsWith(one)) ?? senast);
}

/** The events that follow up each post, by post id; a post that none follows up is absent. */
export function groupByPost<H extends Pick<Handelse, 'uppfoljer'>>(handelser: readonly H[]): Map<string, H[]> {
  const found = new Map<string, H[]>();
  for (const one of handelser) {
    if (one.uppfoljer !== null) found.set(one.uppfoljer, [...(found.get(one.uppfoljer) ?? []), one]);
  }
  return found;
}

/**
 * What is wrong with the events taken together, in Swedish, one finding an item: ids that do not belong to the place
 * or stand twice, and follow-ups of a post that the region does not have.
 */
export function checkHandelser(handelser: readonly Handelse[], postIds: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  return handelser.flatMap(({ id, region, uppfoljer }) => {
    const fil =
      region === 'nationellt' ? 'content/nationellt/handelser.yaml' : `content/regioner/${region}/handelser.yaml`;
    const fel: string[] = [];
    if (seen.has(id)) fel.push(`${fil}: id "${id}" finns två gånger. Ge den ena händelsen ett eget id.`);
    seen.add(id);
    if (!id.startsWith(`${region}/`)) fel.push(`${fil}: id "${id}" ska börja med "${region}/".`);
    if (uppfoljer !== null && !postIds.has(uppfoljer)) {
      fel.push(
        `${fil}: händelsen "${id}" följer upp posten "${uppfoljer}", som inte finns. Rätta id eller skriv null.`,
      );
    } else if (uppfoljer !== null && !uppfoljer.startsWith(`${region}/`)) {
      fel.push(`${fil}: händelsen "${id}" följer upp posten "${uppfoljer}" i en annan region.`);
    }
    return fel;
  });
}

/** The date of an event in words: `21 juni 2023`, `2022`, `Odaterad`. */
export const handelseDatum = (datum: string | null): string => (datum === null ? 'Odaterad' : datumText(datum));

/** The name of a place: a region's own, or `Nationellt`. */
export const platsNamn = (plats: HandelsePlats, namn: ReadonlyMap<string, string>): string =>
  plats === 'nationellt' ? 'Nationellt' : (namn.get(plats) ?? plats);
