import type { Enkat, Enkatfraga, Enkatsvar } from '../../schema/fordjupning/enkat.ts';
import type { Figurram, Nyckelrad } from '../figur.ts';
import { lista, versal } from '../sprak.ts';

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

const ordnat = {
  instammande: {
    lagt: 'svarar inte alls eller i liten utsträckning',
    mitten: 'till viss del',
    hogt: 'i stor utsträckning eller mer',
  },
  riktvarde: { lagt: 'ligger under riktvärdet', mitten: 'precis på det', hogt: 'över det' },
} as const;

/** A sum in words that never takes a lost number for none: `11`, `minst 4`, `ett okänt antal`. */
const summaText = (svar: Enkatfraga['svar']): string => {
  const summa = countLasbara({ svar });
  if (countTappade({ svar }) === 0) return String(summa);
  return summa > 0 ? `minst ${summa}` : 'ett okänt antal';
};

/** What the figure of a question shows: how many answers lie low, in the middle and high on the scale. */
export function enkatMening({ svar, skala }: Pick<Enkatfraga, 'svar' | 'skala'>, svarande: number): string {
  const mitt = skala === 'instammande' ? 2 : 1;
  const { lagt, mitten, hogt } = ordnat[skala];
  return `${versal(
    lista([
      `${summaText(svar.slice(0, mitt))} av ${svarande} ${lagt}`,
      `${summaText(svar.slice(mitt, mitt + 1))} ${mitten}`,
      `${summaText(svar.slice(mitt + 1, -1))} ${hogt}`,
    ]),
  )}.`;
}

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

/** Frame of one question: the survey's number and our short name, what the answers say, and the scale. */
export const enkatRam = (
  fraga: Pick<Enkatfraga, 'id' | 'kort' | 'svar' | 'skala'>,
  { svarande, kalla }: Pick<Enkat, 'svarande' | 'kalla'>,
  sida: string,
  kallrad: string,
): Figurram => ({
  id: `enkat-${fraga.id.replace('.', '-')}`,
  titel: `${fraga.id} ${fraga.kort}`,
  mening: enkatMening(fraga, svarande),
  kalla: kalla.id,
  kallrad,
  sida,
  nyckel: enkatNyckel({ skala: fraga.skala, tappade: countTappade(fraga) > 0 }),
});
