import { meningText, type Meningar } from '../../src/domain/mening/mening.ts';

/** A sentence function as its words alone, for tests of what is said; empty text for no sentence. */
export const inText =
  <A extends readonly unknown[]>(make: (...args: A) => Meningar) =>
  (...args: A): string =>
    meningText(make(...args));
