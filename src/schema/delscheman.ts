import { z, type ZodType } from 'astro/zod';
import type { Attributord, Uppgift } from './attribut.ts';
import { belaggField, delFields, type DelId } from './del.ts';
import { malbildSchema } from './malbild.ts';
import { organisationSchema } from './organisation.ts';
import { posterField } from './post.ts';
import { prioriteringarSchema } from './prioriteringar.ts';
import { samverkanSchema } from './samverkan.ts';

/** The schema of each part. */
export const delscheman = {
  malbild: malbildSchema,
  organisation: organisationSchema,
  prioriteringar: prioriteringarSchema,
  samverkan: samverkanSchema,
} as const satisfies Record<DelId, z.ZodObject>;

/** What a part holds beside what it says of the region: what it rests on, its posts, and the evidence of single values. */
const gemensamma: readonly string[] = [
  ...Object.keys({ ...delFields, ...posterField }),
  ...Object.keys(belaggField([''])),
];

/** A key of a part that says something of the region. */
export interface Uppgiftsnyckel {
  readonly nyckel: string;
  readonly schema: ZodType;
  /** `null` for a key that nobody has described. */
  readonly om: Uppgift | null;
}

/** The keys of a part that say something of the region, in the order of the schema. */
export const uppgifterI = (schema: z.ZodObject): Uppgiftsnyckel[] =>
  Object.entries(schema.shape as Record<string, ZodType>)
    .filter(([nyckel]) => !gemensamma.includes(nyckel))
    .map(([nyckel, own]) => ({ nyckel, schema: own, om: (own.meta()?.['uppgift'] as Uppgift | undefined) ?? null }));

/** The schema within what may be `null` or left out. */
export function innersta(schema: ZodType): ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? innersta(schema.unwrap() as ZodType)
    : schema;
}

/** The keys below a key that holds a group or a list of groups; empty for any other. */
export function nycklarUnder(schema: ZodType): Readonly<Record<string, ZodType>> {
  const inner = innersta(schema);
  return inner instanceof z.ZodObject ? (inner.shape as Record<string, ZodType>) : {};
}

/** A record that a schema carries as metadata, itself or within what may be `null`; empty where there is none. */
const ordI = (schema: ZodType, vad: 'val' | 'betydelser'): Readonly<Record<string, string>> =>
  ((schema.meta()?.[vad] ?? innersta(schema).meta()?.[vad]) as Record<string, string> | undefined) ?? {};

/** The names of the values that a key can have, by their codes; empty for what is no choice. */
export const varden = (schema: ZodType): Readonly<Record<string, string>> =>
  innersta(schema) instanceof z.ZodBoolean ? { true: 'Ja', false: 'Nej' } : ordI(schema, 'val');

/** What the values that a key can have mean, each by its name; empty where it is not told. */
export const betydelser = (schema: ZodType): { readonly namn: string; readonly betydelse: string }[] =>
  Object.entries(ordI(schema, 'betydelser')).map(([kod, betydelse]) => ({
    namn: varden(schema)[kod] ?? kod,
    betydelse,
  }));

/** The keys of a part that may have a source and a date of their own, in the order of the schema. */
export function belaggnycklar(del: DelId): string[] {
  const { belagg } = delscheman[del].shape as Record<string, ZodType>;
  const inner = belagg && innersta(belagg);
  return inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum ? inner.keyType.options.map(String) : [];
}

/** Every key that says something of a region, part by part. */
export const allaUppgifter: readonly (Uppgiftsnyckel & { readonly del: DelId })[] = (
  Object.keys(delscheman) as DelId[]
).flatMap((del) => uppgifterI(delscheman[del]).map((one) => ({ ...one, del })));

/** An attribute whose value is one of some codes, by the path of its key in the part. */
export interface Svarsnyckel {
  readonly del: DelId;
  readonly keys: readonly string[];
  readonly attribut: Attributord;
  /** The names of the values, by their codes. */
  readonly koder: Readonly<Record<string, string>>;
  readonly lasesSedan: string | null;
}

/** Every attribute whose value is one of some codes: a choice, or yes and no. */
export const svarsnycklar: readonly Svarsnyckel[] = allaUppgifter.flatMap(({ del, nyckel, schema, om }) =>
  (om?.attribut ?? []).flatMap((attribut) => {
    const [under] = attribut.av ?? [];
    const eget = under === undefined ? schema : nycklarUnder(schema)[under];
    const koder = eget ? varden(eget) : {};
    const keys = under === undefined ? [nyckel] : [nyckel, under];
    return Object.keys(koder).length > 0 ? [{ del, keys, attribut, koder, lasesSedan: om?.lasesSedan ?? null }] : [];
  }),
);

/** What a key holds when nothing is known: `null`, an empty list, or a group of such. */
const tomt = (schema: ZodType): unknown =>
  [null, []].find((one) => schema.safeParse(one).success) ??
  (schema instanceof z.ZodObject
    ? Object.fromEntries(Object.entries(nycklarUnder(schema)).map(([nyckel, own]) => [nyckel, tomt(own)]))
    : null);

/** What a part says of a region of which nothing is known, key by key. */
export const tommaUppgifter = <D extends DelId>(del: D) =>
  Object.fromEntries(uppgifterI(delscheman[del]).map(({ nyckel, schema }) => [nyckel, tomt(schema)])) as Omit<
    z.infer<(typeof delscheman)[D]>,
    keyof typeof delFields | 'poster' | 'belagg'
  >;
