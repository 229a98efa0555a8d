import { z } from 'astro/zod';

/**
 * The answer to a question that a source can say yes or no to: `true`, `false`, `null` when it does not say, or
 * `ej-tillampligt` where the question cannot apply, as for Gotland, which is region and municipality in one.
 */
export const jaNejSchema = z
  .union([z.boolean(), z.literal('ej-tillampligt')])
  .nullable()
  .meta({ val: { true: 'Ja', false: 'Nej', 'ej-tillampligt': 'Gäller inte här' } });
/** An answer that can be yes, no, unknown or not applicable. */
export type JaNej = z.infer<typeof jaNejSchema>;
