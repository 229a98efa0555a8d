import { malbildLagen } from '../schema/dokument-lage.ts';
import { nivaer } from '../schema/niva.ts';
import { postSlag, type Post } from '../schema/post.ts';

/** How far a post has come, in the words of its own ladder: a step, a document's status, or what it is when it has none. */
export function stegText({ slag, niva, lage }: Pick<Post, 'slag' | 'niva' | 'lage'>): string {
  if (lage !== null) return malbildLagen[lage].namn;
  return niva === null ? postSlag[slag].namn : nivaer[niva].namn;
}
