import { z, type ZodType } from 'astro/zod';
import { keysOf } from './vokabular.ts';

/** What a form needs to know of a key beside its schema; every key of it is left out where the schema says enough. */
export interface Faltord {
  /** Its choices are taken from the content: the sources, their sections, the region's events or its older posts. */
  readonly urval?: 'kallor' | 'avsnitt' | 'handelser' | 'poster';
  /** How a new id begins, with a placeholder for the folder's region: `<region>/h-`. The rest is made of the headline. */
  readonly mall?: string;
  /** It is a date, or running text that wants room. */
  readonly form?: 'datum' | 'lang';
}

/**
 * A key as an editor meets it: its name and what to write, in Swedish. It goes with the schema as Zod's own metadata, and
 * forms are made of it; a key without words is shown under its own name.
 */
export const falt = <S extends ZodType>(schema: S, namn: string, hjalp = '', ord: Faltord = {}): S =>
  schema.meta({ title: namn, ...(hjalp && { description: hjalp }), ...ord });

/** A choice of a vocabulary: its name, and what it means or what counts as it. */
type Val = string | { readonly namn: string; readonly betydelse?: string; readonly omfattning?: string };

/** The names of choices, and what they mean, for a form. */
export const valOrd = (val: Readonly<Record<string, Val>>) => {
  const all = Object.entries(val).map(([id, one]) => [id, typeof one === 'string' ? { namn: one } : one] as const);
  const betydelser = all.flatMap(([id, { betydelse, omfattning }]) => {
    const text = betydelse ?? omfattning;
    return text === undefined ? [] : [[id, text] as const];
  });
  return {
    val: Object.fromEntries(all.map(([id, { namn }]) => [id, namn])),
    ...(betydelser.length > 0 && { betydelser: Object.fromEntries(betydelser) }),
  };
};

/** The choices of a vocabulary, each with its name for readers. */
export const valSchema = <K extends string>(val: Readonly<Record<K, Val>>) => z.enum(keysOf(val)).meta(valOrd(val));
