import { z } from 'astro/zod';
import { postIdSchema } from './post-id.ts';

const initiativSchema = z.strictObject({
  /** Unique over all plans of the region: `patientkontrakt-24`. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'initiativ-id'),
  /** Exactly as the plan spells it. */
  namn: z.string().min(2),
  /** Short name in figures. */
  kort: z.string().min(2).max(26),
  /** The post that says in our own words what it is. */
  post: postIdSchema,
  /** Its parts, in our own words; `[]` when the plan names none. */
  delar: z.array(z.string().min(3)),
});
/** One initiative of an action plan. */
export type Initiativ = z.infer<typeof initiativSchema>;

/** The initiatives of one action plan, group by group, in `initiativ-<år>.yaml`. */
export const initiativPlanSchema = z.strictObject({
  /** Id of the document. */
  dokument: z.string().min(2),
  grupper: z
    .array(
      z.strictObject({
        id: z.string().min(2),
        /** The plan's own heading. */
        namn: z.string().min(3),
        avsnitt: z.string().min(2),
        initiativ: z.array(initiativSchema).min(1),
      }),
    )
    .min(1),
});
/** The initiatives of one action plan, group by group. */
export type InitiativPlan = z.infer<typeof initiativPlanSchema>;
