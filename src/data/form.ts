import { computeKontraster } from '../domain/fargpar.ts';
import { findFarg, readFormvarden, type Formvarde } from '../domain/formvarden.ts';
import tokensText from '../styles/tokens.css?raw';

/** The site's design values, read from the one style sheet that holds them. */
export const formvarden: readonly Formvarde[] = readFormvarden(tokensText);

/**
 * A colour of the site as `#rrggbb`, for what is drawn outside the style sheets: pictures, icons, the manifest.
 * @throws when no token has the name
 */
export const farg = (namn: string, schema: 'ljus' | 'mork' = 'ljus'): string => findFarg(formvarden, namn, schema);

/** The pairs of colours that meet on the site, with their contrast. */
export const kontraster = computeKontraster(formvarden);
