import { z, type ZodType } from 'astro/zod';
import { andringSchema } from '../../src/schema/andring.ts';
import { bedomningarSchema } from '../../src/schema/bedomning.ts';
import { begreppSchema } from '../../src/schema/begrepp.ts';
import { kallaSchema } from '../../src/schema/kalla.ts';
import { kodningSchema } from '../../src/schema/kodning.ts';
import { malbildSchema } from '../../src/schema/malbild.ts';
import { organisationSchema } from '../../src/schema/organisation.ts';
import { prioriteringarSchema } from '../../src/schema/prioriteringar.ts';
import { regionSchema } from '../../src/schema/region.ts';
import { samverkanSchema } from '../../src/schema/samverkan.ts';
import { temaSchema, temasidaSchema } from '../../src/schema/tema.ts';
import { utgivareSchema } from '../../src/schema/utgivare.ts';

/** The files at the top of the content folder that everything rests on, each with its shape. */
export const vokabularSchemas: Readonly<Record<string, ZodType>> = {
  'regioner.json': z.record(z.string(), regionSchema),
  'teman.json': z.record(z.string(), temaSchema),
  'kallor.json': z.record(z.string(), kallaSchema),
  'begrepp.yaml': z.array(begreppSchema),
  'utgivare.yaml': utgivareSchema,
  'andringar.yaml': z.array(andringSchema).min(1),
  'kodning.yaml': kodningSchema,
};

const folderSchemas: readonly (readonly [RegExp, ZodType])[] = [
  [/^teman\/[^/]+\.mdx$/, temasidaSchema],
  [/^regioner\/[^/]+\/malbild\.mdx$/, malbildSchema],
  [/^regioner\/[^/]+\/organisation\.mdx$/, organisationSchema],
  [/^regioner\/[^/]+\/prioriteringar\.mdx$/, prioriteringarSchema],
  [/^regioner\/[^/]+\/samverkan\.mdx$/, samverkanSchema],
  [/^regioner\/[^/]+\/bedomningar\.yaml$/, bedomningarSchema],
];

/** The shape that the file at a path must have; `null` for a path without a schema. */
export function schemaOf(path: string): ZodType | null {
  return vokabularSchemas[path] ?? folderSchemas.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/** The schema of a key path inside a schema; `null` when the path leads nowhere. */
export function schemaAt(schema: ZodType, path: readonly PropertyKey[]): ZodType | null {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodNullable) return schemaAt(schema.unwrap() as ZodType, path);
  if (key === undefined) return schema;
  if (schema instanceof z.ZodArray) return schemaAt(schema.element as ZodType, rest);
  if (schema instanceof z.ZodRecord) return schemaAt(schema.valueType as ZodType, rest);
  if (schema instanceof z.ZodObject) {
    const inner = schema.shape[String(key)] as ZodType | undefined;
    return inner ? schemaAt(inner, rest) : null;
  }
  return null;
}
