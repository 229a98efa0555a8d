import { antal, lista } from '../sprak.ts';

/** What a timeline holds, in words: `225 händelser och 4 dokument`. Empty text for nothing. */
export const tidslinjeMangd = (handelser: number, dokument: number): string =>
  lista([
    ...(handelser > 0 ? [antal(handelser, 'händelse', 'händelser')] : []),
    ...(dokument > 0 ? [antal(dokument, 'dokument', 'dokument')] : []),
  ]);

/** What a list of events and documents shows: `225 händelser och 4 dokument, nyast först.` */
export const tidslinjeAntal = (handelser: number, dokument: number): string =>
  `${tidslinjeMangd(handelser, dokument)}, nyast först.`;

/** What happened in a year, in a sentence: how much, where, and that each has its source. */
export function tidslinjeMening({
  handelser,
  dokument,
  regioner,
  nationellt,
}: {
  readonly handelser: number;
  readonly dokument: number;
  readonly regioner: number;
  readonly nationellt: boolean;
}): string {
  const plats = lista([
    ...(regioner > 0 ? [`i ${antal(regioner, 'region', 'regioner')}`] : []),
    ...(nationellt ? ['nationellt'] : []),
  ]);
  return `${[tidslinjeMangd(handelser, dokument), plats].filter(Boolean).join(' ')}, med källa för varje uppgift.`;
}
