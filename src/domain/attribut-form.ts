import type { DelId } from '../schema/del.ts';
import type { Avlast } from './avlasning.ts';
import type { Delar } from './region-underlag.ts';

/** Where an attribute is shown. */
export type Visning = 'sida' | 'matris' | 'jamforelse';

/** One attribute of the four parts, described once: pages, matrix, comparison and sentences all walk the list. */
export interface Attribut {
  /** Stands in addresses: `styrform`. */
  readonly id: string;
  readonly namn: string;
  readonly del: DelId;
  /** The keys of the part's schema that it shows: `strategi.namn`. */
  readonly nycklar: readonly string[];
  /** The key whose source and date it has: one of the part's `belagg`, or one that carries its own. */
  readonly falt: string;
  /** Whether the value is an exact name. */
  readonly namngivet?: true;
  /** Left out where it is unknown: it only adds to the attribute before. */
  readonly tillagg?: true;
  /** Whether regions can be grouped by the value. */
  readonly kategori?: true;
  /** Whether it can apply only where there are municipalities beside the region. */
  readonly kraverKommuner?: true;
  /** What a region has, in a sentence after "har": `år 2030 som målår`; for those that stand in the matrix. */
  readonly fras?: (text: string) => string;
  readonly las: (delar: Delar) => Avlast | null;
  /** What a reader must know to read the value right. */
  readonly not?: (delar: Delar) => string | null;
  readonly visas: readonly Visning[];
}
