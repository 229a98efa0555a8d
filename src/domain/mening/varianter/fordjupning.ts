import { enkatMening, initiativMening, lofteMening, malMening, mattMening, nyaMening } from '../fordjupning.ts';
import { svarandeMening } from '../sidor.ts';
import type { Varianter } from '../variantform.ts';

const varden = (...tal: number[]) => tal.map((varde, i) => ({ per: `202${i + 1}`, varde, avsnitt: 'Mått' }));
const mal = (varde: number) => ({ varde, avsnitt: 'Mått' });
const svar = (...antal: (number | null)[]) => antal.map((n) => ({ namn: 'Svar', antal: n, andel: null }));
type Rad = Parameters<typeof initiativMening>[0][number];
const namn = { fran: 'Handlingsplan 2022', till: 'Handlingsplan 2024', granskning: 'Granskningen 2024' };
const initiativ = (lage: Rad['plan']['lage'], namns: boolean | null): Rad =>
  ({
    plan: { lage },
    granskning: namns === null ? null : { lage: namns ? 'namns' : 'namns-inte', fragor: [] },
  }) as unknown as Rad;
type Lofte = Parameters<typeof lofteMening>[0][number];
const lofte = (medMatt: boolean, medFraga: boolean): Lofte =>
  ({ matt: medMatt ? [{}] : [], fragor: medFraga ? [{}] : [] }) as unknown as Lofte;

/** Variants of the sentences on one region in depth. */
export const fordjupningsvarianter = {
  matt: () => [
    mattMening({ varden: varden(20.3, 24), mal: mal(80), jamforelse: null, enhet: 'procent' }),
    mattMening({
      varden: varden(0.29),
      mal: null,
      jamforelse: { namn: 'Riket', varde: 0.31, avsnitt: 'Mått' },
      enhet: 'index',
    }),
  ],
  'matt-mal': () => [
    malMening([]),
    malMening([{ varden: varden(20), mal: mal(80) }]),
    malMening([{ varden: varden(90), mal: mal(80) }]),
    malMening([
      { varden: varden(20), mal: mal(80) },
      { varden: varden(30), mal: mal(80) },
      { varden: varden(30), mal: null },
    ]),
    malMening([{ varden: varden(30), mal: null }]),
  ],
  enkat: () => [
    enkatMening({ svar: svar(2, 9, 2, 1, 0, 1), skala: 'instammande' }, 15),
    enkatMening({ svar: svar(0, 0, null, 1, null, 1), skala: 'instammande' }, 15),
    enkatMening({ svar: svar(4, 5, 3, 2, 0, 1), skala: 'riktvarde' }, 15),
    enkatMening({ svar: svar(0, 0, 0, 9, 6, 0), skala: 'instammande' }, 15),
  ],
  svarande: () => [
    svarandeMening({ svarande: 15, utskick: 33, tid: 'september 2024' }),
    svarandeMening({ svarande: 0, utskick: 33, tid: 'september 2024' }),
  ],
  initiativ: () => [
    initiativMening(
      [initiativ('initiativ', true), initiativ('forstudie', false), initiativ('namns-inte', false)],
      namn,
    ),
    initiativMening([initiativ('text', false)], namn),
    initiativMening([initiativ('text', null)], { ...namn, granskning: null }),
  ],
  'nya-initiativ': () => [nyaMening(0, namn), nyaMening(1, namn), nyaMening(7, namn)],
  loften: () => [
    lofteMening([lofte(true, true), lofte(false, false)], true),
    lofteMening([lofte(false, false), lofte(false, false)], true),
    lofteMening([lofte(true, true)], true),
    lofteMening([lofte(false, false)], false),
  ],
} satisfies Varianter;
