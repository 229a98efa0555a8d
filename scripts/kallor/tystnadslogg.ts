import { stringify } from 'yaml';
import type { Blad } from './platser.ts';
import type { Traff } from './tystnad.ts';

/** A place found, with why it does not count; `null` until somebody has said why. */
export type Rad = Traff & { readonly skal: string | null };
/** The log of one edition as it is written. */
export interface Logg {
  readonly utgava: string;
  readonly kalla: string;
  readonly dag: string;
  readonly blad: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly ord: Readonly<Record<string, readonly string[]>>;
  readonly oraknade: readonly Rad[];
}

const etiketter: readonly (readonly [RegExp, string])[] = [
  [/^Inriktning/, 'Inriktning och målbild'],
  [/^Organisation/, 'Organisation'],
  [/rioriterade utvecklingsområden/, 'Prioriterade utvecklingsområden'],
  [/gemensamma satsningar/, 'Gemensamma satsningar'],
  [/^Samverkan/, 'Samverkan'],
];

/** The section of a slide: by its heading, or by a heading that the text has further down; the rest are case studies. */
const etikettOf = ({ rubrik, punkter }: Blad): string =>
  etiketter.find(([form]) => form.test(rubrik))?.[1] ??
  (rubrik === ''
    ? (etiketter.find(([form]) => punkter.some(({ text }) => form.test(text)))?.[1] ?? 'Fallstudie')
    : 'Fallstudie');

/** Which slides of each chapter hold which section; the first slide is the region's name. */
export function avsnittOf(kapitel: ReadonlyMap<string, readonly Blad[]>): Logg['blad'] {
  return Object.fromEntries(
    [...kapitel].map(([region, blad]) => {
      const nummer = blad.slice(1).map((one, i) => ({ etikett: etikettOf(one), nr: i + 2 }));
      const egna = Map.groupBy(nummer, ({ etikett }) => etikett);
      return [region, Object.fromEntries([...egna].map(([etikett, lista]) => [etikett, lista.map(({ nr }) => nr)]))];
    }),
  );
}

const skalOf = (forra: unknown): Map<string, string> => {
  const rader = (Array.isArray(forra) ? forra : []).flatMap((one: Partial<Logg>) => one.oraknade ?? []);
  return new Map(rader.flatMap((rad) => (rad.skal ? [[nyckelOf(rad), rad.skal] as const] : [])));
};
const nyckelOf = ({ region, tema, ord, punkt }: Traff): string => [region, tema, ord.toLowerCase(), punkt].join(' ');

/** The log of one edition, with the reasons that the former log gave for the same places. */
export function buildLogg(
  { traffar, ...logg }: Omit<Logg, 'oraknade'> & { readonly traffar: readonly Traff[] },
  forra: unknown,
): Logg {
  const skal = skalOf(forra);
  return { ...logg, oraknade: traffar.map((one) => ({ ...one, skal: skal.get(nyckelOf(one)) ?? null })) };
}

/** The logs as the text of `tystnad.yaml`. */
export const loggText = (loggar: readonly Logg[]): string =>
  `# Skriven av npm run logga:tystnad. Skriv bara i skal: varför ett ställe med ett av temats ord inte räknas.\n${stringify(
    loggar,
    { lineWidth: 0, collectionStyle: 'any' },
  )}`;
