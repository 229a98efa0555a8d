import type { RegionUnderlag } from '../../domain/region-underlag.ts';
import type { Varbelagg } from '../../schema/del.ts';
import { allaUppgifter, belaggnycklar, delscheman } from '../../schema/delscheman.ts';
import type { DelId } from '../../schema/del.ts';
import type { Malbild } from '../../schema/malbild.ts';
import type { Samverkan } from '../../schema/samverkan.ts';
import type { Atlas } from '../atlas.ts';
import type { CellValue, Kolumn } from '../csv.ts';
import { buildTabell, column, columns, type Datamangd } from './datamangd.ts';

const delIds = Object.keys(delscheman) as DelId[];

/** What every attribute of a region rests on: its own source and date, or those of its part; absent when unknown. */
function belaggOf({ delar }: RegionUnderlag): Record<string, Varbelagg> {
  const found = delIds.flatMap((del) => {
    const { kalla, per, ...own } = delar[del];
    const egna: Readonly<Record<string, Varbelagg | undefined>> = 'belagg' in own ? (own.belagg ?? {}) : {};
    return belaggnycklar(del).flatMap((one) => {
      const grund = egna[one] ?? (kalla === null ? null : { per, handelse: null, kalla });
      return grund ? [[one, grund] as const] : [];
    });
  });
  return Object.fromEntries(found);
}

/** What the parts say of the region, key by key, as the schemas list them. */
type Uppgifter = Pick<Malbild, 'strategi' | 'lansstrategi' | 'gemensamMalbild'> & Pick<Samverkan, 'forum'>;
const uppgifterOf = ({ delar }: RegionUnderlag): Uppgifter =>
  Object.fromEntries(
    allaUppgifter.map(({ del, nyckel }) => [nyckel, (delar[del] as unknown as Record<string, unknown>)[nyckel]]),
  ) as unknown as Uppgifter;

const rowOf = (region: RegionUnderlag) => {
  const { malbild, organisation, samverkan } = region.delar;
  return {
    region: region.id,
    utgava: region.utgava.id,
    namn: region.namn,
    antalKommuner: region.antalKommuner,
    befolkningTusental: region.befolkningTusental,
    sjukvardsregion: region.sjukvardsregion,
    ...uppgifterOf(region),
    kallor: { malbild: malbild.kalla, organisation: organisation.kalla, samverkan: samverkan.kalla },
    belagg: belaggOf(region),
    per: malbild.per,
  };
};
type Rad = ReturnType<typeof rowOf>;

/** When an attribute was true and what says so, as two columns. */
const belaggColumns = (attribut: string): Kolumn<Rad>[] => [
  column<Rad>(`${attribut}Per`, ({ belagg }) => belagg[attribut]?.per),
  column<Rad>(`${attribut}Kalla`, ({ belagg }) => belagg[attribut]?.kalla?.id ?? belagg[attribut]?.handelse),
];

/** The columns of keys that hold a group or a list of groups; any other key is a column, with its date and its source. */
const grupper: Readonly<Record<string, readonly Kolumn<Rad>[]>> = {
  strategi: [
    column('strategi', (row) => row.strategi.namn),
    column('strategiAvser', (row) => row.strategi.avser),
    column('beslutsar', (row) => row.strategi.beslutsar),
    column('beslutsinstans', (row) => row.strategi.beslutsinstans),
    ...belaggColumns('strategi'),
    column('malar', (row) => row.strategi.malar),
    ...belaggColumns('malar'),
  ],
  lansstrategi: [
    column('lansstrategi', (row) => row.lansstrategi?.namn),
    column('lansstrategiMalar', (row) => row.lansstrategi?.malar),
    ...belaggColumns('lansstrategi'),
  ],
  gemensamMalbild: [
    column('gemensamMalbildStatus', (row) => row.gemensamMalbild.status),
    column('gemensamMalbildNamn', (row) => row.gemensamMalbild.namn),
    column('gemensamMalbildPer', (row) => row.gemensamMalbild.per),
    column('gemensamMalbildKalla', (row) => row.gemensamMalbild.kalla?.id ?? row.gemensamMalbild.handelse),
  ],
  forum: [
    column('forum', (row) => row.forum.map(({ namn }) => namn)),
    column('forumKallor', (row) => [...new Set(row.forum.map(({ kalla }) => kalla.id))]),
  ],
};

const kolumnerOf = (nyckel: string): readonly Kolumn<Rad>[] =>
  grupper[nyckel] ?? [
    column(nyckel, (row) => (row as unknown as Readonly<Record<string, CellValue>>)[nyckel]),
    ...belaggColumns(nyckel),
  ];

/** The attributes of every region in every edition. */
export const buildProfil = ({ regioner }: Pick<Atlas, 'regioner'>): Datamangd =>
  buildTabell(
    {
      id: 'profil',
      titel: 'Profil',
      beskrivning:
        'Regionernas strategi, styrning, gemensamma målbild och samverkansforum, en rad per region och utgåva.',
      nyckel: ['utgava', 'region'],
      pekar: { utgava: 'utgavor', region: 'regioner' },
    },
    regioner.map(rowOf),
    [
      ...columns<Rad>('region', 'utgava', 'namn', 'antalKommuner', 'befolkningTusental', 'sjukvardsregion'),
      ...allaUppgifter.flatMap(({ nyckel }) => kolumnerOf(nyckel)),
    ],
  );
