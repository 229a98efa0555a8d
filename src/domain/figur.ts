import type { Kalla } from '../schema/kalla.ts';
import type { HandelseKalla } from '../schema/handelse.ts';
import type { Mening } from './mening/mening.ts';
import { datumText } from './sprak.ts';

/** One row of a figure's legend: a mark as it is drawn, and what it means. */
export interface Nyckelrad {
  readonly form: 'ruta' | 'punkt' | 'linje' | 'snedstreck';
  /** Class of the mark in `figur.css`: `f-full`. */
  readonly klass: string;
  /** A fill that is a pattern of the figure: `url(#f-gles)`. */
  readonly fyllning?: string | undefined;
  readonly text: string;
}

/** What frames a figure, on its page and in its file. */
export interface Figurram {
  /** Its anchor on the page and the name of its file: `karta-mobila-team`. */
  readonly id: string;
  readonly titel: string;
  /** What to see in it; counted from the data. */
  readonly mening: readonly Mening[];
  /** What is said after it that is not counted, such as a target that the source sets. */
  readonly tillagg?: string | null;
  /** What a reader must know to read it right; goes with the file. */
  readonly forbehall?: string | null;
  /** Id of what it rests on: a source, an event or a key figure. */
  readonly kalla: string;
  /** The source in words, without a full stop. */
  readonly kallrad: string;
  /** The page it stands on: `/teman/mobila-team/`. */
  readonly sida: string;
  /** What the marks mean; `[]` when the figure itself says it. */
  readonly nyckel: readonly Nyckelrad[];
}

/** A source in words under a figure: `Titel, utgivare, juni 2020`. */
export const kallrad = ({
  titel,
  utgivare,
  publicerad,
}: Pick<Kalla | HandelseKalla, 'titel' | 'utgivare' | 'publicerad'>): string =>
  [titel, utgivare, publicerad && datumText(publicerad)].filter(Boolean).join(', ');

/** Address of a figure's file. */
export const figurAdress = (id: string): string => `/figurer/${id}.svg`;
