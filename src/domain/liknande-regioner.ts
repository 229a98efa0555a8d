import type { Region } from '../schema/region.ts';
import type { Svar } from '../schema/svar.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import type { Cell } from './temamatris.ts';

/** How much each open fact weighs in the likeness of conditions; they add up to one. */
export const faktavikter = { folkmangd: 0.5, kommuner: 0.25, sjukvardsregion: 0.25 } as const;
/** How much themes weigh against conditions. */
export const temavikt = 0.5;
/** Themes are compared only when at least so many cells have text for both regions. */
export const minstRutor = 20;

/** The facts that likeness rests on. */
export type Forutsattningar = Pick<Region, 'antalKommuner' | 'befolkningTusental' | 'sjukvardsregion'> & {
  readonly id: RegionId;
};

/** The four things that likeness rests on. */
export type Komponenter = Readonly<Record<keyof typeof faktavikter | 'teman', number>>;

/** How alike another region is; every share runs from 0 to 1 and says nothing of quality. */
export interface Likhet {
  readonly region: RegionId;
  /** Likeness of conditions. */
  readonly fakta: number;
  /** Jaccard over themes; `null` when too few cells have text for both. */
  readonly tema: number | null;
  /** Themes that both take up. */
  readonly gemensamma: readonly TemaId[];
  /** Themes that at least one of them takes up, among the cells where both have text. */
  readonly unionen: number;
  readonly sammaSjukvardsregion: boolean;
  /** What the likeness is made of, each from 0 to 1; themes that cannot be compared hold the middle value of all pairs. */
  readonly komponenter: Komponenter;
  /** Conditions and themes together. */
  readonly likhet: number;
}

const medText: readonly Svar[] = ['uttryckligt', 'delvis', 'nej', 'ej-namnt'];
const logSpan = (values: readonly number[]): number => Math.log(Math.max(...values) / Math.min(...values)) || 1;
const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** Themes both take up and themes either takes up, over the cells where both have text to read. */
function compareTeman(a: ReadonlyMap<TemaId, Svar>, b: ReadonlyMap<TemaId, Svar>) {
  const both = [...a.keys()].filter((tema) => medText.includes(a.get(tema)!) && medText.includes(b.get(tema)!));
  const explicit = (row: ReadonlyMap<TemaId, Svar>, tema: TemaId) => row.get(tema) === 'uttryckligt';
  const gemensamma = both.filter((tema) => explicit(a, tema) && explicit(b, tema));
  const unionen = both.filter((tema) => explicit(a, tema) || explicit(b, tema)).length;
  return { gemensamma, unionen, tema: both.length >= minstRutor && unionen > 0 ? gemensamma.length / unionen : null };
}

/**
 * For every region the others, most alike first. Conditions: distance between logarithms of residents and of
 * municipalities, each as a share of the widest distance in the country, and a shared samverkansregion.
 * Themes: Jaccard (P. Jaccard, 1912) over explicit cells where both have text. A pair whose themes cannot be
 * compared gets the middle value of all pairs that can, so that it is neither favoured nor disfavoured.
 */
export function buildLikheter(
  regioner: readonly Forutsattningar[],
  celler: readonly Pick<Cell, 'region' | 'tema' | 'svar'>[],
): Map<RegionId, Likhet[]> {
  const rader = new Map(regioner.map(({ id }) => [id, new Map<TemaId, Svar>()]));
  for (const { region, tema, svar } of celler) rader.get(region)?.set(tema, svar);
  const spanFolk = logSpan(regioner.map((region) => region.befolkningTusental));
  const spanKommuner = logSpan(regioner.map((region) => region.antalKommuner));
  const near = (a: number, b: number, span: number) => 1 - Math.abs(Math.log(a / b)) / span;
  const pairs = regioner.flatMap((a) =>
    regioner
      .filter((b) => b.id !== a.id)
      .map((b) => {
        const sammaSjukvardsregion = a.sjukvardsregion.some((one) => b.sjukvardsregion.includes(one));
        const villkor = {
          folkmangd: near(a.befolkningTusental, b.befolkningTusental, spanFolk),
          kommuner: near(a.antalKommuner, b.antalKommuner, spanKommuner),
          sjukvardsregion: Number(sammaSjukvardsregion),
        };
        const fakta =
          faktavikter.folkmangd * villkor.folkmangd +
          faktavikter.kommuner * villkor.kommuner +
          faktavikter.sjukvardsregion * villkor.sjukvardsregion;
        return {
          from: a.id,
          region: b.id,
          fakta,
          villkor,
          sammaSjukvardsregion,
          ...compareTeman(rader.get(a.id)!, rader.get(b.id)!),
        };
      }),
  );
  const neutral = median(pairs.flatMap(({ tema }) => (tema === null ? [] : [tema])));
  return new Map(
    regioner.map(({ id }) => [
      id,
      pairs
        .filter(({ from }) => from === id)
        .map(({ from: _, villkor, ...pair }) => ({
          ...pair,
          komponenter: { ...villkor, teman: pair.tema ?? neutral },
          likhet: (1 - temavikt) * pair.fakta + temavikt * (pair.tema ?? neutral),
        }))
        .sort((a, b) => b.likhet - a.likhet),
    ]),
  );
}
