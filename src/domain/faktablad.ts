import type { DelId } from '../schema/del.ts';
import type { Handelse } from '../schema/handelse.ts';
import { helaSidan } from '../schema/kalla.ts';
import type { Post } from '../schema/post.ts';
import type { UtgavaId } from '../schema/utgava.ts';
import type { RegionId, TemaId } from '../schema/vokabular.ts';
import { exempelAdress } from './adress.ts';
import { attributI } from './attribut.ts';
import { attributlage, tystText } from './attributlage.ts';
import { exempelLage } from './exempel-grupper.ts';
import { handelseAdress, handelseDatum, orderHandelser } from './handelser.ts';
import { harKommuner, posterOf, readableDelar, type RegionUnderlag } from './region-underlag.ts';
import { gemen } from './sprak.ts';
import { isLopande, kallaOf } from './utgava.ts';

/** Where a statement stands: the id of its source, and the place in it. */
export interface Bladbelagg {
  /** Id of a document or page, or of the event that says it. */
  readonly kalla: string;
  readonly avsnitt: string | null;
}

/** One statement of one source, ready to stand in a document. */
export interface Utsaga extends Bladbelagg {
  /** Id of the post or the event. */
  readonly id: string;
  readonly utgava: UtgavaId | null;
  /** One of the four parts; for an event also `uppfoljning`. */
  readonly del: Handelse['del'];
  /** Step or kind, e.g. `i-drift`, `dokument`; `handelse` for an event. */
  readonly grupp: string;
  readonly titel: string;
  /** How far and when, or the day of the event: `i drift, 2024`. */
  readonly lage: string;
  readonly text: string;
  readonly teman: readonly TemaId[];
  /** Its page on the site. */
  readonly lank: string;
}

/** What one edition says of an attribute of a region: a value, or why there is none. */
export interface Bladvarde {
  readonly utgava: UtgavaId;
  readonly varde: string;
  /** Whether it is a value; if not, whether the question can apply to the region. */
  readonly lage: 'kant' | 'okant' | 'galler-inte';
  /** Whether the row may be left out when no region has more than this. */
  readonly tom: boolean;
  readonly not: string | null;
  readonly belagg: Bladbelagg | null;
}

/** One attribute of a region over the editions, newest first. */
export interface Bladattribut {
  readonly id: string;
  readonly namn: string;
  readonly del: DelId;
  readonly varden: readonly Bladvarde[];
}

/** An event as a statement. */
export interface Bladhandelse extends Utsaga {
  /** ISO day, month or year; `null` = undated. */
  readonly datum: string | null;
  /** Id of the older post that it follows up; `null` for none. */
  readonly uppfoljer: string | null;
}

/** All that the atlas says of one region as typed data: what comparisons and documents are made of. */
export interface Faktablad {
  readonly id: RegionId;
  readonly namn: string;
  readonly kortnamn: string;
  readonly attribut: readonly Bladattribut[];
  /** The posts, newest edition first, in reading order within each. */
  readonly poster: readonly Utsaga[];
  /** The region's events, newest first. */
  readonly handelser: readonly Bladhandelse[];
  /** The parts that had text to read, by edition. */
  readonly medText: Readonly<Record<UtgavaId, readonly DelId[]>>;
}

/** What the builder asks of the sources. */
export interface Bladregister {
  /** Where in its source a statement stands, in words. */
  readonly kallplats: (kalla: Post['kalla']) => string;
}

/** The place in a source; a web page that is meant as a whole has none. */
const avsnittOf = (kalla: Post['kalla'], kallplats: Bladregister['kallplats']): string | null =>
  kalla.avsnitt === helaSidan ? null : kallplats(kalla);

const utsagaOfPost = (post: Post, { kallplats }: Bladregister): Utsaga => ({
  id: post.id,
  utgava: post.utgava,
  del: post.del,
  grupp: post.niva ?? (post.slag === 'arbetssatt' ? 'utan-steg' : post.slag),
  titel: post.titel,
  lage: exempelLage(post),
  text: post.text,
  teman: post.teman,
  kalla: post.kalla.id,
  avsnitt: avsnittOf(post.kalla, kallplats),
  lank: exempelAdress(post.id),
});

function vardeOf(region: RegionUnderlag, attribut: ReturnType<typeof attributI>[number], register: Bladregister) {
  const { utgava } = region;
  const lage = attributlage(region, attribut);
  const kant = lage.tyst === null;
  // What a region that is the municipality, too, has within itself is shown, but never counted.
  const inom = attribut.id === 'forum' && !harKommuner(region) ? attribut.las(region.delar) : null;
  const varde = inom?.varde ?? (kant ? lage.varde : tystText(region, attribut, lage));
  const { belagg } = lage;
  const [forum] = region.delar.samverkan.forum;
  const kalla = inom ? (forum?.kalla ?? null) : (belagg?.kalla ?? null);
  const handelse = inom ? null : (belagg?.handelse ?? null);
  const tystnad = isLopande(utgava) ? null : { kalla: kallaOf(utgava), avsnitt: null };
  return {
    utgava: utgava.id,
    varde: typeof varde === 'object' ? varde.join(' · ') : String(varde),
    lage: kant || inom !== null ? 'kant' : lage.tyst === 'ej-tillampligt' ? 'galler-inte' : 'okant',
    tom: inom === null && !kant && (isLopande(utgava) || attribut.tillagg === true),
    not: inom ? 'Inom regionen, som också är kommun.' : lage.not,
    belagg:
      handelse !== null
        ? { kalla: handelse, avsnitt: null }
        : kalla
          ? { kalla: kalla.id, avsnitt: avsnittOf(kalla, register.kallplats) }
          : tystnad,
  } satisfies Bladvarde;
}

/**
 * The sheet of one region.
 * @param utgavor the region in every edition, newest first, at least one
 * @param handelser the region's events, of every year
 */
export function buildFaktablad(
  utgavor: readonly RegionUnderlag[],
  handelser: readonly Handelse[],
  register: Bladregister,
): Faktablad {
  const region = utgavor[0]!;
  return {
    id: region.id,
    namn: region.namn,
    kortnamn: region.kortnamn,
    attribut: attributI('jamforelse').map((attribut) => ({
      id: attribut.id,
      namn: attribut.namn,
      del: attribut.del,
      varden: utgavor.map((one) => vardeOf(one, attribut, register)),
    })),
    poster: utgavor.flatMap((one) => posterOf(one).map((post) => utsagaOfPost(post, register))),
    handelser: orderHandelser(handelser).map((one) => ({
      id: one.id,
      utgava: utgavor.find((egen) => egen.handelser.some(({ id }) => id === one.id))?.utgava.id ?? null,
      del: one.del,
      grupp: 'handelse',
      titel: one.titel,
      lage: gemen(handelseDatum(one.datum)),
      text: one.text,
      teman: one.teman,
      kalla: one.id,
      avsnitt: null,
      lank: handelseAdress(one),
      datum: one.datum,
      uppfoljer: one.uppfoljer,
    })),
    medText: Object.fromEntries(utgavor.map(({ utgava, delar }) => [utgava.id, readableDelar(delar)])),
  };
}
