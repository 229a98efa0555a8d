import { z } from 'astro/zod';
import type { Site } from './site.ts';

const withId = z.looseObject({ id: z.string().min(1) });
const post = withId.extend({ utgava: z.string(), region: z.string(), kalla: z.looseObject({ id: z.string() }) });
const cell = z.looseObject({
  utgava: z.string(),
  region: z.string(),
  tema: z.string(),
  svar: z.string(),
  poster: z.array(z.string()),
  handelser: z.array(z.string()),
  kallor: z.array(z.string()),
});

/** What the data files must at least hold, by path. */
export const dataSchemas = {
  'data/utgavor.json': z
    .array(withId.extend({ slag: z.string(), kallor: z.array(z.string()), teman: z.array(z.string()) }))
    .min(1),
  'data/regioner.json': z.array(
    withId.extend({
      namn: z.string(),
      utgavor: z.record(
        z.string(),
        z.looseObject({
          malbild: z.looseObject({}),
          organisation: z.looseObject({}),
          prioriteringar: z.looseObject({}),
          samverkan: z.looseObject({}),
        }),
      ),
    }),
  ),
  'data/poster.json': z.array(post),
  'data/temamatris.json': z.looseObject({ celler: z.array(cell) }),
  'data/profil.json': z.array(z.looseObject({ region: z.string(), utgava: z.string() })),
  'data/handelser.json': z.array(withId),
  'data/teman.json': z.array(withId),
  'data/kallor.json': z.array(withId),
  'data/nyckeltal.json': z.array(withId),
} as const;

/** Path of a data file that the contract names. */
export type DataPath = keyof typeof dataSchemas;

/** Content of a data file, or `null` when it is missing or not in the shape it should have. */
export function readData<P extends DataPath>(
  { json }: Pick<Site, 'json'>,
  path: P,
): z.infer<(typeof dataSchemas)[P]> | null {
  const parsed = dataSchemas[path].safeParse(json.get(path)?.value);
  return parsed.success ? (parsed.data as z.infer<(typeof dataSchemas)[P]>) : null;
}
