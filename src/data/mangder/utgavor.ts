import type { Atlas } from '../atlas.ts';
import { buildTabell, columns, type Datamangd } from './datamangd.ts';

/** The editions, oldest first. */
export const buildUtgavor = ({ utgavor }: Pick<Atlas, 'utgavor'>): Datamangd =>
  buildTabell(
    {
      id: 'utgavor',
      titel: 'Utgåvor',
      beskrivning: 'Läsningarna av landet: år, slag, källor och de teman som läsarna letade efter.',
      nyckel: ['id'],
    },
    utgavor,
    columns<Atlas['utgavor'][number]>('id', 'namn', 'ar', 'slag', 'kallor', 'insamlad', 'teman'),
  );
