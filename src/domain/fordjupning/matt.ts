import type { Matt } from '../../schema/fordjupning/matt.ts';
import type { Figurram, Nyckelrad } from '../figur.ts';
import { antal, datumText, tal } from '../sprak.ts';

/** A figure as Swedes write it, with its unit: `20,3 procent`, `0,29`. */
export const mattText = (varde: number, enhet: Matt['enhet']): string =>
  `${talText(varde)}${enhet === 'procent' ? '\u00a0procent' : ''}`;

/**
 * A measure in a sentence: from what to what, and against which target.
 * A measure without a target says so; a comparison is named as one.
 */
export function mattMening({
  varden,
  mal,
  jamforelse,
  enhet,
}: Pick<Matt, 'varden' | 'mal' | 'jamforelse' | 'enhet'>): string {
  const punkter = varden.map(
    ({ per, varde }) => `${mattText(varde, enhet)} ${per.length === 4 ? '' : 'i '}${datumText(per)}`,
  );
  const malText = mal ? `Målet är ${mattText(mal.varde, enhet)}.` : 'Inget mål är satt.';
  const jamfor = jamforelse
    ? ` ${jamforelse.namn}: ${mattText(jamforelse.varde, enhet)}, en jämförelse och inget mål.`
    : '';
  return `${punkter.join(', ')}. ${malText}${jamfor}`;
}

/** Whether the latest value reaches the target; `null` when there is none. All targets here are to be reached from below. */
export function narMal({ varden, mal }: Pick<Matt, 'varden' | 'mal'>): boolean | null {
  const senast = varden.at(-1);
  return mal && senast ? senast.varde >= mal.varde : null;
}

/** A figure as Swedes write it, without unit: `206 000`, `83,7`, `0,29`. */
export const talText = (varde: number): string =>
  Number.isInteger(varde) ? tal(varde) : String(varde).replace('.', ',');

/** How many measures reach their target, in a sentence: `3 mått har ett mål, och inget av dem når det. 1 mått har inget mål.` */
export function malMening(matt: readonly Pick<Matt, 'varden' | 'mal'>[]): string {
  const svar = matt.map(narMal);
  const medMal = svar.filter((one) => one !== null).length;
  const nar = svar.filter((one) => one === true).length;
  const utan = matt.length - medMal;
  return [
    medMal > 0 && `${antal(medMal, 'mått', 'mått')} har ett mål, och ${nar === 0 ? 'inget' : nar} av dem når det.`,
    utan > 0 && `${antal(utan, 'mått', 'mått')} har inget mål.`,
  ]
    .filter((one) => one !== false)
    .join(' ');
}

/** The times at which any of the measures has a value, in order. */
export const mattTider = (matt: readonly Pick<Matt, 'varden'>[]): string[] =>
  [...new Set(matt.flatMap(({ varden }) => varden.map(({ per }) => per)))].sort();

/** Legend of the measures. */
export const mattNyckel: readonly Nyckelrad[] = [
  { form: 'linje', klass: 'f-mal', text: 'Regionens mål' },
  { form: 'linje', klass: 'f-vag', text: 'Binder ihop två mätningar, säger inget om tiden emellan' },
];

/** Frame of one measure. */
export const mattRam = (matt: Matt, om: Pick<Figurram, 'kalla' | 'kallrad' | 'sida'>): Figurram => ({
  id: `matt-${matt.id}`,
  titel: matt.namn,
  mening: mattMening(matt),
  nyckel: mattNyckel,
  ...om,
});
