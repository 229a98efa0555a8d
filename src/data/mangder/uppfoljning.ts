import type { Atlas } from '../atlas.ts';
import { buildTabell, column, columns, type Datamangd } from './datamangd.ts';

/** Plan, measures, follow-up and audit of every region, with what was found or looked for. */
export function buildUppfoljningMangd({ uppfoljning }: Pick<Atlas, 'uppfoljning'>): Datamangd {
  type Rad = Atlas['uppfoljning'][number];
  return buildTabell<Rad>(
    {
      id: 'uppfoljning',
      titel: 'Uppföljning',
      beskrivning:
        'Plan, åtgärder, uppföljning och granskning för varje region: funnet, planerat, sökt utan att hittas eller ej sökt.',
      nyckel: ['region', 'led'],
      pekar: { region: 'regioner' },
    },
    uppfoljning,
    [
      ...columns<Rad>('region', 'led', 'svar'),
      column('fynd', (row) => row.fynd.map(({ id }) => id)),
      column('fyndLage', (row) => row.fynd.map(({ lage }) => lage)),
      column('soktDag', (row) => row.sokt.map(({ dag }) => dag)),
      column('soktOrd', (row) => row.sokt.flatMap(({ ord }) => ord)),
    ],
  );
}
