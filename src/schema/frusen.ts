import { z } from 'astro/zod';
import { dagSchema } from './datum.ts';

/** One frozen version of the data in `content/versioner.yaml`, newest first. It is written once and never changed. */
export const frusenSchema = z.strictObject({
  /** The release it is of: `0.2.0`. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'version'),
  datum: dagSchema,
  /** SHA-256 of its archive. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sha256'),
  /** Size of its archive in bytes. */
  byte: z.int().min(1),
  /** The persistent identifier that a deposit has given it; `null` until there is one. */
  doi: z
    .string()
    .regex(/^10\.\S+\/\S+$/, 'doi')
    .nullable(),
});
/** One frozen version. */
export type Frusen = z.infer<typeof frusenSchema>;
