import type { Bladhandelse, Faktablad, Utsaga } from '../../src/domain/faktablad.ts';
import type { Omgivning } from '../../src/domain/jamforelsedokument.ts';
import { rullande, stangd } from '../../src/domain/mening/pahittat.ts';
import type { RegionId } from '../../src/schema/vokabular.ts';

/** A made-up statement; give only what the test is about. */
export const makeUtsaga = (id: string, more: Partial<Utsaga> = {}): Utsaga => ({
  id,
  utgava: '2020',
  del: 'samverkan',
  grupp: 'i-drift',
  titel: `Titel ${id}`,
  lage: 'i drift, 2020',
  text: `Text ${id}.`,
  teman: [],
  kalla: 'plan',
  avsnitt: null,
  lank: `/exempel/${id}/`,
  ...more,
});
/** A made-up event as a statement. */
export const makeBladhandelse = (id: string, more: Partial<Bladhandelse> = {}): Bladhandelse => ({
  ...makeUtsaga(id, { grupp: 'handelse', utgava: '2026', lage: '2023', kalla: id }),
  datum: '2023',
  uppfoljer: null,
  ...more,
});
/** A made-up sheet of a region with one attribute. */
export const makeBlad = (id: RegionId, namn: string, more: Partial<Faktablad> = {}): Faktablad => ({
  id,
  namn: `Region ${namn}`,
  kortnamn: namn,
  attribut: [
    {
      id: 'politiskt',
      namn: 'Politisk samverkan',
      del: 'samverkan',
      varden: [
        { utgava: '2026', varde: 'Ingen har sökt', lage: 'okant', tom: true, not: null, belagg: null },
        { utgava: '2020', varde: 'Ja', lage: 'kant', tom: false, not: null, belagg: { kalla: 'plan', avsnitt: null } },
      ],
    },
  ],
  poster: [],
  handelser: [],
  medText: { '2020': ['samverkan'], '2026': [] },
  ...more,
});

/** Two parts, one theme and two steps. */
export const omgivning: Omgivning = {
  sajt: 'https://x.example/',
  temanamn: new Map([['aldre', 'Äldre']]),
  delnamn: new Map([
    ['malbild', 'Målbild'],
    ['samverkan', 'Samverkan'],
  ]),
  gruppnamn: new Map([
    ['mal', 'Mål'],
    ['i-drift', 'I drift'],
  ]),
};
export const bladutgavor = [stangd, rullande];
