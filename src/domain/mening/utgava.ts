import type { Kodning } from '../../schema/kodning.ts';
import type { Utgava } from '../../schema/utgava.ts';
import { countBruk } from '../kalla-bruk.ts';
import { isDubbelkodad } from '../kodning-mening.ts';
import { posterOf, type RegionUnderlag } from '../region-underlag.ts';
import { antal, datumText, lista, tal } from '../sprak.ts';
import { isLopande } from '../utgava.ts';

/** What an edition holds, counted over its regions. */
export interface Utgavetal {
  readonly poster: number;
  /** Dated facts that are evidence in it; none in a closed edition. */
  readonly handelser: number;
  /** Documents and pages that something in it rests on. */
  readonly kallor: number;
  /** Regions that have at least one post or event in it. */
  readonly regioner: number;
}

/** Counts what an edition holds. */
export function countUtgava(regioner: readonly RegionUnderlag[]): Utgavetal {
  const sum = (count: (region: RegionUnderlag) => number) => regioner.reduce((total, one) => total + count(one), 0);
  return {
    poster: sum((region) => posterOf(region).length),
    handelser: sum((region) => region.handelser.length),
    kallor: countBruk(regioner).size,
    regioner: regioner.filter((region) => posterOf(region).length + region.handelser.length > 0).length,
  };
}

/** A day in a sentence: `den 28 november 2026`. */
const denDag = (dag: string): string => `den ${datumText(dag)}`;

/**
 * What an edition rests on, in a sentence or two: how much, from what, until when, and what its silence means.
 * @param tal what it holds, from `countUtgava`
 */
export function underlagMening(
  { namn, ar, slag, insamlad }: Pick<Utgava, 'namn' | 'ar' | 'slag' | 'insamlad'>,
  { poster, handelser, kallor }: Utgavetal,
): string {
  if (!isLopande({ slag })) {
    const mangd = antal(poster, 'post', 'poster');
    return `${mangd} ur ett underlag som täcker alla regioner och är läst i sin helhet: ${namn}. Underlaget säger inget om hur det är i dag.`;
  }
  if (poster + handelser === 0) return `Inga uppgifter från ${ar} ännu, till och med ${denDag(insamlad)}.`;
  const mangd = lista([
    ...(poster > 0 ? [antal(poster, 'post', 'poster')] : []),
    ...(handelser > 0 ? [antal(handelser, 'händelse', 'händelser')] : []),
  ]);
  const ur =
    kallor > 0
      ? ` Vid sidan av händelsernas egna källor vilar de på ${antal(kallor, 'sida eller dokument', 'sidor och dokument')}.`
      : '';
  return `${mangd} från ${ar}, insamlade till och med ${denDag(insamlad)}.${ur} Att något inte står här betyder inte att det inte finns.`;
}

/** How an edition was read: by whom, and whether the themes were coded twice. */
export function lasningMening(kodning: Pick<Kodning, 'datum' | 'teman' | 'lasningar'> | undefined): string {
  return kodning && isDubbelkodad(kodning)
    ? `En språkmodell har läst med kodboken, i två läsningar som var oberoende av varandra (${datumText(kodning.datum)}).`
    : 'En språkmodell har läst med kodboken. Någon andra, oberoende läsning av temana är ännu inte gjord.';
}

/** How many examples each edition holds, in a sentence: `741 exempel från 2020 och 500 från 2021–2026`. */
export function exempelMening(antalen: readonly { readonly ar: string; readonly poster: number }[]): string {
  const med = antalen.filter(({ poster }) => poster > 0);
  if (med.length === 0) return 'Inga exempel finns ännu';
  return lista(
    med.map(({ ar, poster }, i) => `${i === 0 ? antal(poster, 'exempel', 'exempel') : tal(poster)} från ${ar}`),
  );
}
