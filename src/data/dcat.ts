import type { Andring } from '../schema/andring.ts';
import type { Utgivare } from '../schema/utgivare.ts';
import { nyckelord } from './json-ld.ts';
import { iri, sv, typad, type RdfNod, type RdfVarde } from './rdf.ts';
import { helAdress } from '../domain/sajt.ts';

/** One file that a data set can be fetched as. */
export interface Distribution {
  readonly fil: string;
  readonly titel: string;
  /** What the file holds and in which form, one sentence. */
  readonly beskrivning: string;
  readonly mediatyp: string;
  /** Size in bytes. */
  readonly storlek: number;
  /** Path of the schema that the file follows, or `null`. */
  readonly schema: string | null;
}

/** One data set with its files. */
export interface KatalogPost {
  readonly id: string;
  readonly titel: string;
  readonly beskrivning: string;
  readonly filer: readonly Distribution[];
}

/** The years that the data speak of, the first and the last. */
export interface Tidsrymd {
  readonly fran: string;
  readonly till: string;
}

/** The years that some editions speak of together: `2020`, `2021–2026` → 2020 to 2026. Throws without editions. */
export function tidsrymd(utgavor: readonly { readonly ar: string }[]): Tidsrymd {
  const ar = utgavor.flatMap((one) => one.ar.match(/\d{4}/g) ?? []).sort();
  const [fran] = ar;
  const till = ar.at(-1);
  if (fran === undefined || till === undefined) throw new Error('Utan utgåvor finns inga år.');
  return { fran, till };
}

const eu = 'http://publications.europa.eu/resource/authority';
const licence = iri('http://creativecommons.org/licenses/by/4.0/');
const fileTypes: Readonly<Record<string, string>> = {
  'application/json': 'JSON',
  'application/ld+json': 'JSON_LD',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/zip': 'ZIP',
  'text/csv': 'CSV',
  'text/turtle': 'RDF_TURTLE',
};

/** The data sets as a DCAT-AP-SE catalogue: catalogue, publisher, data sets and their distributions. */
export function buildDcat(
  poster: readonly KatalogPost[],
  origin: string,
  { version, datum }: Pick<Andring, 'version' | 'datum'>,
  utgivare: Utgivare,
  { fran, till }: Tidsrymd,
): RdfNod[] {
  const full = (path: string): string => helAdress(path, origin);
  const publisher = full('/om/#utgivare');
  const contact = full('/om/#kontakt');
  const period = full('/data/#tid');
  const common: Record<string, RdfVarde[]> = {
    'dct:publisher': [iri(publisher)],
    'dct:language': [iri(`${eu}/language/SWE`)],
    'dct:license': [licence],
    'dct:modified': [typad(datum, 'date')],
    'dct:spatial': [iri(`${eu}/country/SWE`)],
    'owl:versionInfo': [typad(version, 'string')],
  };
  const setAddress = (id: string): string => full(`/data/#${id}`);
  const fileAddress = (fil: string): string => full(`/data/${fil}`);
  const catalogue: RdfNod = {
    iri: full('/data/'),
    typ: 'dcat:Catalog',
    egenskaper: {
      'dct:title': [sv('Närvårdsatlas öppna data')],
      'dct:description': [sv('Data om hur Sveriges regioner arbetar med omställningen till god och nära vård.')],
      ...common,
      'dcat:themeTaxonomy': [iri(`${eu}/data-theme`)],
      'foaf:homepage': [iri(full('/'))],
      'dcat:dataset': poster.map(({ id }) => iri(setAddress(id))),
    },
  };
  const agent: RdfNod = {
    iri: publisher,
    typ: 'foaf:Agent',
    egenskaper: { 'foaf:name': [sv(utgivare.namn ?? 'Närvårdsatlas (utgivare ännu inte utsedd)')] },
  };
  // A data set must name a contact: without a mail address it is the page that says so.
  const card: RdfNod = {
    iri: contact,
    typ: 'vcard:Organization',
    egenskaper: {
      'vcard:fn': [sv(utgivare.namn ?? 'Närvårdsatlas (utgivare ännu inte utsedd)')],
      'vcard:hasEmail': utgivare.epost ? [iri(`mailto:${utgivare.epost}`)] : [],
      'vcard:hasURL': [iri(utgivare.arendeadress ?? full('/om/#utgivare'))],
    },
  };
  const sets = poster.map(({ id, titel, beskrivning, filer }): RdfNod => ({
    iri: setAddress(id),
    typ: 'dcat:Dataset',
    egenskaper: {
      'dct:title': [sv(titel)],
      'dct:description': [sv(beskrivning)],
      ...common,
      'dct:identifier': [typad(setAddress(id), 'string')],
      'dct:accessRights': [iri(`${eu}/access-right/PUBLIC`)],
      'dct:temporal': [iri(period)],
      'dcat:theme': [iri(`${eu}/data-theme/HEAL`)],
      'dcat:keyword': nyckelord.map(sv),
      'dcat:contactPoint': [iri(contact)],
      'dcat:landingPage': [iri(full('/data/'))],
      'dcat:distribution': filer.map(({ fil }) => iri(fileAddress(fil))),
    },
  }));
  const distributions = poster.flatMap(({ filer }) =>
    filer.map(({ fil, titel, beskrivning, mediatyp, storlek, schema }): RdfNod => {
      const type = fileTypes[mediatyp];
      return {
        iri: fileAddress(fil),
        typ: 'dcat:Distribution',
        egenskaper: {
          'dct:title': [sv(titel)],
          'dct:description': [sv(beskrivning)],
          'dcat:accessURL': [iri(full('/data/'))],
          'dcat:downloadURL': [iri(fileAddress(fil))],
          'dct:format': type ? [iri(`${eu}/file-type/${type}`)] : [],
          'dcat:mediaType': [iri(`http://www.iana.org/assignments/media-types/${mediatyp}`)],
          'dcat:byteSize': [typad(String(storlek), 'nonNegativeInteger')],
          'dct:license': [licence],
          'dct:conformsTo': schema ? [iri(full(schema))] : [],
          'dcatap:availability': [iri(`${eu}/planned-availability/AVAILABLE`)],
          'adms:status': [iri(`${eu}/distribution-status/COMPLETED`)],
        },
      };
    }),
  );
  const tid: RdfNod = {
    iri: period,
    typ: 'dct:PeriodOfTime',
    egenskaper: { 'dcat:startDate': [typad(fran, 'gYear')], 'dcat:endDate': [typad(till, 'gYear')] },
  };
  return [catalogue, agent, card, tid, ...sets, ...distributions];
}
