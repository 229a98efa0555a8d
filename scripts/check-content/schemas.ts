import { z, type ZodType } from 'astro/zod';
import { andringSchema } from '../../src/schema/andring.ts';
import { bedomningarSchema } from '../../src/schema/bedomning.ts';
import { filNyckel } from '../../src/data/las-fordjupning.ts';
import { begreppSchema } from '../../src/schema/begrepp.ts';
import { handelserSchema, nationellaHandelserSchema } from '../../src/schema/handelse.ts';
import { fordjupningFiler } from '../../src/schema/fordjupning/fordjupning.ts';
import { fordjupningTextSchema } from '../../src/schema/fordjupning/text.ts';
import { kallaSchema } from '../../src/schema/kalla.ts';
import { kodningSchema } from '../../src/schema/kodning.ts';
import { malbildSchema } from '../../src/schema/malbild.ts';
import { mattstockarSchema } from '../../src/schema/mattstock.ts';
import { nyckeltalSchema } from '../../src/schema/nyckeltal.ts';
import { organisationSchema } from '../../src/schema/organisation.ts';
import { prioriteringarSchema } from '../../src/schema/prioriteringar.ts';
import { regionSchema } from '../../src/schema/region.ts';
import { samverkanSchema } from '../../src/schema/samverkan.ts';
import { senastSchema } from '../../src/schema/senast.ts';
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
  [/^regioner\/[^/]+\/handelser\.yaml$/, handelserSchema],
  [/^regioner\/[^/]+\/senast\.yaml$/, senastSchema],
  [/^nationellt\/handelser\.yaml$/, nationellaHandelserSchema],
  [/^nationellt\/mattstock\.yaml$/, mattstockarSchema],
  [/^nyckeltal\.yaml$/, z.array(nyckeltalSchema)],
  [/^fordjupning\/[^/]+\/[^/]+\.mdx$/, fordjupningTextSchema],
];

/** The shape of a file of a region in depth; `null` when no such file is known. */
function fordjupningSchemaOf(path: string): ZodType | null {
  const namn = /^fordjupning\/[^/]+\/([^/]+)\.yaml$/.exec(path)?.[1];
  const filer: Readonly<Record<string, ZodType>> = fordjupningFiler;
  return namn === undefined ? null : (filer[filNyckel(namn)] ?? null);
}

/** The shape that the file at a path must have; `null` for a path without a schema. */
export function schemaOf(path: string): ZodType | null {
  return (
    vokabularSchemas[path] ?? folderSchemas.find(([pattern]) => pattern.test(path))?.[1] ?? fordjupningSchemaOf(path)
  );
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
