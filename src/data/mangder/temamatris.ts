import type { Atlas } from '../atlas.ts';
import { buildTabell, column, columns, type Datamangd } from './datamangd.ts';

/** The cells of every edition, edition by edition. */
export function buildTemamatrisMangd({ celler }: Pick<Atlas, 'celler'>): Datamangd {
  const rows = celler.map(({ utgava, region, tema, svar, niva, poster, handelser, kallor, odaterad, sokt, not }) => ({
    utgava,
    region,
    tema,
    svar,
    niva,
    poster: poster.map(({ id }) => id),
    handelser: handelser.map(({ id }) => id),
    kallor,
    odaterad,
    sokt: sokt.map(({ dag, ord }) => ({ dag, ord })),
    not,
  }));
  type Rad = (typeof rows)[number];
  return buildTabell(
    {
      id: 'temamatris',
      titel: 'Temamatris',
      beskrivning: 'Svaret för varje utgåva, tema och region, med de poster och händelser det vilar på.',
      nyckel: ['utgava', 'tema', 'region'],
      pekar: { utgava: 'utgavor', region: 'regioner', tema: 'teman' },
    },
    rows,
    [
      ...columns<Rad>('utgava', 'region', 'tema', 'svar', 'niva'),
      column('antalPoster', (row) => row.poster.length),
      column('antalHandelser', (row) => row.handelser.length),
      ...columns<Rad>('poster', 'handelser', 'kallor', 'odaterad'),
      column('soktDag', (row) => row.sokt.map(({ dag }) => dag)),
      column('soktOrd', (row) => row.sokt.flatMap(({ ord }) => ord)),
      ...columns<Rad>('not'),
    ],
    { celler: rows },
  );
}
