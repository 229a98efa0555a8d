import type { Files } from './made-up.ts';

/** For tests: the data of two editions and two regions, to hold pages against. */

/** A cell of a made-up matrix. */
export const cell = (utgava: string, region: string, svar: string) => ({
  utgava,
  region,
  tema: 't',
  svar,
  poster: [],
  handelser: [],
  kallor: [],
});
/** A row of a made-up profile. */
export const rad = (utgava: string, region: string, more: object = {}) => ({
  utgava,
  region,
  strategi: { namn: null, beslutsar: null, beslutsinstans: null, malar: null },
  lansstrategi: null,
  gemensamMalbild: { status: null, namn: null },
  styrform: null,
  styrgruppMedKommuner: null,
  politiskSamverkan: null,
  ...more,
});
/** Region a went from not mentioned to explicit, and from a draft to a finished målbild; region b is known from 2020 alone. */
export const answers: Files = {
  'data/utgavor.json': [
    { id: '2020', ar: '2020', slag: 'avslutad', kallor: ['oversikt'], teman: [] },
    { id: '2026', ar: '2021–2026', slag: 'lopande', kallor: [], teman: [] },
  ],
  'data/temamatris.json': {
    celler: [
      cell('2020', 'a', 'ej-namnt'),
      cell('2020', 'b', 'uttryckligt'),
      cell('2026', 'a', 'uttryckligt'),
      cell('2026', 'b', 'ej-funnet'),
    ],
  },
  'data/profil.json': [
    rad('2020', 'a', { gemensamMalbild: { status: 'utkast', namn: null }, styrform: 'linje' }),
    rad('2020', 'b', { gemensamMalbild: { status: 'framtagen', namn: null }, politiskSamverkan: false }),
    rad('2026', 'a', { gemensamMalbild: { status: 'framtagen', namn: null } }),
    rad('2026', 'b'),
  ],
};
