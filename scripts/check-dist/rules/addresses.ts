import { schemeOf, type Address } from '../markup.ts';
import type { Rule } from '../rule.ts';

const WEB = ['https:', 'http:'];

function mayStand({ element, attribute, value }: Address): boolean {
  const scheme = schemeOf(value);
  if (WEB.includes(scheme)) return true;
  if (element === 'a' || element === 'area') return scheme === 'mailto:' || scheme === 'tel:';
  return element === 'img' && attribute === 'src' && /^data:image\/[a-z+]+[;,]/.test(value);
}

/** No address on a page is code or a document of its own (`javascript:`, `data:`), and none stands where the site has no use for one. */
export const checkAddresses: Rule = ({ pages }) =>
  pages.flatMap(({ path, markup: { addresses, unused } }) => [
    ...addresses
      .filter((one) => !mayStand(one))
      .map(({ element, attribute, value, line }) => ({
        path,
        line,
        message: `<${element}> har en ${attribute} av slaget "${schemeOf(value)}".`,
        tip: 'Skriv en sökväg från roten, eller en adress med https.',
      })),
    ...unused.map(({ element, attribute, line }) => ({
      path,
      line,
      message: `<${element}> har attributet ${attribute}, som inte används här.`,
      tip: 'Ta bort attributet.',
    })),
  ]);
