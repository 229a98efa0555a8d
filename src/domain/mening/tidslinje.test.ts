import { inText } from '../../../tests/underlag/mening.ts';
import { tidslinjeAntal as tidslinjeAntal_, tidslinjeMening as tidslinjeMening_ } from './tidslinje.ts';
import { expect, test } from 'vitest';
import { tidslinjeMangd } from './tidslinje.ts';

const tidslinjeAntal = inText(tidslinjeAntal_);
const tidslinjeMening = inText(tidslinjeMening_);

test.each([
  [0, 0, ''],
  [1, 0, '1 händelse'],
  [0, 1, '1 dokument'],
  [2, 4, '2 händelser och 4 dokument'],
])('%i events and %i documents', (handelser, dokument, text) =>
  expect(tidslinjeMangd(handelser, dokument).replaceAll('\u00a0', ' ')).toBe(text),
);

test('a list says its order', () => expect(tidslinjeAntal(1, 0)).toContain(', nyast först.'));

test.each([
  [
    { handelser: 2, dokument: 1, regioner: 2, nationellt: true },
    '2 händelser och 1 dokument i 2 regioner och nationellt, med',
  ],
  [{ handelser: 1, dokument: 0, regioner: 0, nationellt: true }, '1 händelse nationellt, med'],
  [{ handelser: 0, dokument: 1, regioner: 1, nationellt: false }, '1 dokument i 1 region, med'],
])('%j', (tal, text) => expect(tidslinjeMening(tal).replaceAll('\u00a0', ' ')).toMatch(new RegExp(`^${text} källa`)));
