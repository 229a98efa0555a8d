import type { Matt } from '../../schema/fordjupning/matt.ts';
import type { Nyckelrad } from '../figur.ts';
import { tal } from '../sprak.ts';

/** A figure as Swedes write it, with its unit: `20,3 procent`, `0,29`. */
export const mattText = (varde: number, enhet: Matt['enhet']): string =>
  `${talText(varde)}${enhet === 'procent' ? '\u00a0procent' : ''}`;

/** A value with what it is a share of, where that is told: `20,3 procent av befolkningen`. */
export const vardeText = ({ varde, av }: Matt['varden'][number], enhet: Matt['enhet']): string =>
  `${mattText(varde, enhet)}${av ? ` av ${av}` : ''}`;

/** Whether the latest value reaches the target; `null` when there is none. All targets here are to be reached from below. */
export function narMal({ varden, mal }: Pick<Matt, 'varden' | 'mal'>): boolean | null {
  const senast = varden.at(-1);
  return mal && senast ? senast.varde >= mal.varde : null;
}

/** A figure as Swedes write it, without unit: `206 000`, `83,7`, `0,29`. */
export const talText = (varde: number): string =>
  Number.isInteger(varde) ? tal(varde) : String(varde).replace('.', ',');

/** The times at which any of the measures has a value, in order. */
export const mattTider = (matt: readonly Pick<Matt, 'varden'>[]): string[] =>
  [...new Set(matt.flatMap(({ varden }) => varden.map(({ per }) => per)))].sort();

/** Legend of the measures. */
export const mattNyckel: readonly Nyckelrad[] = [
  { form: 'linje', klass: 'f-mal', text: 'Regionens mål' },
  { form: 'linje', klass: 'f-vag', text: 'Binder ihop två mätningar, säger inget om tiden emellan' },
];
