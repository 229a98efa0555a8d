import { toExcelCsv } from './csv.ts';
import { datumText, tal } from '../domain/sprak.ts';
import type { Andring } from '../schema/andring.ts';
import type { Utgivare } from '../schema/utgivare.ts';
import type { Atlas } from './atlas.ts';
import { buildDatamangder } from './datamangder.ts';
import type { Datamangd } from './mangder/datamangd.ts';
import { buildDatapackage } from './datapackage.ts';
import { buildDcat, tidsrymd, type Distribution, type KatalogPost } from './dcat.ts';
import { buildJsonSchema, faltOf, type JsonSchema } from './json-schema.ts';
import { buildForbehall, buildKodbok, buildLasmig, hanvisning, licens } from './lasmig.ts';
import { toJsonLd, toTurtle } from './rdf.ts';
import { buildSkos } from './skos.ts';
import { buildArbetsbok } from './xlsx.ts';
import { packZip } from './zip.ts';

/** One file under `/data/`. */
export interface Fil {
  /** Path below `/data/`: `poster.csv`, `schema/poster.json`. */
  readonly fil: string;
  readonly mediatyp: string;
  readonly innehall: string | Uint8Array<ArrayBuffer>;
}

/** All open data: the data sets, and every file that they can be fetched as. */
export interface OppnaData {
  readonly mangder: readonly Datamangd[];
  /** What a reader must know before using the data, one sentence an item. */
  readonly forbehall: readonly string[];
  readonly filer: readonly Fil[];
  /** The schema of one data set. */
  readonly schema: (id: string) => JsonSchema;
}

/** Size of a file in bytes. */
export const storlek = ({ innehall }: Pick<Fil, 'innehall'>): number =>
  typeof innehall === 'string' ? new TextEncoder().encode(innehall).length : innehall.length;

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
const media = {
  json: 'application/json',
  csv: 'text/csv',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const asFil = (fil: string, innehall: string | Uint8Array): Fil => ({
  fil,
  innehall: innehall as Fil['innehall'],
  mediatyp: media[fil.split('.').at(-1) as keyof typeof media],
});

/** What a form of file is called, for those who do not know media types. */
const formNamn: Readonly<Record<string, string>> = {
  [media.json]: 'JSON',
  [media.csv]: 'CSV med komma som avgränsare, UTF-8 med teckenordningsmärke',
  [media.ttl]: 'SKOS i Turtle',
  [media.jsonld]: 'SKOS i JSON-LD',
  [media.zip]: 'ett arkiv med alla filer',
  [media.xlsx]: 'arbetsbok för Excel eller LibreOffice',
};

function catalogue(mangder: readonly Datamangd[], filer: readonly Fil[]): KatalogPost[] {
  const distribution = (titel: string, fil: Fil, schema: string | null): Distribution => ({
    fil: fil.fil,
    titel: fil.fil,
    beskrivning: `${titel} som ${formNamn[fil.mediatyp] ?? fil.mediatyp}.`,
    mediatyp: fil.mediatyp,
    storlek: storlek(fil),
    schema,
  });
  const named = (...names: string[]): Fil[] => filer.filter(({ fil }) => names.includes(fil));
  return [
    ...mangder.map(({ id, titel, beskrivning }) => ({
      id,
      titel,
      beskrivning,
      filer: named(`${id}.json`, `${id}.csv`).map((fil) =>
        distribution(titel, fil, fil.fil.endsWith('.json') ? `/data/schema/${id}.json` : null),
      ),
    })),
    {
      id: 'vokabular',
      titel: 'Temavokabulär',
      beskrivning: 'Atlasens teman som SKOS, med definitioner, synonymer och närliggande teman.',
      filer: named('vokabular.ttl', 'vokabular.jsonld').map((fil) => distribution('Temavokabulären', fil, null)),
    },
    {
      id: 'allt',
      titel: 'Hela Närvårdsatlas',
      beskrivning: 'Alla tabeller i en arbetsbok, och alla filer i ett arkiv.',
      filer: named('narvardsatlas.xlsx', 'narvardsatlas.zip').map((fil) => distribution('Alla data', fil, null)),
    },
  ];
}

/** Every file under `/data/`, made from the atlas alone: the same content gives the same bytes. */
export async function buildOppnaData(
  atlas: Atlas,
  slapp: Pick<Andring, 'version' | 'datum'>,
  utgivare: Utgivare,
  origin: string,
): Promise<OppnaData> {
  const mangder = buildDatamangder(atlas);
  const forbehall = buildForbehall(atlas.utgavor);
  const schema = (id: string): JsonSchema =>
    buildJsonSchema(id, mangder.find((one) => one.id === id)?.titel ?? id, origin, slapp.version);
  const falt = mangder.flatMap(({ id, titel }) =>
    faltOf(id, schema(id)).map((one) => [titel, one.namn, one.slag, one.beskrivning]),
  );
  const lines = [
    'Närvårdsatlas: öppna data',
    `Version ${slapp.version}, ${datumText(slapp.datum)}`,
    'Licens: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.sv',
    `Hänvisa så här: ${hanvisning(slapp, atlas.utgavor, origin)}`,
    'Att tänka på:',
    ...forbehall,
    'Blad:',
    ...mangder
      .filter(({ tabell }) => tabell !== null)
      .map(({ titel, beskrivning, rader }) => `${titel}: ${tal(rader)} rader. ${beskrivning}`),
  ];
  const arbetsbok = await buildArbetsbok(
    mangder,
    lines,
    { kolumner: ['datamangd', 'falt', 'slag', 'beskrivning'], rader: falt },
    slapp.datum,
  );
  const skos = buildSkos(atlas, origin, slapp);
  const parts = [
    ...mangder.flatMap(({ id, json: text, csv }) => [
      asFil(`${id}.json`, text),
      ...(csv === null ? [] : [asFil(`${id}.csv`, csv)]),
      asFil(`schema/${id}.json`, json(schema(id))),
    ]),
    asFil('vokabular.ttl', toTurtle(skos)),
    asFil('vokabular.jsonld', toJsonLd(skos)),
    asFil('datapackage.json', json(buildDatapackage(mangder, origin, slapp))),
    asFil('narvardsatlas.xlsx', arbetsbok),
  ];
  // The mark that tells Excel of UTF-8 becomes part of the first heading in what reads data packages.
  const utanMarke = mangder.map((one) => ({ ...one, csv: one.csv?.replace(/^\ufeff/, '') ?? null }));
  const archive = packZip(
    {
      'LÄSMIG.md': buildLasmig(mangder, atlas.utgavor, slapp, origin),
      'KODBOK.md': buildKodbok(mangder, schema),
      'LICENS.txt': licens,
      ...Object.fromEntries(parts.map(({ fil, innehall }) => [fil, innehall])),
      ...Object.fromEntries(utanMarke.flatMap(({ id, csv }) => (csv === null ? [] : [[`${id}.csv`, csv]]))),
      'datapackage.json': json(buildDatapackage(utanMarke, origin, slapp)),
    },
    slapp.datum,
  );
  const forExcel = mangder.flatMap(({ id, tabell }) =>
    tabell ? [asFil(`excel/${id}.csv`, toExcelCsv(tabell.kolumner, tabell.rader))] : [],
  );
  const filer = [...parts, ...forExcel, asFil('narvardsatlas.zip', archive)];
  const dcat = buildDcat(catalogue(mangder, filer), origin, slapp, utgivare, tidsrymd(atlas.utgavor));
  return {
    mangder,
    forbehall,
    schema,
    filer: [...filer, asFil('dcat.ttl', toTurtle(dcat)), asFil('dcat.jsonld', toJsonLd(dcat))],
  };
}
