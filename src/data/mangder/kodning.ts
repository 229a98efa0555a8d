import type { Kodning } from '../../schema/kodning.ts';
import type { Svar } from '../../schema/svar.ts';
import { regionIds } from '../../schema/vokabular.ts';
import type { Atlas } from '../atlas.ts';
import { buildTabell, column, columns, type Datamangd } from './datamangd.ts';

const keyOf = (utgava: string, region: string, tema: string): string => `${utgava}/${region}/${tema}`;

/** A round of reading: what two readers found, and how their differences were settled. */
type Omgang = Pick<Kodning, 'datum' | 'andraLaste' | 'lasningar' | 'utjamnade'>;

/** The cells of a round: what each reader found, and how a difference was settled then. */
const cellsOf = ({ utgava, teman }: Kodning, { datum, andraLaste, lasningar, utjamnade }: Omgang) =>
  teman.flatMap((tema) =>
    regionIds.flatMap((region) => {
      const lasning = lasningar[region];
      if (!lasning) return [];
      const utjamnad = utjamnade.find((one) => one.region === region && one.tema === tema);
      return [
        {
          utgava,
          region,
          tema,
          datum,
          forsta: lasning.forsta.includes(tema),
          andra: lasning.andra.includes(tema),
          andraLaste,
          utfall: utjamnad?.utfall ?? null,
          skal: utjamnad?.skal ?? null,
        },
      ];
    }),
  );

/** The cells of the round that counts, with what the atlas answers and what was changed since. */
const rowsOf = (kodning: Kodning, svarOf: ReadonlyMap<string, Svar>) =>
  cellsOf(kodning, kodning).map((cell) => ({
    ...cell,
    svar: svarOf.get(keyOf(cell.utgava, cell.region, cell.tema)) ?? null,
    andrade: kodning.andrade
      .filter((one) => one.region === cell.region && one.galler === cell.tema)
      .map(({ falt, fran, till, skal }) => ({ falt, fran, till, skal })),
  }));

type Rad = ReturnType<typeof rowsOf>[number];

/** The double coding of every edition that has one, cell by cell as each reader coded it. */
export function buildKodning({ kodningar, celler }: Pick<Atlas, 'kodningar' | 'celler'>): Datamangd {
  const svarOf = new Map(celler.map(({ utgava, region, tema, svar }) => [keyOf(utgava, region, tema), svar]));
  const rows = kodningar.flatMap((kodning) => rowsOf(kodning, svarOf));
  return buildTabell(
    {
      id: 'kodning',
      titel: 'Kodning',
      beskrivning:
        'Två läsningar av en utgåva, cell för cell: vad var och en fann, hur skillnader jämkades och varför.',
      nyckel: ['utgava', 'tema', 'region'],
      pekar: { utgava: 'utgavor', region: 'regioner', tema: 'teman' },
    },
    rows,
    [
      ...columns<Rad>('utgava', 'region', 'tema', 'datum', 'forsta', 'andra', 'utfall', 'skal', 'svar'),
      column('andradFran', ({ andrade }) => andrade.map(({ fran }) => fran ?? '')),
      column('andradTill', ({ andrade }) => andrade.map(({ till }) => till ?? '')),
      column('andradSkal', ({ andrade }) => andrade.map(({ skal }) => skal)),
      ...columns<Rad>('andraLaste'),
    ],
    {
      celler: rows,
      tidigare: kodningar.flatMap((kodning) => kodning.tidigare.flatMap((omgang) => cellsOf(kodning, omgang))),
    },
  );
}

/** What was changed in the settled coding of every edition, in cells, attributes and posts alike. */
export const buildKodningsandringar = ({ kodningar }: Pick<Atlas, 'kodningar'>): Datamangd =>
  buildTabell(
    {
      id: 'kodningsandringar',
      titel: 'Ändrad kodning',
      beskrivning: 'Vad en ändrad kodbok eller en ny läsning ändrade i den jämkade kodningen, och varför.',
      nyckel: [],
      pekar: { utgava: 'utgavor', region: 'regioner' },
    },
    kodningar.flatMap(({ utgava, andrade }) => andrade.map((one) => ({ utgava, ...one }))),
    columns<{ readonly utgava: string } & Kodning['andrade'][number]>(
      'utgava',
      'region',
      'falt',
      'galler',
      'fran',
      'till',
      'skal',
    ),
  );
