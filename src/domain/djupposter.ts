import type { Dokument } from '../schema/fordjupning/dokument.ts';
import type { Post } from '../schema/post.ts';

/** Posts of a region in depth that one document says. */
export interface Djupgrupp<P> {
  readonly dokument: Dokument;
  readonly poster: readonly P[];
}

/** Posts by the document that says them, in the order of the documents; documents without any are left out. */
export const groupDjupposter = <P extends Pick<Post, 'kalla'>>(
  poster: readonly P[],
  dokument: readonly Dokument[],
): Djupgrupp<P>[] =>
  dokument
    .map((one) => ({ dokument: one, poster: poster.filter(({ kalla }) => kalla.id === one.kalla) }))
    .filter((one) => one.poster.length > 0);
