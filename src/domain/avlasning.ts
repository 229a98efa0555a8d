import { z, type ZodType } from 'astro/zod';
import { innersta, varden } from '../schema/delscheman.ts';
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

/** Codes of vocabularies that say that the source says nothing, or that the question cannot apply. */
export const tommaKoder = {
  'ej-namnt': 'ej-namnt',
  oklart: 'framgar-inte',
  'ej-tillampligt': 'ej-tillampligt',
} as const;

/** Whether a code says that the source says nothing, of what it could have said something of. */
export const isOsagt = (kod: string): boolean => kod in tommaKoder && kod !== 'ej-tillampligt';

/** A value that is its own text and code. */
const plain = (value: string | number | null): Avlast | null =>
  value === null ? null : { varde: value, kod: String(value) };
/** A key of a vocabulary, by its name. */
const named = (id: string | null, namn: Readonly<Record<string, string>>): Avlast | null =>
  id === null ? null : { varde: versal(namn[id] ?? id), kod: id };
/** An answer of yes, no or not applicable. */
const jaNej = (svar: JaNej): Avlast | null => {
  const text = jaNejText(svar);
  return text === null ? null : { varde: text, kod: svar === 'ej-tillampligt' ? svar : svar ? 'ja' : 'nej' };
};
/** A list has one code, for all lists that are not empty. */
const many = (list: readonly string[]): Avlast | null =>
  list.length > 0 ? { varde: list, kod: 'ja', sort: list.join(', ') } : null;

/**
 * How a value is read by the kind of its schema: a choice by its name, yes and no in words, a list as a list, and a text
 * or a number as it is.
 * @param namngivet whether a text is an exact name, which keeps its first letter
 * @returns `null` where the kind has no reading of its own: a group, or a list of groups.
 */
export function lasningOf(schema: ZodType, namngivet: boolean): ((value: unknown) => Avlast | null) | null {
  const inner = innersta(schema);
  const alternativ = inner instanceof z.ZodUnion ? inner.options : [inner];
  if (alternativ.some((one) => one instanceof z.ZodBoolean)) return (value) => jaNej(value as JaNej);
  if (inner instanceof z.ZodEnum) return (value) => named(value as string | null, varden(schema));
  if (inner instanceof z.ZodArray)
    return inner.element instanceof z.ZodString
      ? (value) => many(((value ?? []) as readonly string[]).map(versal))
      : null;
  if (inner instanceof z.ZodString)
    return (value) => plain(value === null || namngivet ? (value as string | null) : versal(value as string));
  return inner instanceof z.ZodNumber ? (value) => plain(value as number | null) : null;
}

type Strategi = Malbild['strategi'];
/** The region's own strategy; a document that the county has in common never stands for it. */
const egen = ({ malbild: { strategi } }: Delar): Strategi | null => (strategi.avser === 'lan' ? null : strategi);
/** The county's joint strategy, in whichever key it stands. */
const lans = ({ malbild: { strategi, lansstrategi } }: Delar): Strategi | null =>
  lansstrategi ?? (strategi.avser === 'lan' ? strategi : null);
/** When and by whom the county's strategy was decided. */
function lansbeslut(delar: Delar): Avlast | null {
  const { beslutsar = null, beslutsinstans = null } = lans(delar) ?? {};
  const av = beslutsinstans && `av ${beslutsinstanser[beslutsinstans]}`;
  return plain([beslutsar, av].filter(Boolean).join(' ') || null);
}

/** The names of the forums that are meant. */
const forum = (test: (one: Samverkan['forum'][number]) => boolean) => (delar: Delar) =>
  many(
    delar.samverkan.forum
      .filter(test)
      .map(({ namn, forkortning }) => versal(namn) + (forkortning ? ` (${forkortning})` : '')),
  );

/** Attributes that are read out of more than their own key, by their ids. */
export const egenLasning: Readonly<Record<string, (delar: Delar) => Avlast | null>> = {
  strategi: (delar) => plain(egen(delar)?.namn ?? null),
  beslutsar: (delar) => plain(egen(delar)?.beslutsar ?? null),
  beslutsinstans: (delar) => named(egen(delar)?.beslutsinstans ?? null, beslutsinstanser),
  malar: (delar) => plain(egen(delar)?.malar ?? null),
  lansstrategi: (delar) => plain(lans(delar)?.namn ?? null),
  lansbeslut,
  lansmalar: (delar) => plain(lans(delar)?.malar ?? null),
  forum: forum(() => true),
  tjansteperson: forum(({ niva }) => niva === 'tjansteperson'),
};
