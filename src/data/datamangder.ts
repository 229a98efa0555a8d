import { slugOf, regionAdress } from '../domain/adress.ts';
import { posterOf, type RegionUnderlag } from '../domain/region-underlag.ts';
import type { Cell } from '../domain/temamatris.ts';
import type { Kalla } from '../schema/kalla.ts';
import type { Tema, Temasida } from '../schema/tema.ts';
import type { KallaId, TemaId } from '../schema/vokabular.ts';
import { toCsv, type CellValue, type Kolumn } from './csv.ts';

/** What the data files are made of. */
export interface Atlas {
  readonly regioner: readonly RegionUnderlag[];
  readonly teman: readonly (Tema & Temasida & { readonly id: TemaId; readonly introduktion: string })[];
  readonly kallor: readonly (Kalla & { readonly id: KallaId })[];
  readonly celler: readonly Cell[];
  /** The body text of each part as Markdown. */
  readonly brodtext: Readonly<Record<string, string>>;
}

/** One downloadable data set. */
export interface Datamangd {
  readonly id: string;
  readonly titel: string;
  readonly beskrivning: string;
  /** Number of rows (cells, posts, regions …). */
  readonly rader: number;
  readonly json: string;
  /** The same as a table; `null` for data that is not tabular. */
  readonly csv: string | null;
  /** What the table is made of, before it became text. */
  readonly tabell: Tabell | null;
}

/** A table as values: headings, and a row of cells for each row of data. */
export interface Tabell {
  readonly kolumner: readonly string[];
  readonly rader: readonly (readonly CellValue[])[];
}

const column = <Row>(namn: string, varde: Kolumn<Row>['varde']): Kolumn<Row> => ({ namn, varde });
const toJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function table<Row>(
  meta: Pick<Datamangd, 'id' | 'titel' | 'beskrivning'>,
  rows: readonly Row[],
  kolumner: readonly Kolumn<Row>[] | null,
  json: unknown = rows,
): Datamangd {
  const tabell = kolumner && {
    kolumner: kolumner.map(({ namn }) => namn),
    rader: rows.map((row) => kolumner.map(({ varde }) => varde(row))),
  };
  return { ...meta, rader: rows.length, json: toJson(json), csv: kolumner && toCsv(rows, kolumner), tabell };
}

function regionerMangd({ regioner, brodtext }: Atlas): Datamangd {
  const rows = regioner.map(({ delar, bedomningar, ...region }) => ({
    ...region,
    url: regionAdress(region.id),
    delar: Object.fromEntries(
      Object.entries(delar).map(([del, data]) => [del, { ...data, brodtext: brodtext[`${region.id}/${del}`] ?? '' }]),
    ),
    bedomningar,
  }));
  return table({ id: 'regioner', titel: 'Regioner', beskrivning: 'De 21 regionerna med sina fyra delar.' }, rows, [
    column('id', (row) => row.id),
    column('namn', (row) => row.namn),
    column('lanskod', (row) => row.lanskod),
    column('lan', (row) => row.lan),
    column('antalKommuner', (row) => row.antalKommuner),
    column('befolkningTusental', (row) => row.befolkningTusental),
    column('sjukvardsregion', (row) => row.sjukvardsregion),
    column('url', (row) => row.url),
  ]);
}

function posterMangd({ regioner }: Atlas): Datamangd {
  const rows = regioner
    .flatMap((region) => posterOf(region))
    .map((post) => ({ ...post, url: regionAdress(post.region, slugOf(post.id)) }));
  return table(
    {
      id: 'poster',
      titel: 'Poster',
      beskrivning: 'Alla poster: en satsning, prioritering, struktur eller ett mål per rad.',
    },
    rows,
    [
      column('id', (row) => row.id),
      column('region', (row) => row.region),
      column('del', (row) => row.del),
      column('titel', (row) => row.titel),
      column('text', (row) => row.text),
      column('teman', (row) => row.teman),
      column('niva', (row) => row.niva),
      column('huvudman', (row) => row.huvudman),
      column('malgrupper', (row) => row.malgrupper),
      column('begrepp', (row) => row.begrepp),
      column('kalla', (row) => row.kalla.id),
      column('avsnitt', (row) => row.kalla.avsnitt),
      column('per', (row) => row.per),
      column('url', (row) => row.url),
    ],
  );
}

function temamatrisMangd({ celler }: Atlas): Datamangd {
  const rows = celler.map(({ region, tema, svar, niva, poster, kallor, not }) => ({
    region,
    tema,
    svar,
    niva,
    poster: poster.map((post) => post.id),
    kallor,
    not,
  }));
  return table(
    {
      id: 'temamatris',
      titel: 'Temamatris',
      beskrivning: 'Svaret för varje tema och region, med de poster det vilar på.',
    },
    rows,
    [
      column('region', (row) => row.region),
      column('tema', (row) => row.tema),
      column('svar', (row) => row.svar),
      column('niva', (row) => row.niva),
      column('antalPoster', (row) => row.poster.length),
      column('poster', (row) => row.poster),
      column('kallor', (row) => row.kallor),
      column('not', (row) => row.not),
    ],
    { celler: rows, senast: [] },
  );
}

function profilMangd({ regioner }: Atlas): Datamangd {
  const rows = regioner.map(
    ({
      id,
      namn,
      antalKommuner,
      befolkningTusental,
      sjukvardsregion,
      delar: { malbild, organisation, samverkan },
    }) => ({
      region: id,
      namn,
      antalKommuner,
      befolkningTusental,
      sjukvardsregion,
      strategi: malbild.strategi,
      inriktningar: malbild.inriktningar,
      gemensamMalbild: malbild.gemensamMalbild,
      styrform: organisation.styrform,
      ledsAv: organisation.ledsAv,
      roller: organisation.roller,
      styrgruppMedKommuner: organisation.styrgruppMedKommuner,
      organ: organisation.organ,
      forum: samverkan.forum,
      kallor: { malbild: malbild.kalla, organisation: organisation.kalla, samverkan: samverkan.kalla },
      per: malbild.per,
      senast: null,
    }),
  );
  return table(
    {
      id: 'profil',
      titel: 'Profil',
      beskrivning: 'Regionernas strategi, styrning, gemensamma målbild och samverkansforum.',
    },
    rows,
    [
      column('region', (row) => row.region),
      column('namn', (row) => row.namn),
      column('antalKommuner', (row) => row.antalKommuner),
      column('befolkningTusental', (row) => row.befolkningTusental),
      column('sjukvardsregion', (row) => row.sjukvardsregion),
      column('strategi', (row) => row.strategi.namn),
      column('beslutsar', (row) => row.strategi.beslutsar),
      column('beslutsinstans', (row) => row.strategi.beslutsinstans),
      column('malar', (row) => row.strategi.malar),
      column('inriktningar', (row) => row.inriktningar),
      column('gemensamMalbildStatus', (row) => row.gemensamMalbild.status),
      column('gemensamMalbildNamn', (row) => row.gemensamMalbild.namn),
      column('styrform', (row) => row.styrform),
      column('ledsAv', (row) => row.ledsAv),
      column('roller', (row) => row.roller),
      column('styrgruppMedKommuner', (row) => row.styrgruppMedKommuner),
      column('organ', (row) => row.organ),
      column('forum', (row) => row.forum.map((one) => one.namn)),
      column('per', (row) => row.per),
    ],
  );
}

function temanMangd({ teman }: Atlas): Datamangd {
  return table(
    { id: 'teman', titel: 'Teman', beskrivning: 'Vokabulären: 30 teman med omfattning, synonymer och introduktion.' },
    teman,
    [
      column('id', (row) => row.id),
      column('namn', (row) => row.namn),
      column('omfattning', (row) => row.omfattning),
      column('relaterade', (row) => row.relaterade),
      column('synonymer', (row) => row.synonymer),
      column('raknas', (row) => row.raknas),
      column('raknasInte', (row) => row.raknasInte),
    ],
  );
}

function kallorMangd({ kallor }: Atlas): Datamangd {
  return table({ id: 'kallor', titel: 'Källor', beskrivning: 'Dokumenten som uppgifterna kommer från.' }, kallor, [
    column('id', (row) => row.id),
    column('titel', (row) => row.titel),
    column('utgivare', (row) => row.utgivare),
    column('publicerad', (row) => row.publicerad),
    column('typ', (row) => row.typ),
    column('url', (row) => row.url),
  ]);
}

/** Every data set of the atlas, in the order the data page lists them. */
export function buildDatamangder(atlas: Atlas): Datamangd[] {
  return [regionerMangd, posterMangd, temamatrisMangd, profilMangd, temanMangd, kallorMangd].map((build) =>
    build(atlas),
  );
}
