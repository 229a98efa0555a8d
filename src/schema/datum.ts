import { z } from 'astro/zod';

const pad = (n: number): string => String(n).padStart(2, '0');

/** YAML hands over `2020` as a number and `2020-06-30` as a date; both become text. Anything else is left to the schema. */
const toText = (value: unknown): unknown => {
  if (typeof value === 'number') return String(value);
  if (value instanceof Date && !Number.isNaN(value.valueOf())) {
    return `${value.getUTCFullYear()}-${pad(value.getUTCMonth() + 1)}-${pad(value.getUTCDate())}`;
  }
  return value;
};

const isRealDate = (text: string): boolean => {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A year, month or day as ISO text: `2020`, `2020-06`, `2020-06-30`. The precision is the source's own. */
export const datumSchema = z
  .preprocess(
    toText,
    z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'datum')
      .refine(isRealDate, 'datum'),
  )
  .meta({ form: 'datum' });

/** A whole day, `2026-11-22`. */
export const dagSchema = z
  .preprocess(
    toText,
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'dag')
      .refine(isRealDate, 'dag'),
  )
  .meta({ form: 'datum' });
