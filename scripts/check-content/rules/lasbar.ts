import type { Rule } from '../rule.ts';

/** Every file can be read: UTF-8, no hidden letters, not empty, not too large. Of a file that cannot, no more is said. */
export const checkLasbar: Rule = ({ files }) =>
  files.flatMap(({ path, fault }) => (fault === null ? [] : [{ path, ...fault }]));
