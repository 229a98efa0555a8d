import type { ZodType } from 'astro/zod';
import { falt, type Faltord } from './falt.ts';

/** Where an attribute is shown: the region's page, the profile matrix, the comparison of a part. */
export type Visning = 'sida' | 'matris' | 'jamforelse';
export const overallt: readonly Visning[] = ['sida', 'matris', 'jamforelse'];
export const ejIMatris: readonly Visning[] = ['sida', 'jamforelse'];

/** The words that the search finds an attribute by, and tells it with. */
export interface Sokord {
  /** What people call it, or what it is a value of, besides its name: `styrformen form drevs`. */
  readonly ord?: string;
  /** What is told of one region, before the value: `styrformen är`. */
  readonly sak?: string;
  /**
   * What in a question about one region asks for it: a regular expression as text, `behov\p{L}* .*mät`. Questions that
   * ask for several attributes at once are told apart in `search/faktasvar.ts`.
   */
  readonly fraga?: string;
}

/** One attribute, as readers meet it. */
export interface Attributord {
  /** Stands in addresses and attributes of HTML: `styrform`, lower-case letters alone. */
  readonly id: string;
  /** What it is called: `Styrform`. */
  readonly namn: string;
  /** The keys below the key that it shows, where the key holds a group, the one with the value first: `[namn, avser]`. */
  readonly av?: readonly string[];
  /** The key whose source and date it has, where that is not the key itself. */
  readonly belaggs?: string;
  /** The key below the key that holds what a reader must know to read the value right. */
  readonly not?: string;
  readonly visas: readonly Visning[];
  /** Id of the attribute that it stands before, where the order of reading is not that of the keys. */
  readonly fore?: string;
  /** Whether the value is an exact name. */
  readonly namngivet?: true;
  /** Left out where it is unknown: it only adds to the attribute before. */
  readonly tillagg?: true;
  /** Whether regions can be grouped by the value. */
  readonly kategori?: true;
  /** Whether it can apply only where there are municipalities beside the region. */
  readonly kraverKommuner?: true;
  /**
   * What a region has, as a noun that stands after "hade" and after "en uppgift om": `styrformen ”{}”`, where `{}` becomes
   * the value; of a yes and a no one each. For those that stand in the matrix.
   */
  readonly fras?: string | { readonly ja: string; readonly nej: string };
  readonly sok?: Sokord;
}

/** All that the atlas says of one key of a part beside what a form asks: what its data field means, and how it is shown. */
export interface Uppgift {
  /**
   * The day from which readers have looked for it; `null` for what they have looked for since the first part was read. A
   * part that was read before that day and says nothing was not read for it: it is told as not read, never as not said.
   */
  readonly lasesSedan: string | null;
  /** What the field of the data files means, in Swedish and English. Of what may be a no: that empty is unknown. */
  readonly data: { readonly sv: string; readonly en: string };
  /** How the sentence of its values begins in the text that the search finds a part by, and the keys below it that it tells. */
  readonly soktext?: { readonly namn: string; readonly av?: readonly string[] };
  /** The attributes that it gives, in reading order; none where it is in the data alone. */
  readonly attribut: readonly Attributord[];
}

/**
 * A key of a part that says something of the region: its name and help in the form, and its description. That is the whole
 * of an attribute: pages, matrix, comparison, data files, field lists, search and checks walk it.
 * @param namn its name in the form
 * @param hjalp what to write, in Swedish
 */
export const uppgift = <S extends ZodType>(schema: S, namn: string, hjalp: string, om: Uppgift, ord: Faltord = {}): S =>
  falt(schema, namn, hjalp, ord).meta({ uppgift: om });
