/** What a deposit needs to know of a version. */
export interface Slapp {
  readonly version: string;
  readonly datum: string;
  readonly nytt: readonly string[];
  readonly sha256: string;
  /** Who publishes; `null` until somebody does. */
  readonly utgivare: string | null;
}

const titel = (version: string): string => `Närvårdsatlas, version ${version}`;
const beskrivning = ({ nytt }: Slapp): string =>
  `Hur Sveriges regioner arbetar med god och nära vård, med källa för varje uppgift. Nytt i versionen: ${nytt.join(' ')}`;

/** The metadata of a version for a deposit in Zenodo, as its form takes them. */
export const zenodo = (slapp: Slapp) => ({
  metadata: {
    title: titel(slapp.version),
    upload_type: 'dataset',
    publication_date: slapp.datum,
    description: beskrivning(slapp),
    creators: [{ name: slapp.utgivare ?? 'Närvårdsatlas' }],
    version: slapp.version,
    language: 'swe',
    license: 'cc-by-4.0',
    access_right: 'open',
    keywords: ['god och nära vård', 'hälso- och sjukvård', 'regioner', 'kommuner', 'jämförelse'],
    notes: `SHA-256: ${slapp.sha256}`,
  },
});

/** The metadata of a version by the DataCite schema, 4.5. The identifier is given by whoever registers it. */
export const datacite = (slapp: Slapp) => ({
  schemaVersion: 'http://datacite.org/schema/kernel-4',
  types: { resourceType: 'Dataset', resourceTypeGeneral: 'Dataset' },
  titles: [{ title: titel(slapp.version), lang: 'sv' }],
  creators: [{ name: slapp.utgivare ?? 'Närvårdsatlas', nameType: 'Organizational' }],
  publisher: { name: slapp.utgivare ?? 'Närvårdsatlas' },
  publicationYear: Number(slapp.datum.slice(0, 4)),
  dates: [{ date: slapp.datum, dateType: 'Issued' }],
  version: slapp.version,
  language: 'sv',
  rightsList: [
    {
      rights: 'Creative Commons Attribution 4.0 International',
      rightsUri: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ],
  descriptions: [{ description: beskrivning(slapp), descriptionType: 'Abstract', lang: 'sv' }],
});
