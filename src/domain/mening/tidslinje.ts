import { antal, lista } from '../sprak.ts';
import { mening, type Mening } from './mening.ts';

/** What a timeline holds, in words: `225 händelser och 4 dokument`. Empty text for nothing. */
export const tidslinjeMangd = (handelser: number, dokument: number): string =>
  lista([
    ...(handelser > 0 ? [antal(handelser, 'händelse', 'händelser')] : []),
    ...(dokument > 0 ? [antal(dokument, 'dokument', 'dokument')] : []),
  ]);

const galler = (handelser: number, dokument: number) =>
  ({
    utgava: 'egna-datum',
    raknat: 'handelser',
    antal: handelser > 0 ? handelser : dokument,
    av: 'mangd',
    okanda: {},
  }) as const;

/** What a list of events and documents shows: `225 händelser och 4 dokument, nyast först.` */
export const tidslinjeAntal = (handelser: number, dokument: number): Mening =>
  mening(
    'tidslinje',
    handelser + dokument === 0
      ? 'Inga händelser stämmer med valet. Ta bort ett val eller visa alla.'
      : `${tidslinjeMangd(handelser, dokument)}, nyast först.`,
    galler(handelser, dokument),
  );

/** What happened in a year: how much, where, and that each has its source. */
export function tidslinjeMening({
  handelser,
  dokument,
  regioner,
  nationellt,
  odaterade = false,
}: {
  readonly handelser: number;
  readonly dokument: number;
  readonly regioner: number;
  readonly nationellt: boolean;
  /** Whether they are those without a date. */
  readonly odaterade?: boolean;
}): Mening {
  const plats = lista([
    ...(regioner > 0 ? [`i ${antal(regioner, 'region', 'regioner')}`] : []),
    ...(nationellt ? ['nationellt'] : []),
  ]);
  const text =
    handelser + dokument === 0
      ? 'Inga händelser har hittats.'
      : `${[tidslinjeMangd(handelser, dokument), plats].filter(Boolean).join(' ')}, med källa för varje uppgift.${odaterade ? ' Flera av dem kan vara äldre än 2020.' : ''}`;
  return mening('tidslinje-ar', text, galler(handelser, dokument));
}
