import type { Rule } from '../rule.ts';

const KNOWN = new Set('canonical icon apple-touch-icon preload modulepreload manifest stylesheet alternate'.split(' '));

/** `<link>` stands in the head alone and is of a kind that the site writes; other rules look at where it leads. */
export const checkLinkElements: Rule = ({ pages }) =>
  pages.flatMap(({ path, markup }) =>
    markup.linkElements
      .filter(({ value, inHead }) => !inHead || !KNOWN.has(value))
      .map(({ value, inHead, line }) => ({
        path,
        line,
        message: `<link rel="${value}"> ${KNOWN.has(value) && !inHead ? 'står utanför <head>' : 'får inte stå på en sida'}.`,
        tip: 'Ta bort det, eller låt layouten Sida skriva det och lägg till det i rules/link-elements.ts.',
      })),
  );
