import { nyckeltalText } from '../../domain/mening/nyckeltal.ts';
import { nyckeltalFor, nyckeltalRader } from '../../domain/nyckeltal.ts';
import { regionIds } from '../../schema/vokabular.ts';
import type { Atlas } from '../atlas.ts';
import { buildTabell, column, columns, type Datamangd } from './datamangd.ts';

/** The key figures, each with what is known of every region. */
export function buildNyckeltal({ nyckeltal }: Pick<Atlas, 'nyckeltal'>): Datamangd {
  const rows = nyckeltal.map((tal) => ({ ...tal, regioner: nyckeltalRader(tal, regionIds) }));
  type Rad = (typeof rows)[number];
  return buildTabell(
    {
      id: 'nyckeltal',
      titel: 'Nyckeltal',
      beskrivning: 'Tal per region. Där källan inte anger ett värde står varför: ej redovisat, ett spann eller okänt.',
      nyckel: ['id'],
    },
    rows,
    [
      ...columns<Rad>('id', 'namn', 'enhet', 'per'),
      ...regionIds.map((region) =>
        column<Rad>(region, (row) => {
          const lage = nyckeltalFor(row, region);
          return lage.lage === 'varde' ? lage.varde : nyckeltalText(lage, row.enhet);
        }),
      ),
      column('kallaTitel', (row) => row.kalla.titel),
      column('kallaUrl', (row) => row.kalla.url),
    ],
  );
}
