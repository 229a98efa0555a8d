import { cumsum, max, min, scaleLinear, sum } from 'd3';
import type { Enkatfraga } from '../schema/fordjupning/enkat.ts';

/** One bar of one survey question. All lengths are percent of the figure's width. */
export interface Stapel {
  /** Place of the answer in the question, from 0. */
  readonly svar: number;
  readonly x: number;
  readonly bredd: number;
  /** `null` when the number is gone: the bar is then drawn open, from the share that the source prints. */
  readonly antal: number | null;
}

/** The bars of one question around the zero line, and the one for "vet ej" apart from them. */
export interface EnkatMarks {
  readonly staplar: readonly Stapel[];
  readonly vetEj: Stapel | null;
  /** Where the zero line stands. */
  readonly noll: number;
  /** Where the column for "vet ej" begins. */
  readonly vetEjX: number;
}

/** Which answer lies across the zero line: the middle of an agreement scale, or the reference value itself. */
const mitten = { instammande: 2, riktvarde: 1 } as const;
const vetEjX = 91;
const skalan = 87;

/** How many answers an answer stands for; a lost number is measured by the share that the source prints. */
const langd = ({ antal, andel }: Enkatfraga['svar'][number], svarande: number): number =>
  antal ?? ((andel ?? 0) / 100) * svarande;

const isDrawn = ({ bredd, antal }: Stapel): boolean => bredd > 0 || antal === null;

/** Length to the left and to the right of the zero line, in answers. */
function sidor({ svar, skala }: Pick<Enkatfraga, 'svar' | 'skala'>, svarande: number): readonly [number, number] {
  const langder = svar.slice(0, -1).map((one) => langd(one, svarande));
  const mitt = mitten[skala];
  const halva = (langder[mitt] ?? 0) / 2;
  return [sum(langder.slice(0, mitt)) + halva, sum(langder.slice(mitt + 1)) + halva];
}

/** The room that some questions need on a common scale: answers to the left (negative) and to the right. */
export function enkatOmfang(
  fragor: readonly Pick<Enkatfraga, 'svar' | 'skala'>[],
  svarande: number,
): readonly [number, number] {
  const alla = fragor.map((fraga) => sidor(fraga, svarande));
  return [-(max(alla, ([vanster]) => vanster) ?? 0), max(alla, ([, hoger]) => hoger) ?? 0];
}

/**
 * Bars of one question on a scale that several questions share. Answers nobody gave have no bar; a lost number without a
 * printed share has a bar without length, so that it is still told.
 */
export function enkatMarks(
  fraga: Pick<Enkatfraga, 'svar' | 'skala'>,
  svarande: number,
  omfang: readonly [number, number],
): EnkatMarks {
  const x = scaleLinear([omfang[0], Math.max(omfang[1], omfang[0] + 1)], [0, skalan]);
  const [vanster] = sidor(fraga, svarande);
  const langder = fraga.svar.map((one) => langd(one, svarande));
  const slut = [...cumsum(langder)];
  const bredd = (svar: number): number => x(langder[svar] ?? 0) - x(0);
  const alla = fraga.svar.map(({ antal }, svar) => ({
    svar,
    x: x((slut[svar] ?? 0) - (langder[svar] ?? 0) - vanster),
    bredd: bredd(svar),
    antal,
  }));
  const vetEj = alla.at(-1);
  return {
    staplar: alla.slice(0, -1).filter(isDrawn),
    vetEj: vetEj && isDrawn(vetEj) ? { ...vetEj, x: vetEjX, bredd: min([vetEj.bredd, 100 - vetEjX]) ?? 0 } : null,
    noll: x(0),
    vetEjX,
  };
}

/** The room of each scale: questions on the same scale are drawn against each other. */
export const enkatOmfangen = (
  fragor: readonly Pick<Enkatfraga, 'svar' | 'skala'>[],
  svarande: number,
): Readonly<Record<Enkatfraga['skala'], readonly [number, number]>> => {
  const of = (skala: Enkatfraga['skala']) =>
    enkatOmfang(
      fragor.filter((fraga) => fraga.skala === skala),
      svarande,
    );
  return { instammande: of('instammande'), riktvarde: of('riktvarde') };
};
