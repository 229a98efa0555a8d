import { nivaIds, type Niva } from '../../../schema/niva.ts';
import { ledIds } from '../../../schema/uppfoljning.ts';
import { regionIds, type RegionId } from '../../../schema/vokabular.ts';
import type { Ledcell } from '../../uppfoljning.ts';
import { korsMening } from '../kors.ts';
import { ledMening, ledSvar } from '../led.ts';
import { andrasStegMening, ovanligaMening, ovanligtMening, tystMening } from '../min-region.ts';
import { namnen, rullande, stangd } from '../pahittat.ts';
import type { Varianter } from '../variantform.ts';

const namn = (id: string): string => namnen.get(id as RegionId)!;
const ledceller = (...svaren: Ledcell['svar'][]): Ledcell[] =>
  ledIds.flatMap((led) => svaren.map((svar, i) => ({ region: regionIds[i]!, led, svar, fynd: [], sokt: [] })));
function steg(mal: number, drift: number): Readonly<Record<Niva, number>> {
  return { ...(Object.fromEntries(nivaIds.map((niva) => [niva, 0])) as Record<Niva, number>), mal, 'i-drift': drift };
}

/** Variants of the sentences of pages that answer one question each: who has followed up, themes crossed, one against all. */
export const fragevarianter = {
  led: () => [
    ledMening('plan', ledceller('funnen', 'funnen'), namn, '2020'),
    ledMening('granskning', ledceller('ej-sokt', 'ej-funnet', 'planerad'), namn, '2020'),
    ledMening('uppfoljning', ledceller('ej-sokt', 'ej-sokt', 'ej-funnet', 'ej-funnet'), namn, '2020'),
  ],
  'led-svar': () => [
    ledSvar(ledceller('funnen', 'ej-sokt'), namn),
    ledSvar(ledceller('ej-funnet'), namn),
    ledSvar(
      [...ledceller('funnen', 'ej-funnet'), ...ledceller('ej-sokt').filter(({ led }) => led === 'granskning')],
      namn,
    ),
  ],
  kors: () => [
    korsMening(['samma', 'samma', 'var-for-sig', 'nagra', 'inget-lastes', 'okant', 'ej-tillampligt'], 2, stangd),
    korsMening(['nagra', 'okant', 'okant'], 3, stangd),
    korsMening(['ej-tillampligt'], 2, stangd),
    korsMening(['samma', 'okant'], 2, rullande),
    korsMening(['okant', 'nagra'], 3, rullande),
  ],
  ovanliga: () =>
    [[], [0], [5], [3, 5], [0, 5], [5, 5]].flatMap((saknade) => {
      const ovanliga = saknade.map((saknas) => ({ saknas }));
      return [
        ovanligaMening('Region Kalmar', ovanliga, 5, stangd),
        ovanligaMening('Region Kalmar', ovanliga, 5, rullande),
      ];
    }),
  ovanligt: () => [
    ovanligtMening({ andra: [], odaterade: [], saknas: 0 }, stangd, namn),
    ovanligtMening({ andra: ['kalmar', 'orebro'], odaterade: [], saknas: 6 }, stangd, namn),
    ovanligtMening({ andra: [], odaterade: [], saknas: 0 }, rullande, namn),
    ovanligtMening({ andra: ['kalmar', 'orebro'], odaterade: ['orebro'], saknas: 0 }, rullande, namn),
    ovanligtMening({ andra: ['kalmar'], odaterade: [], saknas: 0 }, rullande, namn),
  ],
  tyst: () => [
    tystMening({ antal: 12, av: 19, saknas: 0, odaterade: 2 }, stangd),
    tystMening({ antal: 12, av: 19, saknas: 4, odaterade: 2 }, stangd),
    tystMening({ antal: 12, av: 19, saknas: 4, odaterade: 2 }, rullande),
  ],
  'andras-steg': () => [
    andrasStegMening({ andra: steg(3, 2), odaterade: 0 }, stangd),
    andrasStegMening({ andra: steg(0, 0), odaterade: 0 }, stangd),
    andrasStegMening({ andra: steg(1, 0), odaterade: 1 }, rullande),
  ],
} satisfies Varianter;
