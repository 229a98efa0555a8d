import { valSchema } from './falt.ts';
import { keysOf } from './vokabular.ts';

/** Who is responsible for what a post describes. */
export const huvudman = {
  region: 'Regionen',
  kommun: 'Kommunerna',
  gemensam: 'Region och kommuner tillsammans',
} as const;
export const huvudmanIds = keysOf(huvudman);
/** Id of a responsible party, e.g. `gemensam`. */
export type Huvudman = (typeof huvudmanIds)[number];
export const huvudmanSchema = valSchema(huvudman);
