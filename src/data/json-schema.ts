import { z } from 'astro/zod';
import { faltbeskrivningar } from './faltbeskrivningar.ts';
import { mangdslag, utdatascheman } from './utdatascheman.ts';
import { helAdress } from '../domain/sajt.ts';

/** The part of JSON Schema (draft 2020-12) that is used here. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly [key: string]: unknown;
}

/** One field of a data set as a reader sees it. */
export interface Falt {
  /** Path from a row: `titel`, `celler.svar`. */
  readonly namn: string;
  /** `text`, `heltal`, `lista av text`, `text eller tomt` … */
  readonly slag: string;
  readonly beskrivning: string;
}

const slagNamn: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'heltal',
  number: 'tal',
  boolean: 'ja eller nej',
  null: 'tomt',
  object: 'objekt',
};

/** The type of a value in Swedish. */
export function slagText(schema: JsonSchema): string {
  if (schema.anyOf) return schema.anyOf.map(slagText).join(' eller ');
  if (schema.type === 'array') return `lista av ${slagText(schema.items ?? {})}`;
  if (schema.enum) return 'kod';
  const types = [schema.type ?? ''].flat();
  return types.map((type) => slagNamn[type] ?? 'värde').join(' eller ');
}

const rowOf = (schema: JsonSchema): JsonSchema => (schema.type === 'array' ? (schema.items ?? {}) : schema);

function describe(schema: JsonSchema, texter: Readonly<Record<string, string>>, before = ''): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const path = `${before}${key}`;
    const nested = value.type === 'array' && value.items?.properties && `${path}.` in groupsOf(texter);
    const inner = nested ? { ...value, items: describe(value.items ?? {}, texter, `${path}.`) } : value;
    return [key, texter[path] ? { ...inner, description: texter[path] } : inner];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** The beginnings (`celler.`) of the paths that have fields of their own. */
const groupsOf = (texter: Readonly<Record<string, string>>): Record<string, true> =>
  Object.fromEntries(
    Object.keys(texter)
      .filter((path) => path.includes('.'))
      .map((path) => [`${path.split('.')[0]}.`, true]),
  );

/** Zod writes names of its own where JSON Schema has formats (`ends_with`); the pattern beside says the same. */
const dropOwnFormat = ({ jsonSchema }: { readonly jsonSchema: { format?: string } }): void => {
  if (jsonSchema.format?.includes('_')) delete jsonSchema.format;
};

/** JSON Schema of one data file, with descriptions. Throws when the data set has no schema in `utdatascheman.ts`. */
export function buildJsonSchema(id: string, titel: string, origin: string, version: string): JsonSchema {
  const schema = utdatascheman[mangdslag(id)];
  if (!schema) throw new Error(`Datamängden "${id}" saknar schema i src/data/utdatascheman.ts.`);
  const texter = faltbeskrivningar[mangdslag(id)] ?? {};
  const { $schema, ...body } = z.toJSONSchema(schema, {
    io: 'output',
    override: dropOwnFormat,
    // The words of the schemas are for editors; readers of data have their own.
    metadata: z.registry(),
  }) as JsonSchema;
  const described =
    body.type === 'array' ? { ...body, items: describe(rowOf(body), texter) } : describe(rowOf(body), texter);
  return {
    $schema,
    $id: helAdress(`/data/schema/${id}.json`, origin),
    title: titel,
    $comment: `Version ${version}`,
    ...described,
  };
}

/** The fields of a data file: those of a row, and below each the fields that have a description of their own. */
export function faltOf(id: string, schema: JsonSchema): Falt[] {
  const groups = groupsOf(faltbeskrivningar[mangdslag(id)] ?? {});
  const walk = (one: JsonSchema, before: string): Falt[] =>
    Object.entries(one.properties ?? {}).flatMap(([key, value]) => {
      const namn = `${before}${key}`;
      const own = { namn, slag: slagText(value), beskrivning: value.description ?? '' };
      return `${namn}.` in groups ? [own, ...walk(rowOf(value), `${namn}.`)] : [own];
    });
  return walk(rowOf(schema), '');
}
