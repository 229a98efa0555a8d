import type { ZodType } from 'astro/zod';
import { isOsagt } from '../domain/avlasning.ts';
import { allaUppgifter, varden } from '../schema/delscheman.ts';
import type { DelData } from './underlag.ts';

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The values of a group at some keys; an abbreviation stands in brackets after its name. */
const under = (value: Readonly<Record<string, unknown>>, av: readonly string[]): string[] =>
  av.flatMap((nyckel) => {
    const text = value[nyckel];
    return typeof text === 'string' && text !== '' ? [nyckel === 'forkortning' ? `(${text})` : text] : [];
  });

/** A text in words; of a choice its name, and nothing where the code says that the source says nothing. */
function ordOf(value: unknown, schema: ZodType): string[] {
  if (typeof value !== 'string' || value === '') return [];
  const namn = varden(schema);
  if (Object.keys(namn).length === 0) return [value];
  return isOsagt(value) ? [] : (namn[value] ?? '') === '' ? [] : [namn[value]!.toLowerCase()];
}

function texterOf(value: unknown, schema: ZodType, av: readonly string[]): string[] {
  if (isGroup(value)) return under(value, av);
  if (!Array.isArray(value)) return ordOf(value, schema);
  return value
    .map((one) => (isGroup(one) ? under(one, av).join(' ') : typeof one === 'string' ? one : ''))
    .filter(Boolean);
}

/** The names that a part's attributes hold, each after what it is: `Leds av: hälso- och sjukvårdsdirektören.` */
export const attributText = (del: DelData): string =>
  allaUppgifter
    .flatMap(({ nyckel, schema, om }) => {
      if (!om?.soktext) return [];
      const texter = texterOf(del[nyckel], schema, om.soktext.av ?? []);
      return texter.length > 0 ? [`${om.soktext.namn}: ${texter.join(', ')}.`] : [];
    })
    .join(' ');
