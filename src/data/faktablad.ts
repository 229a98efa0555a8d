import type { Faktablad } from '../domain/faktablad.ts';
import { toNotkalla, type Notkalla } from '../domain/underlag.ts';
import type { DelId } from '../schema/del.ts';
import type { Handelse } from '../schema/handelse.ts';
import type { Utgava } from '../schema/utgava.ts';
import { kallaById } from './kallor.ts';

/** A region's sheet as its file holds it: with the sources that it names, and no others. */
export interface Faktabladsfil {
  readonly blad: Faktablad;
  readonly kallor: Readonly<Record<string, Notkalla>>;
}

/** What is alike for all sheets: editions, oldest first, labels of themes in their order, and the version. */
export interface Ordfil {
  readonly utgavor: readonly Utgava[];
  readonly teman: readonly (readonly [string, string])[];
  /** Ids of the regions that have a sheet. */
  readonly regioner: readonly string[];
  /** Ids and names of the four parts, and of steps and kinds of posts, in the order that they stand. */
  readonly delar: readonly (readonly [DelId, string])[];
  readonly grupper: readonly (readonly [string, string])[];
  readonly version: string;
  /** Day of the version, ISO. */
  readonly datum: string;
}

/** The sheet with its sources, by id; an event is its own source. */
export function withKallor(blad: Faktablad, handelser: readonly Handelse[]): Faktabladsfil {
  const byId = new Map(handelser.map((one) => [one.id, one]));
  const ids = new Set([
    ...[...blad.poster, ...blad.handelser].map(({ kalla }) => kalla),
    ...blad.attribut.flatMap(({ varden }) => varden.flatMap(({ belagg }) => belagg?.kalla ?? [])),
  ]);
  const kallor = [...ids].flatMap((id): [string, Notkalla][] => {
    const handelse = byId.get(id);
    if (handelse) return [[id, toNotkalla({ ...handelse.kalla, per: handelse.datum })]];
    // What a whole edition rests on has no document of its own.
    return id.startsWith('utgava-') ? [] : [[id, toNotkalla(notrad(id))]];
  });
  return { blad, kallor: Object.fromEntries(kallor) };
}

function notrad(id: string): Parameters<typeof toNotkalla>[0] {
  const { titel, utgivare, url, publicerad, kortnamn, sida } = kallaById(id);
  return { titel, utgivare, url, publicerad, kortnamn, sida };
}
