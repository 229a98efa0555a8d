import { exempelAdress, slugOf, regionAdress } from '../domain/adress.ts';
import { handelseAdress } from '../domain/handelser.ts';
import { nyckeltalFor, nyckeltalRader, nyckeltalText } from '../domain/nyckeltal.ts';
import { posterOf, type RegionUnderlag } from '../domain/region-underlag.ts';
import type { Cell } from '../domain/temamatris.ts';
import type { Fordjupning } from '../schema/fordjupning/fordjupning.ts';
import type { Handelse, NationellHandelse } from '../schema/handelse.ts';
import type { Kodning } from '../schema/kodning.ts';
import type { Utgava } from '../schema/utgava.ts';
import type { Kalla } from '../schema/kalla.ts';
import type { Nyckeltal } from '../schema/nyckeltal.ts';
import type { Tema, Temasida } from '../schema/tema.ts';
import { regionIds, type KallaId, type TemaId } from '../schema/vokabular.ts';
import { toCsv, type CellValue, type Kolumn } from './csv.ts';
import { buildFordjupningData } from './fordjupning-data.ts';

/** What the data files are made of. */
export interface Atlas {
  /** The editions, oldest first. */
  readonly utgavor: readonly Utgava[];
  /** Every region in every edition, edition by edition. */
  readonly regioner: readonly RegionUnderlag[];
  readonly teman: readonly (Tema & Temasida & { readonly id: TemaId; readonly introduktion: string })[];
  readonly kallor: readonly (Kalla & { readonly id: KallaId })[];
  readonly celler: readonly Cell[];
  readonly handelser: readonly Handelse[];
  readonly nationellt: readonly NationellHandelse[];
  readonly nyckeltal: readonly Nyckeltal[];
  /** The double coding of each edition that has one. */
  readonly kodningar: readonly Kodning[];
  /** The regions that are read in depth. */
  readonly fordjupningar: readonly Fordjupning[];
  /** The body text of each part as Markdown, by `<utgava>/<region>/<del>`. */
  readonly brodtext: Readonly<Record<string, string>>;
}

/** One downloadable data set. */
export interface Datamangd {
  readonly id: string;
  readonly titel: string;
  readonly beskrivning: string;
  /** Number of rows (cells, posts, regions …); of documents where the data is not tabular. */
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

/** Regions whose attributes belong to no edition, each once, in the order they are given. */
const distinctRegioner = (regioner: readonly RegionUnderlag[]): RegionUnderlag[] =>
  [...new Map(regioner.toReversed().map((region) => [region.id, region])).values()].toReversed();

function utgavorMangd({ utgavor }: Atlas): Datamangd {
  return table(
    {
      id: 'utgavor',
      titel: 'Utgåvor',
      beskrivning: 'Läsningarna av landet: år, slag, källor och de teman som läsarna letade efter.',
    },
    utgavor,
    [
      column('id', (row) => row.id),
      column('namn', (row) => row.namn),
      column('ar', (row) => row.ar),
      column('slag', (row) => row.slag),
      column('kallor', (row) => row.kallor),
      column('insamlad', (row) => row.insamlad),
      column('teman', (row) => row.teman),
    ],
  );
}

function regionerMangd({ regioner, brodtext }: Atlas): Datamangd {
  const delarOf = ({ id, utgava, delar, bedomningar, sokt }: RegionUnderlag) => ({
    ...Object.fromEntries(
      Object.entries(delar).map(([del, data]) => [
        del,
        { ...data, brodtext: brodtext[`${utgava.id}/${id}/${del}`] ?? '' },
      ]),
    ),
    bedomningar,
    sokt,
  });
  const rows = distinctRegioner(regioner).map(
    ({ utgava: _utgava, delar: _delar, bedomningar: _b, sokt: _s, djupposter: _d, handelser: _h, ...region }) => ({
      ...region,
      url: regionAdress(region.id),
      utgavor: Object.fromEntries(
        regioner.filter(({ id }) => id === region.id).map((one) => [one.utgava.id, delarOf(one)]),
      ),
    }),
  );
  return table(
    { id: 'regioner', titel: 'Regioner', beskrivning: 'Regionerna med sina fyra delar, utgåva för utgåva.' },
    rows,
    [
      column('id', (row) => row.id),
      column('namn', (row) => row.namn),
      column('lanskod', (row) => row.lanskod),
      column('lan', (row) => row.lan),
      column('antalKommuner', (row) => row.antalKommuner),
      column('befolkningTusental', (row) => row.befolkningTusental),
      column('sjukvardsregion', (row) => row.sjukvardsregion),
      column('url', (row) => row.url),
    ],
  );
}

function posterMangd({ regioner }: Atlas): Datamangd {
  const rows = regioner.flatMap((region) => {
    const djup = new Set(region.djupposter.map(({ id }) => id));
    return posterOf(region).map((post) => ({
      ...post,
      url: djup.has(post.id) ? exempelAdress(post.id) : regionAdress(post.region, slugOf(post.id)),
    }));
  });
  return table(
    {
      id: 'poster',
      titel: 'Poster',
      beskrivning: 'Alla poster: en satsning, prioritering, struktur eller ett mål per rad, med sin utgåva.',
    },
    rows,
    [
      column('id', (row) => row.id),
      column('utgava', (row) => row.utgava),
      column('region', (row) => row.region),
      column('del', (row) => row.del),
      column('titel', (row) => row.titel),
      column('text', (row) => row.text),
      column('teman', (row) => row.teman),
      column('slag', (row) => row.slag),
      column('niva', (row) => row.niva),
      column('lage', (row) => row.lage),
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
  const rows = celler.map(({ utgava, region, tema, svar, niva, poster, handelser, kallor, sokt, not }) => ({
    utgava,
    region,
    tema,
    svar,
    niva,
    poster: poster.map((post) => post.id),
    handelser: handelser.map((one) => one.id),
    kallor,
    sokt: sokt.map(({ dag, ord }) => ({ dag, ord })),
    not,
  }));
  return table(
    {
      id: 'temamatris',
      titel: 'Temamatris',
      beskrivning: 'Svaret för varje utgåva, tema och region, med de poster och händelser det vilar på.',
    },
    rows,
    [
      column('utgava', (row) => row.utgava),
      column('region', (row) => row.region),
      column('tema', (row) => row.tema),
      column('svar', (row) => row.svar),
      column('niva', (row) => row.niva),
      column('antalPoster', (row) => row.poster.length),
      column('poster', (row) => row.poster),
      column('handelser', (row) => row.handelser),
      column('kallor', (row) => row.kallor),
      column('soktDag', (row) => row.sokt.map(({ dag }) => dag)),
      column('soktOrd', (row) => row.sokt.flatMap(({ ord }) => ord)),
      column('not', (row) => row.not),
    ],
    { celler: rows },
  );
}

function profilMangd({ regioner }: Atlas): Datamangd {
  const rows = regioner.map(
    ({
      id,
      namn,
      utgava,
      antalKommuner,
      befolkningTusental,
      sjukvardsregion,
      delar: { malbild, organisation, samverkan },
    }) => ({
      region: id,
      utgava: utgava.id,
      namn,
      antalKommuner,
      befolkningTusental,
      sjukvardsregion,
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
      belagg: { ...malbild.belagg, ...organisation.belagg, ...samverkan.belagg },
      per: malbild.per,
    }),
  );
  return table(
    {
      id: 'profil',
      titel: 'Profil',
      beskrivning:
        'Regionernas strategi, styrning, gemensamma målbild och samverkansforum, en rad per region och utgåva.',
    },
    rows,
    [
      column('region', (row) => row.region),
      column('utgava', (row) => row.utgava),
      column('namn', (row) => row.namn),
      column('antalKommuner', (row) => row.antalKommuner),
      column('befolkningTusental', (row) => row.befolkningTusental),
      column('sjukvardsregion', (row) => row.sjukvardsregion),
      column('strategi', (row) => row.strategi.namn),
      column('strategiAvser', (row) => row.strategi.avser),
      column('beslutsar', (row) => row.strategi.beslutsar),
      column('beslutsinstans', (row) => row.strategi.beslutsinstans),
      column('malar', (row) => row.strategi.malar),
      column('lansstrategi', (row) => row.lansstrategi?.namn),
      column('lansstrategiMalar', (row) => row.lansstrategi?.malar),
      column('inriktningar', (row) => row.inriktningar),
      column('gemensamMalbildStatus', (row) => row.gemensamMalbild.status),
      column('gemensamMalbildNamn', (row) => row.gemensamMalbild.namn),
      column('gemensamMalbildPer', (row) => row.gemensamMalbild.per),
      column('styrform', (row) => row.styrform),
      column('ledsAv', (row) => row.ledsAv),
      column('roller', (row) => row.roller),
      column('styrgruppMedKommuner', (row) => row.styrgruppMedKommuner),
      column('organ', (row) => row.organ),
      column('politiskSamverkan', (row) => row.politiskSamverkan),
      column('forum', (row) => row.forum.map((one) => one.namn)),
      column('per', (row) => row.per),
    ],
  );
}

function handelserMangd({ handelser, nationellt }: Atlas): Datamangd {
  const nationella = new Map(nationellt.map((one) => [one.id, one]));
  const rows = handelser.map(({ id, region, datum, del, status, teman, text, namn, uppfoljer, kalla, kontroll }) => ({
    id,
    region,
    datum,
    del,
    status,
    teman,
    text,
    namn,
    uppfoljer,
    kalla,
    kontroll,
    slag: nationella.get(id)?.slag ?? null,
    belopp: nationella.get(id)?.belopp ?? null,
    url: handelseAdress({ id, region }),
  }));
  return table(
    {
      id: 'handelser',
      titel: 'Händelser',
      beskrivning: 'Daterade uppgifter om vad som har hänt i regionerna och nationellt, med källa.',
    },
    rows,
    [
      column('id', (row) => row.id),
      column('region', (row) => row.region),
      column('datum', (row) => row.datum),
      column('del', (row) => row.del),
      column('status', (row) => row.status),
      column('teman', (row) => row.teman),
      column('text', (row) => row.text),
      column('namn', (row) => row.namn),
      column('uppfoljer', (row) => row.uppfoljer),
      column('slag', (row) => row.slag),
      column('beloppMiljoner', (row) => row.belopp?.miljoner),
      column('kallaTitel', (row) => row.kalla.titel),
      column('kallaUtgivare', (row) => row.kalla.utgivare),
      column('kallaUrl', (row) => row.kalla.url),
      column('kallaPublicerad', (row) => row.kalla.publicerad),
      column('kallaTyp', (row) => row.kalla.typ),
      column('kontroll', (row) => row.kontroll),
      column('url', (row) => row.url),
    ],
  );
}

function nyckeltalMangd({ nyckeltal }: Atlas): Datamangd {
  const rows = nyckeltal.map((tal) => ({ ...tal, regioner: nyckeltalRader(tal, regionIds) }));
  return table(
    {
      id: 'nyckeltal',
      titel: 'Nyckeltal',
      beskrivning: 'Tal per region. Där källan inte anger ett värde står varför: ej redovisat, ett spann eller okänt.',
    },
    rows,
    [
      column('id', (row) => row.id),
      column('namn', (row) => row.namn),
      column('enhet', (row) => row.enhet),
      column('per', (row) => row.per),
      ...regionIds.map((region) =>
        column<(typeof rows)[number]>(region, (row) => {
          const lage = nyckeltalFor(row, region);
          return lage.lage === 'varde' ? lage.varde : nyckeltalText(lage, row.enhet);
        }),
      ),
      column('kallaTitel', (row) => row.kalla.titel),
      column('kallaUrl', (row) => row.kalla.url),
    ],
  );
}

function temanMangd({ teman }: Atlas): Datamangd {
  return table(
    { id: 'teman', titel: 'Teman', beskrivning: 'Vokabulären: teman med omfattning, synonymer och introduktion.' },
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

/** One data set a region in depth: nested, so that it has no table. */
const fordjupningMangder = ({ fordjupningar, regioner }: Atlas): Datamangd[] =>
  fordjupningar.map((fordjupning) => {
    const kortnamn = regioner.find(({ id }) => id === fordjupning.region)?.kortnamn ?? fordjupning.region;
    return {
      id: `fordjupning-${fordjupning.region}`,
      titel: `Fördjupning ${kortnamn}`,
      beskrivning:
        'Dokument, löften, indikatorer, initiativ, granskningens frågor, enkäten, måtten och tråden mellan dem.',
      rader: fordjupning.dokument.length,
      json: toJson(buildFordjupningData(fordjupning)),
      csv: null,
      tabell: null,
    };
  });

/** Every data set of the atlas, in the order the data page lists them. */
export function buildDatamangder(atlas: Atlas): Datamangd[] {
  const tabeller = [
    utgavorMangd,
    regionerMangd,
    posterMangd,
    temamatrisMangd,
    profilMangd,
    handelserMangd,
    nyckeltalMangd,
    temanMangd,
    kallorMangd,
  ];
  return [...tabeller.map((build) => build(atlas)), ...fordjupningMangder(atlas)];
}
