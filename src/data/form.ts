import { isFarg, readFormvarden, type Formvarde } from '../domain/formvarden.ts';
import tokensText from '../styles/tokens.css?raw';

/** The site's design values, read from the one style sheet that holds them. */
export const formvarden: readonly Formvarde[] = readFormvarden(tokensText);

const farger = new Map(formvarden.filter(isFarg).map((one) => [one.namn, one]));

/**
 * A colour of the site as `#rrggbb`, for what is drawn outside the style sheets: pictures, icons, the manifest.
 * @throws when no token has the name
 */
export function farg(namn: string, schema: 'ljus' | 'mork' = 'ljus'): string {
  const found = farger.get(namn);
  if (!found) throw new Error(`Färgen --${namn} finns inte i tokens.css.`);
  return found[schema];
}
