import type { Atlas } from '../atlas.ts';
import { buildTabell, column, columns, type Datamangd } from './datamangd.ts';

/** What the regions have answered about the atlas: one row an answer, and when each region was asked. */
export function buildRegionsvar({ regionsvar }: Pick<Atlas, 'regionsvar'>): Datamangd {
  const rows = [...regionsvar].flatMap(([region, { tillfragad, svar }]) =>
    svar.map((one) => ({ region, tillfragad, ...one })),
  );
  type Rad = (typeof rows)[number];
  return buildTabell(
    {
      id: 'regionsvar',
      titel: 'Regionernas svar',
      beskrivning:
        'Vad regionerna själva säger om uppgifterna: bekräftar, invänder eller kompletterar. Tom tills någon har svarat.',
      nyckel: [],
      pekar: { region: 'regioner', utgava: 'utgavor' },
    },
    rows,
    [
      ...columns<Rad>('region', 'tillfragad', 'utgava', 'tema', 'slag', 'av', 'datum', 'text'),
      column('kallaTitel', ({ kalla }) => kalla?.titel),
      column('kallaUtgivare', ({ kalla }) => kalla?.utgivare),
      column('kallaUrl', ({ kalla }) => kalla?.url),
    ],
  );
}
