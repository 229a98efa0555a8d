import type { Atlas } from '../atlas.ts';
import { findKallor } from '../kallor-i-utgava.ts';
import { buildTabell, column, columns, type Datamangd } from './datamangd.ts';

/** The documents and the pages, with the editions in which something rests on them. */
export function buildKallor({ kallor, regioner, utgavor }: Pick<Atlas, 'kallor' | 'regioner' | 'utgavor'>): Datamangd {
  const iUtgava = utgavor.map(({ id, kallor: egna }) => ({
    id,
    kallor: new Set([...egna, ...findKallor(regioner.filter(({ utgava }) => utgava.id === id))]),
  }));
  const rows = kallor.map((kalla) => ({
    ...kalla,
    utgavor: iUtgava.filter((one) => one.kallor.has(kalla.id)).map(({ id }) => id),
  }));
  type Rad = (typeof rows)[number];
  return buildTabell(
    {
      id: 'kallor',
      titel: 'Källor',
      beskrivning: 'Dokumenten och webbsidorna som uppgifterna kommer från, med de utgåvor de bär.',
      nyckel: ['id'],
    },
    rows,
    [
      ...columns<Rad>('id', 'titel', 'utgivare', 'publicerad', 'typ', 'url'),
      column('utgivartyp', ({ sida }) => sida?.utgivartyp),
      column('last', ({ last }) => last.dag),
      column('sha256', ({ last }) => last.sha256),
      column('diarienummer', ({ diarienummer }) => diarienummer),
      column('not', ({ sida }) => sida?.not),
      ...columns<Rad>('utgavor'),
    ],
  );
}
