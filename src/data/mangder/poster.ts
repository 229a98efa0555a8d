import { exempelAdress, regionAdress, slugOf } from '../../domain/adress.ts';
import { isExempel } from '../../domain/exempel.ts';
import { posterOf } from '../../domain/region-underlag.ts';
import type { Atlas } from '../atlas.ts';
import { buildTabell, column, columns, type Datamangd } from './datamangd.ts';

/** The posts of every edition; a post that is told again in a later edition has a row in each. */
export function buildPoster({ regioner, styrning }: Pick<Atlas, 'regioner' | 'styrning'>): Datamangd {
  const rows = regioner.flatMap((region) => {
    const djup = new Set(region.djupposter.map(({ id }) => id));
    return posterOf(region).map((post) => ({
      ...post,
      exempel: isExempel(post, styrning),
      url: djup.has(post.id) ? exempelAdress(post.id) : regionAdress(post.region, slugOf(post.id)),
    }));
  });
  type Rad = (typeof rows)[number];
  return buildTabell(
    {
      id: 'poster',
      titel: 'Poster',
      beskrivning:
        'Alla poster: en satsning, prioritering, struktur eller ett mål per rad. Samma id kan stå i flera utgåvor.',
      nyckel: ['utgava', 'id'],
      pekar: { utgava: 'utgavor', region: 'regioner', kalla: 'kallor' },
    },
    rows,
    [
      ...columns<Rad>(
        'id',
        'utgava',
        'region',
        'del',
        'titel',
        'text',
        'teman',
        'slag',
        'niva',
        'lage',
        'huvudman',
        'malgrupper',
        'begrepp',
      ),
      column('kalla', (row) => row.kalla.id),
      column('avsnitt', (row) => row.kalla.avsnitt),
      column('punkt', (row) => row.kalla.punkt),
      ...columns<Rad>('per', 'exempel', 'url'),
    ],
  );
}
