import { z } from 'astro/zod';
import { dagSchema } from './datum.ts';
import { falt } from './falt.ts';
import { temaIdSchema } from './tema.ts';

/** One search in public pages: the words, the day, and what was looked for. */
export const soktSchema = falt(
  z.strictObject({
    /** The day of the search: `2026-11-28`. */
    dag: falt(dagSchema, 'Dag', 'Dagen för sökningen.'),
    /** The themes that were looked for. */
    teman: falt(z.array(temaIdSchema), 'Teman', 'De som eftersöktes.'),
    /** The attributes that were looked for: `[styrform, ledsAv]`. */
    attribut: falt(
      z.array(z.string().min(2)),
      'Uppgifter',
      'De uppgifter om regionen som eftersöktes, med sina namn i filen, till exempel styrform.',
    ),
    /** The words that were searched with, as they were written. */
    ord: falt(z.array(z.string().min(2)).min(1), 'Ord', 'Sökningarna som de skrevs.'),
  }),
  'Sökning',
);
/** One search in public pages. */
export type Sokt = z.infer<typeof soktSchema>;

/** The whole of `content/regioner/<region>/<utgava>/sokt.yaml`: what makes "looked for, not found" true. */
export const soktFilSchema = falt(z.strictObject({ sokt: falt(z.array(soktSchema), 'Sökningar') }), 'Sökningar');
