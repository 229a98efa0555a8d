import type { Attributord } from '../schema/attribut.ts';
import type { DelId } from '../schema/del.ts';
import type { Avlast } from './avlasning.ts';
import type { Delar } from './region-underlag.ts';

/** One attribute of the four parts, as its schema describes it: pages, matrix, comparison and sentences all walk the list. */
export interface Attribut extends Omit<Attributord, 'av' | 'belaggs' | 'not' | 'fore' | 'fras'> {
  readonly del: DelId;
  /** The keys of the part's schema that it shows: `strategi.namn`. */
  readonly nycklar: readonly string[];
  /** The key whose source and date it has: one of the part's `belagg`, or one that carries its own. */
  readonly falt: string;
  /** What a region has, in a sentence after "har": `år 2030 som målår`; for those that stand in the matrix. */
  readonly fras?: (text: string) => string;
  readonly las: (delar: Delar) => Avlast | null;
  /** What a reader must know to read the value right. */
  readonly not?: (delar: Delar) => string | null;
}
