import { readBelagg, type Matris, type MatrisRuta } from '../../src/domain/matrisvy.ts';

/** A made-up cell with evidence, written short. */
export const ja = (text: string, nar = ''): MatrisRuta => ({ svar: 'uttryckligt', belagg: readBelagg(text), nar });
/** A made-up cell without evidence. */
export const tyst = (svar: MatrisRuta['svar'] = 'ej-namnt'): MatrisRuta => ({ svar, belagg: [], nar: '' });
const utgavor = [
  { id: '2020', ar: '2020', slag: 'avslutad' },
  { id: '2026', ar: '2021–2026', slag: 'lopande' },
] as const;
/** A made-up matrix of two themes, three regions and two editions, the older closed. */
export const matris: Matris = {
  utgavor,
  rader: [
    { id: 'b', namn: 'Ö-tema' },
    { id: 'a', namn: 'A-tema' },
  ],
  kolumner: [
    { id: 'x', namn: 'X', sjukvard: ['norra'], storlek: 'liten', invanare: 1, lika: [2, 1] },
    { id: 'y', namn: 'Y', sjukvard: ['norra', 'sodra'], storlek: 'stor', invanare: 9, lika: [0, 2] },
    { id: 'z', namn: 'Z', sjukvard: ['sodra'], storlek: 'liten', invanare: 5, lika: [0, 1] },
  ],
  rutor: [
    [
      [tyst(), ja('m1'), tyst('underlag-saknas')],
      [ja('m1 s4'), ja('s2'), tyst('ej-tillampligt')],
    ],
    [
      [ja('p3', '2023-05'), tyst('ej-funnet'), ja('u0', '2022')],
      [tyst('ej-granskat'), ja('s2'), tyst('ej-tillampligt')],
    ],
  ],
};
