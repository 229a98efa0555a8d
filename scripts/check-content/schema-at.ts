import { z, type ZodType } from 'astro/zod';

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
