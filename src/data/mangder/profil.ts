import type { RegionUnderlag } from '../../domain/region-underlag.ts';
import type { Varbelagg } from '../../schema/del.ts';
import type { Atlas } from '../atlas.ts';
import { buildTabell, column, columns, type Datamangd } from './datamangd.ts';

/** The attributes that may have a source and a date of their own, by the part that holds them. */
const medBelagg = {
  malbild: ['strategi', 'lansstrategi', 'malar', 'inriktningar'],
  organisation: ['styrform', 'ledsAv', 'roller', 'styrgruppMedKommuner', 'organ'],
  samverkan: ['politiskSamverkan'],
} as const;
type Del = keyof typeof medBelagg;

/** What every attribute of a region rests on: its own source and date, or those of its part; absent when unknown. */
function belaggOf({ delar }: RegionUnderlag): Record<string, Varbelagg> {
  const found = Object.entries(medBelagg).flatMap(([namn, attribut]) => {
    const { kalla, per, belagg = {} } = delar[namn as Del];
    const egna = belagg as Readonly<Record<string, Varbelagg | undefined>>;
    return attribut.flatMap((one) => {
      const grund = egna[one] ?? (kalla === null ? null : { per, handelse: null, kalla });
      return grund ? [[one, grund] as const] : [];
    });
  });
  return Object.fromEntries(found);
}

const rowOf = (region: RegionUnderlag) => {
  const { malbild, organisation, samverkan } = region.delar;
  return {
    region: region.id,
    utgava: region.utgava.id,
    namn: region.namn,
    antalKommuner: region.antalKommuner,
    befolkningTusental: region.befolkningTusental,
    sjukvardsregion: region.sjukvardsregion,
    strategi: malbild.strategi,
    lansstrategi: malbild.lansstrategi,
    inriktningar: malbild.inriktningar,
    gemensamMalbild: malbild.gemensamMalbild,
    styrform: organisation.styrform,
    ledsAv: organisation.ledsAv,
    roller: organisation.roller,
    styrgruppMedKommuner: organisation.styrgruppMedKommuner,
    organ: organisation.organ,
    politiskSamverkan: samverkan.politiskSamverkan,
    forum: samverkan.forum,
    kallor: { malbild: malbild.kalla, organisation: organisation.kalla, samverkan: samverkan.kalla },
    belagg: belaggOf(region),
    per: malbild.per,
  };
};
type Rad = ReturnType<typeof rowOf>;

/** When an attribute was true and what says so, as two columns. */
const belaggColumns = (attribut: string) => [
  column<Rad>(`${attribut}Per`, ({ belagg }) => belagg[attribut]?.per),
  column<Rad>(`${attribut}Kalla`, ({ belagg }) => belagg[attribut]?.kalla?.id ?? belagg[attribut]?.handelse),
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
      column('strategi', (row) => row.strategi.namn),
      column('strategiAvser', (row) => row.strategi.avser),
      column('beslutsar', (row) => row.strategi.beslutsar),
      column('beslutsinstans', (row) => row.strategi.beslutsinstans),
      ...belaggColumns('strategi'),
      column('malar', (row) => row.strategi.malar),
      ...belaggColumns('malar'),
      column('lansstrategi', (row) => row.lansstrategi?.namn),
      column('lansstrategiMalar', (row) => row.lansstrategi?.malar),
      ...belaggColumns('lansstrategi'),
      ...columns<Rad>('inriktningar'),
      ...belaggColumns('inriktningar'),
      column('gemensamMalbildStatus', (row) => row.gemensamMalbild.status),
      column('gemensamMalbildNamn', (row) => row.gemensamMalbild.namn),
      column('gemensamMalbildPer', (row) => row.gemensamMalbild.per),
      column('gemensamMalbildKalla', (row) => row.gemensamMalbild.kalla?.id ?? row.gemensamMalbild.handelse),
      ...(['styrform', 'ledsAv', 'roller', 'styrgruppMedKommuner', 'organ', 'politiskSamverkan'] as const).flatMap(
        (attribut) => [...columns<Rad>(attribut), ...belaggColumns(attribut)],
      ),
      column('forum', (row) => row.forum.map(({ namn }) => namn)),
      column('forumKallor', (row) => [...new Set(row.forum.map(({ kalla }) => kalla.id))]),
    ],
  );
