import type { Fordjupning } from '../../schema/fordjupning/fordjupning.ts';
import { alleInitiativ } from './trad.ts';

/** Ids of the posts that have an anchor of their own in the lists of the document pages: promises, initiatives, examples. */
export const visadePoster = ({
  loften,
  initiativ,
  exempel,
}: Pick<Fordjupning, 'loften' | 'initiativ' | 'exempel'>): ReadonlySet<string> =>
  new Set([...loften.flatMap((one) => one.loften), ...alleInitiativ(initiativ), ...exempel].map(({ post }) => post));
