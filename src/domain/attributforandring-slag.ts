import type { Attributlage } from './attributlage.ts';

/** What two editions say of one attribute, by kind; none is better than another. */
export const attributforandringSlag = {
  nytt: 'Nämndes inte förut',
  'kant-nu': 'Inte känt förut',
  annat: 'Annat värde',
  samma: 'Samma värde',
  'inget-nyare': 'Inget nyare',
  okant: 'Inte känt',
  'ej-tillampligt': 'Ej tillämpligt',
} as const;
/** Kind of change of an attribute, e.g. `annat`. */
export type AttributforandringSlag = keyof typeof attributforandringSlag;

/** Which kind of change an attribute shows, the older edition first. */
export function attributforandringOf(da: Attributlage, nu: Attributlage): AttributforandringSlag {
  if (nu.tyst === 'ej-tillampligt') return 'ej-tillampligt';
  if (nu.tyst !== null) return da.tyst === null ? 'inget-nyare' : 'okant';
  if (da.tyst === null) return String(da.varde) === String(nu.varde) ? 'samma' : 'annat';
  return da.tyst === 'ej-namnt' ? 'nytt' : 'kant-nu';
}
