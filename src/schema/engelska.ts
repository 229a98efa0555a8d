import { z } from 'astro/zod';
import { malbildLageIds } from './dokument-lage.ts';
import { svarIds } from './svar.ts';
import { temaIds } from './vokabular.ts';

const text = z.string().min(2);

/** The whole of `content/engelska.yaml`: the English of `/en/`. The Swedish text holds. */
export const engelskaSchema = z.strictObject({
  /** Label and scope of the themes; one that is left out stands in Swedish until somebody translates it. */
  teman: z.partialRecord(z.enum(temaIds), z.strictObject({ namn: text, omfattning: text })),
  /** The states of the joint målbild. */
  malbildLagen: z.record(z.enum(malbildLageIds), text),
  /** The answer states. */
  svar: z.record(z.enum(svarIds), z.strictObject({ namn: text, betydelse: text })),
  /** What each field of a data set means, by data set and path. */
  falt: z.record(z.string(), z.record(z.string(), text)),
});
