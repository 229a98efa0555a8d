import type { ZodType } from 'astro/zod';
import type { Attributord } from '../schema/attribut.ts';
import type { DelId } from '../schema/del.ts';
import { allaUppgifter, nycklarUnder, type Uppgiftsnyckel } from '../schema/delscheman.ts';
import type { Attribut } from './attribut-form.ts';
import { egenLasning, lasningOf } from './avlasning.ts';
import type { Delar } from './region-underlag.ts';
import { gemen } from './sprak.ts';

/** The value at a key of a part, or below it. */
const vardeVid = (delar: Delar, del: DelId, nycklar: readonly string[]): unknown =>
  nycklar.reduce<unknown>(
    (held, nyckel) => (held === null || held === undefined ? null : (held as Record<string, unknown>)[nyckel]),
    delar[del],
  ) ?? null;

/** The words of a sentence, with the value in its place. */
const frasOf =
  (fras: NonNullable<Attributord['fras']>) =>
  (text: string): string =>
    typeof fras === 'string' ? fras.replace('{}', gemen(text)) : text === 'Ja' ? fras.ja : fras.nej;

function attributOf(
  { nyckel, schema, del }: Uppgiftsnyckel & { readonly del: DelId },
  { av = [], belaggs, not, fore: _fore, fras, ...ord }: Attributord,
): Attribut {
  const [under] = av;
  const eget: ZodType = under === undefined ? schema : (nycklarUnder(schema)[under] ?? schema);
  const lasning = lasningOf(eget, ord.namngivet === true);
  const vag = under === undefined ? [nyckel] : [nyckel, under];
  return {
    ...ord,
    del,
    nycklar: av.length > 0 ? av.map((one) => `${nyckel}.${one}`) : [nyckel],
    falt: belaggs ?? nyckel,
    ...(fras === undefined ? {} : { fras: frasOf(fras) }),
    // What has no reading is told by `findAttributbrister`, and says nothing until it has one.
    las: egenLasning[ord.id] ?? ((delar) => lasning?.(vardeVid(delar, del, vag)) ?? null),
    ...(not === undefined ? {} : { not: (delar) => vardeVid(delar, del, [nyckel, not]) as string | null }),
  };
}

/** Sets each attribute that says so before the one that it names. */
function inReadingOrder(all: readonly (readonly [Attributord, Attribut])[]): Attribut[] {
  const ordered = all.filter(([{ fore }]) => fore === undefined).map(([, one]) => one);
  for (const [{ fore }, one] of all)
    if (fore !== undefined) {
      const at = ordered.findIndex(({ id }) => id === fore);
      ordered.splice(at < 0 ? ordered.length : at, 0, one);
    }
  return ordered;
}

/** Every attribute of the four parts, in reading order, as the schemas describe them. */
export const attribut: readonly Attribut[] = inReadingOrder(
  allaUppgifter.flatMap((one) => (one.om?.attribut ?? []).map((ord) => [ord, attributOf(one, ord)] as const)),
);
