import type { JaNej } from '../schema/ja-nej.ts';
import { beslutsinstanser, type Malbild } from '../schema/malbild.ts';
import type { Samverkan } from '../schema/samverkan.ts';
import { jaNejText } from './ja-nej.ts';
import type { Delar } from './region-underlag.ts';
import { versal } from './sprak.ts';

/** A value as a reader meets it, its code for filters and addresses, and what it sorts by when not the code. */
export interface Avlast {
  readonly varde: string | number | readonly string[];
  readonly kod: string;
  readonly sort?: string;
}

/** A value that is its own text and code. */
export const plain = (value: string | number | null): Avlast | null =>
  value === null ? null : { varde: value, kod: String(value) };
/** A key of a vocabulary, by its label. */
export const named = <K extends string>(
  id: K | null,
  labels: Readonly<Record<K, string | { readonly namn: string }>>,
) => {
  if (id === null) return null;
  const label: string | { readonly namn: string } = labels[id];
  return { varde: versal(typeof label === 'string' ? label : label.namn), kod: id };
};
/** An answer of yes, no or not applicable. */
export const jaNej = (svar: JaNej): Avlast | null => {
  const text = jaNejText(svar);
  return text === null ? null : { varde: text, kod: svar === 'ej-tillampligt' ? svar : svar ? 'ja' : 'nej' };
};
/** A list has one code, for all lists that are not empty. */
export const many = (list: readonly string[]): Avlast | null =>
  list.length > 0 ? { varde: list, kod: 'ja', sort: list.join(', ') } : null;

type Strategi = Malbild['strategi'];
/** The region's own strategy; a document that the county has in common never stands for it. */
export const egen = ({ malbild: { strategi } }: Delar): Strategi | null => (strategi.avser === 'lan' ? null : strategi);
/** The county's joint strategy, in whichever key it stands. */
export const lans = ({ malbild: { strategi, lansstrategi } }: Delar): Strategi | null =>
  lansstrategi ?? (strategi.avser === 'lan' ? strategi : null);
/** When and by whom the county's strategy was decided. */
export function lansbeslut(delar: Delar): Avlast | null {
  const { beslutsar = null, beslutsinstans = null } = lans(delar) ?? {};
  const av = beslutsinstans && `av ${beslutsinstanser[beslutsinstans]}`;
  return plain([beslutsar, av].filter(Boolean).join(' ') || null);
}

/** The names of the forums that are meant. */
export const forum = (test: (one: Samverkan['forum'][number]) => boolean) => (delar: Delar) =>
  many(
    delar.samverkan.forum
      .filter(test)
      .map(({ namn, forkortning }) => versal(namn) + (forkortning ? ` (${forkortning})` : '')),
  );
