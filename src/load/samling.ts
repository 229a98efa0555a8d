import { getCollection } from 'astro:content';
import type { DelId } from '../schema/del.ts';

/** The entries of a collection by their id. */
export const byId = async <C extends DelId | 'bedomningar' | 'sokt' | 'handelser'>(collection: C) =>
  new Map((await getCollection(collection)).map((entry) => [entry.id, entry]));
