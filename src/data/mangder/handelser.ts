import { handelseAdress } from '../../domain/handelser.ts';
import type { Atlas } from '../atlas.ts';
import { buildTabell, column, columns, type Datamangd } from './datamangd.ts';

/** The events of the regions and of the nation. They are dated and belong to no edition. */
export function buildHandelser({ handelser, nationellt }: Pick<Atlas, 'handelser' | 'nationellt'>): Datamangd {
  const nationella = new Map(nationellt.map((one) => [one.id, one]));
  const rows = handelser.map(
    ({ id, titel, region, datum, del, status, teman, lagre, text, namn, uppfoljer, kalla, kontroll }) => ({
      id,
      titel,
      region,
      datum,
      del,
      status,
      teman,
      lagre,
      text,
      namn,
      uppfoljer,
      kalla,
      kontroll,
      slag: nationella.get(id)?.slag ?? null,
      belopp: nationella.get(id)?.belopp ?? null,
      url: handelseAdress({ id, region }),
    }),
  );
  type Rad = (typeof rows)[number];
  return buildTabell(
    {
      id: 'handelser',
      titel: 'Händelser',
      beskrivning:
        'Uppgifter om vad som har hänt i regionerna och nationellt, med datum där källan har ett, och med källa.',
      nyckel: ['id'],
    },
    rows,
    [
      ...columns<Rad>('id', 'titel', 'region', 'datum', 'del', 'status', 'teman', 'text', 'namn', 'uppfoljer', 'slag'),
      column('beloppMiljoner', (row) => row.belopp?.miljoner),
      column('kallaTitel', (row) => row.kalla.titel),
      column('kallaUtgivare', (row) => row.kalla.utgivare),
      column('kallaUrl', (row) => row.kalla.url),
      column('kallaPublicerad', (row) => row.kalla.publicerad),
      column('kallaTyp', (row) => row.kalla.typ),
      ...columns<Rad>('kontroll', 'url'),
    ],
  );
}
