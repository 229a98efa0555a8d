import { loggOf } from '../../domain/tystnadslogg.ts';
import type { Atlas } from '../atlas.ts';
import { buildTabell, column, columns, type Datamangd } from './datamangd.ts';

/** Every silent cell of the closed editions with the words that its text was searched for, and each place that has one. */
export function buildTystnad({ celler, tystnadsloggar }: Pick<Atlas, 'celler' | 'tystnadsloggar'>): Datamangd {
  const rows = celler.flatMap((cell) => {
    const logg = loggOf(cell, tystnadsloggar);
    if (!logg) return [];
    const { utgava, region, tema, svar } = cell;
    const stallen = logg.oraknade.map(({ ord, punkt, skal }) => ({ ord, punkt, skal }));
    return [
      { utgava, region, tema, svar, kalla: logg.kalla, dag: logg.dag, ord: logg.ord, antal: stallen.length, stallen },
    ];
  });
  type Rad = (typeof rows)[number];
  return buildTabell(
    {
      id: 'tystnad',
      titel: 'Tystnad',
      beskrivning:
        'Celler i avslutade utgåvor där den text som går att läsa inget säger, också där en bild är förlorad: orden som texten söktes efter, och varje ställe där ett av dem ändå står.',
      nyckel: ['utgava', 'tema', 'region'],
      pekar: { utgava: 'utgavor', region: 'regioner', tema: 'teman', kalla: 'kallor' },
    },
    rows,
    [
      ...columns<Rad>('utgava', 'region', 'tema', 'svar', 'kalla', 'dag', 'ord', 'antal'),
      column('stallen', ({ stallen }) => stallen.map(({ ord, punkt }) => `${ord} (${punkt})`)),
      column('skal', ({ stallen }) => stallen.map(({ skal }) => skal)),
    ],
  );
}
