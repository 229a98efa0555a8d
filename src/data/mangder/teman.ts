import type { Atlas } from '../atlas.ts';
import { buildTabell, columns, type Datamangd } from './datamangd.ts';

/** The vocabulary. */
export const buildTeman = ({ teman }: Pick<Atlas, 'teman'>): Datamangd =>
  buildTabell(
    {
      id: 'teman',
      titel: 'Teman',
      beskrivning: 'Vokabulären: teman med omfattning, synonymer och introduktion.',
      nyckel: ['id'],
    },
    teman,
    columns<Atlas['teman'][number]>(
      'id',
      'namn',
      'omfattning',
      'relaterade',
      'synonymer',
      'egnaOrd',
      'raknas',
      'raknasInte',
    ),
  );
