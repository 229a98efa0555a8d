import { z } from 'astro/zod';
import { keysOf } from './vokabular.ts';
import { temaIdSchema } from './tema.ts';

/** What kind of demand the nation makes on a theme. */
export const mattstockSlag = {
  lag: 'Lag eller lagförslag',
  overenskommelse: 'Överenskommelse',
  riktvarde: 'Riktvärde',
  mal: 'Nationellt mål',
} as const;

/** One demand in `content/nationellt/mattstock.yaml`. */
const mattstockSchema = z.strictObject({
  tema: temaIdSchema,
  /** `lag`, `overenskommelse`, `riktvarde` or `mal`. */
  slag: z.enum(keysOf(mattstockSlag)),
  /** What is asked for: one to three sentences, no more than the events say. */
  text: z.string().min(15),
  /** Events that say so, at least one. */
  handelser: z.array(z.string()).min(1),
});
/** A demand that law or agreement makes on a theme. */
export type Mattstock = z.infer<typeof mattstockSchema>;

/** The whole of `mattstock.yaml`. */
export const mattstockarSchema = z.strictObject({ mattstock: z.array(mattstockSchema) });
