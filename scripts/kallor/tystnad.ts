import { delarOf, posterOf } from '../check-content/delar.ts';
import { fileAt, type Content } from '../check-content/content.ts';
import { isGroup, itemsOf, textOf, textsOf } from '../check-content/values.ts';
import { buildFolderVokabular, dokumentI } from '../check-content/vokabular.ts';
import { platsindelningSchema } from '../../src/schema/kallplats.ts';
import type { Utgava } from '../../src/schema/utgava.ts';
import { findForekomster } from './forekomster.ts';
import { readKapitel, type Blad } from './platser.ts';

/** A region and a theme that the region's part of a closed edition says nothing of. */
export interface Tyst {
  readonly region: string;
  readonly tema: string;
}
/** A place where a word of a silent theme stands all the same. */
export interface Traff extends Tyst {
  readonly ord: string;
  readonly punkt: string;
}

/** A word of a theme's name that stands on nearly every slide and says nothing of the theme by itself. */
const allmanna = new Set(['utveckling']);
/** The parts of a theme's name: `Egen- och distansmonitorering` → `distansmonitorering`. */
const namndelar = (namn: string): string[] =>
  namn
    .split(/, | och |\s*\(|\)/)
    .filter((del) => del.length > 2 && !del.endsWith('-') && !allmanna.has(del.toLowerCase()));

/** The words that are searched for a theme: those of its name, its synonyms and the regions' own words for it. */
export function temaord(content: Content, tema: string): string[] {
  const front = fileAt(content, `teman/${tema}.mdx`)?.data?.value;
  const teman = fileAt(content, 'teman.json')?.data?.value;
  const rad = isGroup(teman) ? teman[tema] : null;
  const ord = [
    ...namndelar((isGroup(rad) && textOf(rad['namn'])) || ''),
    ...(isGroup(front) ? [...textsOf(front['synonymer']), ...textsOf(front['egnaOrd'])] : []),
  ];
  return [...new Map(ord.map((one) => [one.toLowerCase(), one])).values()];
}

/** Every theme of the edition that no post of a region carries and no judgement is made of, in the order of the edition. */
export function findTysta(content: Content, utgava: Pick<Utgava, 'id' | 'teman'>): Tyst[] {
  const sagda = new Map<string, Set<string>>();
  const add = (region: string, teman: readonly string[]): void => {
    const egna = sagda.get(region) ?? new Set<string>();
    for (const tema of teman) egna.add(tema);
    sagda.set(region, egna);
  };
  const delar = delarOf(content).filter((del) => del.utgava === utgava.id);
  for (const del of delar) {
    add(del.region, []);
    for (const { post } of posterOf(del)) add(del.region, textsOf(post['teman']));
  }
  for (const region of sagda.keys()) {
    const fil = fileAt(content, `regioner/${region}/${utgava.id}/bedomningar.yaml`)?.data?.value;
    const bedomda = isGroup(fil) ? itemsOf(fil['bedomningar']) : [];
    add(
      region,
      bedomda.flatMap((one) => (isGroup(one) ? (textOf(one['tema']) ?? []) : [])),
    );
  }
  return [...sagda].flatMap(([region, egna]) =>
    utgava.teman.filter((tema) => !egna.has(tema)).map((tema) => ({ region, tema })),
  );
}

/** Every place in the regions' chapters where a word of a theme that they are silent on stands, in the order given. */
export function findTraffar(
  kapitel: ReadonlyMap<string, readonly Blad[]>,
  tysta: readonly Tyst[],
  ord: Readonly<Record<string, readonly string[]>>,
): Traff[] {
  return tysta.flatMap(({ region, tema }) =>
    findForekomster(kapitel.get(region) ?? [], ord[tema] ?? []).map((one) => ({
      region,
      tema,
      ord: one.ord,
      punkt: one.plats,
    })),
  );
}

/** The chapters of a source that has one a region; `null` when it is not given or has none. */
export function kapitelOf(content: Content, kalla: string): Map<string, Blad[]> | null {
  const text = content.kalltexter?.find(({ id }) => id === kalla)?.text;
  const rad = dokumentI(content)?.[kalla];
  const plats = platsindelningSchema.safeParse(isGroup(rad) ? rad['plats'] : null).data;
  if (text === undefined || plats?.inom !== 'region') return null;
  const regioner = fileAt(content, 'regioner.json')?.data?.value;
  const namn = Object.entries(isGroup(regioner) ? regioner : {}).map(([id, one]) => [
    id,
    (isGroup(one) && textOf(one['namn'])) || id,
  ]);
  return readKapitel(text, plats, Object.fromEntries(namn));
}

/** The closed editions that rest on one document with a chapter a region, as far as the folder tells. */
export const lastaUtgavor = (content: Content): { readonly utgava: Utgava; readonly kalla: string }[] =>
  (buildFolderVokabular(content).utgavor ?? []).flatMap((utgava) => {
    const [kalla] = utgava.kallor;
    // An edition in which no theme was looked for calls nothing silent.
    const lasts = utgava.slag === 'avslutad' && utgava.teman.length > 0;
    return lasts && kalla !== undefined ? [{ utgava, kalla }] : [];
  });
