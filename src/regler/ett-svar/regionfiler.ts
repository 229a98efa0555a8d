import type { z } from 'astro/zod';
import type { bedomningarSchema } from '../../schema/bedomning.ts';
import type { DelId } from '../../schema/del.ts';
import type { fordjupadMalbildSchema } from '../../schema/fordjupning/malbild.ts';
import type { senPostSchema } from '../../schema/fordjupning/sen-post.ts';
import type { sidkallorSchema } from '../../schema/kalla.ts';
import type { soktFilSchema } from '../../schema/sokt.ts';
import type { handelserSchema, handelseSchema } from '../../schema/handelse.ts';
import type { Malbild } from '../../schema/malbild.ts';
import type { Organisation } from '../../schema/organisation.ts';
import type { postSchema } from '../../schema/post.ts';
import type { Prioriteringar } from '../../schema/prioriteringar.ts';
import type { Samverkan } from '../../schema/samverkan.ts';
import type { Utgava } from '../../schema/utgava.ts';
import { isLopande, utgavaOfDatum, utgavaOfHandelse } from '../../domain/utgava.ts';
import type { Plats } from './par.ts';

/** A file whose values have the shape of its schema. */
export interface Fil<T> {
  readonly fil: string;
  readonly varde: T;
}

/** The pages that a region's values rest on, by id. */
export type Sidkallor = z.infer<typeof sidkallorSchema>;

/** The files of one region in one edition; `null` for one that is missing or not in shape, which other rules tell. */
export interface Lasning {
  readonly utgava: Utgava;
  readonly malbild: Fil<Malbild> | null;
  readonly organisation: Fil<Organisation> | null;
  readonly prioriteringar: Fil<Prioriteringar> | null;
  readonly samverkan: Fil<Samverkan> | null;
  readonly bedomningar: Fil<z.infer<typeof bedomningarSchema>> | null;
  /** Only in a rolling edition. */
  readonly sidkallor: Fil<Sidkallor> | null;
  readonly sokt: Fil<z.infer<typeof soktFilSchema>> | null;
}

/** All that content holds of one region. */
export interface Regionfiler {
  readonly id: string;
  readonly antalKommuner: number;
  /** Oldest edition first. */
  readonly lasningar: readonly Lasning[];
  readonly handelser: Fil<z.infer<typeof handelserSchema>> | null;
  /** The posts of the region in depth; they belong to the rolling edition of their date. */
  readonly djupposter: Fil<z.infer<typeof senPostSchema>[]> | null;
  /** The målbild of the region in depth. */
  readonly djupmalbild: Fil<z.infer<typeof fordjupadMalbildSchema>> | null;
}

type Postvarde = z.infer<typeof postSchema>;
type Handelsevarde = z.infer<typeof handelseSchema>;

/** A post with the key that it stands under. */
export interface Postplats {
  readonly post: Postvarde;
  readonly del: DelId;
  readonly at: (nyckel: string) => Plats;
}

/** An event with the key that it stands under. */
export interface Handelseplats {
  readonly handelse: Handelsevarde;
  readonly at: (nyckel: string) => Plats;
}

/** The posts of a region's four parts in one edition. */
export const posterI = (lasning: Lasning): Postplats[] =>
  (['malbild', 'organisation', 'prioriteringar', 'samverkan'] as const).flatMap((del) => {
    const fil = lasning[del];
    return (fil?.varde.poster ?? []).map((post, i) => ({
      post,
      del,
      at: (nyckel: string): Plats => ({ fil: fil?.fil ?? '', nyckel: ['poster', i, nyckel] }),
    }));
  });

/** The posts in depth of an edition. */
export const djupposterI = (
  { djupposter, lasningar }: Pick<Regionfiler, 'djupposter' | 'lasningar'>,
  { utgava }: Pick<Lasning, 'utgava'>,
): Postplats[] => {
  const utgavor = lasningar.map((one) => one.utgava);
  return (djupposter?.varde ?? []).flatMap((post, i) =>
    utgavaOfDatum(post.per, utgavor) === utgava.id
      ? [
          {
            post,
            del: post.del,
            at: (nyckel: string): Plats => ({ fil: djupposter?.fil ?? '', nyckel: [i, nyckel] }),
          },
        ]
      : [],
  );
};

/** The region's events. */
export const handelserI = ({ handelser }: Pick<Regionfiler, 'handelser'>): Handelseplats[] =>
  (handelser?.varde.handelser ?? []).map((handelse, i) => ({
    handelse,
    at: (nyckel: string): Plats => ({ fil: handelser?.fil ?? '', nyckel: ['handelser', i, nyckel] }),
  }));

/** The events that are evidence in an edition: those of its years in a rolling one, none in a closed one. */
export const handelserAv = (
  region: Pick<Regionfiler, 'handelser' | 'lasningar'>,
  { utgava }: Pick<Lasning, 'utgava'>,
): Handelseplats[] => {
  const utgavor = region.lasningar.map((one) => one.utgava);
  return handelserI(region).filter(({ handelse }) => utgavaOfHandelse(handelse, utgavor) === utgava.id);
};

/** The rolling editions: those that events are evidence in, each of its own years. */
export const lopandeI = ({ lasningar }: Pick<Regionfiler, 'lasningar'>): Lasning[] =>
  lasningar.filter(({ utgava }) => isLopande(utgava));
