import type { Cell } from '../../src/domain/temamatris.ts';

/** A made-up cell of Blekinge that the source is silent on; give only what the test is about. */
export const makeCell = (cell: Partial<Cell> = {}): Cell => ({
  utgava: '2020',
  region: 'blekinge',
  tema: 'aldre',
  svar: 'ej-namnt',
  niva: null,
  poster: [],
  handelser: [],
  kallor: [],
  odaterad: false,
  not: null,
  lasta: [],
  sokt: [],
  ...cell,
});
