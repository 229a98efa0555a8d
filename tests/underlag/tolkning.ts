import type { Tolkning } from '../../src/search/interpret-fraga.ts';

/** A made-up reading of a query: its ways, and nothing that was widened, left out or not understood. */
export const makeTolkning = (vagar: Tolkning['vagar'], mer: Partial<Tolkning> = {}): Tolkning => ({
  vagar,
  utan: [],
  region: null,
  betydelse: false,
  tidigare: null,
  okanda: [],
  utvidgat: [],
  besked: [],
  ...mer,
});
