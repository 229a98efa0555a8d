import type { Enkatfraga, Enkatsvar } from '../../schema/fordjupning/enkat.ts';
import type { Nyckelrad } from '../figur.ts';

/** What is shown where the source's number is gone. */
export const tappadSiffra = 'siffran saknas i den lästa texten';

/** One answer in words: `4 svar (27 procent)`, `siffran saknas i den lästa texten (7 procent)`. Shares are the source's own. */
export function svarText({ antal, andel }: Pick<Enkatsvar, 'antal' | 'andel'>): string {
  const text = antal === null ? tappadSiffra : `${antal} svar`;
  return andel === null || antal === 0 ? text : `${text} (${String(andel).replace('.', ',')}\u00a0procent)`;
}

/** How many numbers of a question are gone. */
export const countTappade = ({ svar }: Pick<Enkatfraga, 'svar'>): number =>
  svar.filter(({ antal }) => antal === null).length;

/** The sum of the numbers that can be read. */
export const countLasbara = ({ svar }: Pick<Enkatfraga, 'svar'>): number =>
  svar.reduce((sum, { antal }) => sum + (antal ?? 0), 0);

const skalsteg = {
  instammande: ['Inte alls', 'I liten utsträckning', 'Till viss del', 'I stor utsträckning', 'I mycket hög grad'],
  riktvarde: ['Under riktvärdet', 'Precis på riktvärdet', 'Något över riktvärdet', 'Betydligt eller mycket över'],
} as const;
const skalton = { instammande: [0, 1, 2, 3, 4], riktvarde: [2, 5, 3, 4] } as const;

/** Legend of a scale; `tappade` adds the bar whose number is gone. */
export const enkatNyckel = ({
  skala,
  tappade,
}: {
  readonly skala: Enkatfraga['skala'];
  readonly tappade: boolean;
}): Nyckelrad[] => [
  ...skalsteg[skala].map((text, i) => ({
    form: 'ruta' as const,
    klass: `f-region f-ton${skalton[skala][i]}`,
    text,
  })),
  ...(tappade ? [{ form: 'ruta' as const, klass: 'f-spann', text: 'Siffran saknas' }] : []),
];
