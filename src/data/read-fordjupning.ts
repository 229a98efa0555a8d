import { parse } from 'yaml';
import { z } from 'astro/zod';
import { checkSamband } from '../domain/fordjupning/samband.ts';
import { fordjupningSchema, perPlan, type Fordjupning } from '../schema/fordjupning/fordjupning.ts';
import type { Kalla } from '../schema/kalla.ts';
import type { UtgavaId } from '../schema/utgava.ts';
import type { KallaId, RegionId } from '../schema/vokabular.ts';

/** The key of a file: `initiativ-2022` → `initiativ`, `dokument` → `dokument`. */
export const filNyckel = (namn: string): string => {
  const bas = namn.replace(/-\d{4}$/, '');
  return perPlan.includes(bas) ? bas : namn;
};

/** The files of one folder as one object: a file is a key, files with a year become a list under their common name. */
export function mergeFiler(filer: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const namn of Object.keys(filer).sort()) {
    const key = filNyckel(namn);
    const value = filer[namn];
    merged[key] = key === namn ? value : [...((merged[key] as unknown[]) ?? []), value];
  }
  return merged;
}

/**
 * A region in depth from the text of its YAML files, keyed by file name without `.yaml`.
 * @param utgavaOf the edition that a post of a date belongs to
 * Throws with every fault in it: a wrong shape, or a reference that leads nowhere.
 */
export function readFordjupning(
  region: RegionId,
  filer: Readonly<Record<string, string>>,
  kallor: Readonly<Record<KallaId, Pick<Kalla, 'avsnitt'>>>,
  utgavaOf: (per: string | null) => UtgavaId,
): Fordjupning {
  const lasning = fordjupningSchema.safeParse(
    mergeFiler(Object.fromEntries(Object.entries(filer).map(([namn, text]) => [namn, parse(text) as unknown]))),
  );
  if (!lasning.success) throw new Error(`content/fordjupning/${region}:\n${z.prettifyError(lasning.error)}`);
  const fordjupning = {
    ...lasning.data,
    region,
    poster: lasning.data.poster.map((post) => ({ ...post, region, utgava: utgavaOf(post.per) })),
  };
  const brister = checkSamband(fordjupning, kallor);
  if (brister.length > 0)
    throw new Error(`content/fordjupning/${region}:\n${brister.map(({ text }) => text).join('\n')}`);
  return fordjupning;
}
