/** One step of the path to a page: its name and full address. */
export interface Steg {
  readonly namn: string;
  readonly href: string;
}

/** What the data are about, in words that people search for; the catalogue (DCAT) says the same. */
export const nyckelord: readonly string[] = ['god och nära vård', 'nära vård', 'regioner', 'hälso- och sjukvård'];

const context = 'https://schema.org';
const sverige = { '@type': 'Country', name: 'Sverige' };

/** The path to a page as schema.org's `BreadcrumbList`, from the start page to the page itself. */
export const breadcrumbList = (steg: readonly Steg[]) => ({
  '@context': context,
  '@type': 'BreadcrumbList',
  itemListElement: steg.map(({ namn, href }, i) => ({ '@type': 'ListItem', position: i + 1, name: namn, item: href })),
});

/** The site itself as schema.org's `WebSite`, with the address that a search goes to. */
export const webSite = (namn: string, beskrivning: string, href: string) => ({
  '@context': context,
  '@type': 'WebSite',
  name: namn,
  description: beskrivning,
  url: href,
  inLanguage: 'sv',
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${href}sok/?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
});

interface Fil {
  readonly href: string;
  readonly mediatyp: string;
}

const downloads = (filer: readonly Fil[]) =>
  filer.map(({ href, mediatyp }) => ({ '@type': 'DataDownload', contentUrl: href, encodingFormat: mediatyp }));

/** All data as schema.org's `Dataset`, with the files it can be fetched as and the data sets that it is made of. */
export const dataset = (set: {
  readonly namn: string;
  readonly beskrivning: string;
  readonly href: string;
  readonly version: string;
  /** Day of the version, ISO. */
  readonly datum: string;
  /** The years that it speaks of. */
  readonly tid: { readonly fran: string; readonly till: string };
  readonly filer: readonly Fil[];
  /** Its data sets, as the catalogue (DCAT) has them. */
  readonly delar: readonly {
    readonly namn: string;
    readonly beskrivning: string;
    readonly href: string;
    readonly filer: readonly Fil[];
  }[];
}) => {
  const common = {
    inLanguage: 'sv',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    temporalCoverage: `${set.tid.fran}/${set.tid.till}`,
    spatialCoverage: sverige,
    creator: { '@type': 'Organization', name: 'Närvårdsatlas' },
    includedInDataCatalog: { '@type': 'DataCatalog', name: 'Närvårdsatlas öppna data', url: set.href },
  };
  return {
    '@context': context,
    '@type': 'Dataset',
    name: set.namn,
    description: set.beskrivning,
    url: set.href,
    identifier: set.href,
    version: set.version,
    dateModified: set.datum,
    keywords: nyckelord,
    ...common,
    distribution: downloads(set.filer),
    hasPart: set.delar.map(({ namn, beskrivning, href, filer }) => ({
      '@type': 'Dataset',
      name: namn,
      description: beskrivning,
      url: href,
      ...common,
      distribution: downloads(filer),
    })),
  };
};

/** A source as schema.org's `CreativeWork`; what is not known of it is left out. */
interface Grund {
  readonly titel: string;
  readonly utgivare: string;
  readonly url: string | null;
  readonly publicerad: string | null;
}
/** What the atlas says in one edition, with what it rests on. */
export interface Pastaende {
  readonly text: string;
  /** The year or the span of years that it is true of, as pages write it; `null` when the source is undated. */
  readonly tid: string | null;
  readonly kallor: readonly Grund[];
}

const grundOf = ({ titel, utgivare, url, publicerad }: Grund) => ({
  '@type': 'CreativeWork',
  name: titel,
  publisher: { '@type': 'Organization', name: utgivare },
  ...(url === null ? {} : { url }),
  ...(publicerad === null ? {} : { datePublished: publicerad }),
});

/** A statement with its time and its sources, as properties of schema.org. */
const sagt = ({ text, tid, kallor }: Pastaende) => ({
  text,
  ...(tid === null ? {} : { temporalCoverage: tid.replace('–', '/') }),
  ...(kallor.length === 0 ? {} : { isBasedOn: kallor.map(grundOf) }),
});

const inom = (plats: string) => ({ '@type': 'AdministrativeArea', name: plats, containedInPlace: sverige });
const amne = (namn: string, href: string) => ({ '@type': 'DefinedTerm', name: namn, url: href });
const fritt = { inLanguage: 'sv', license: 'https://creativecommons.org/licenses/by/4.0/', isAccessibleForFree: true };

/**
 * A page that answers one question of one region, as schema.org's `WebPage`: the latest known answer, and what other
 * editions say, each with its years and sources.
 * @param svaren the latest known first
 */
export const svarssida = (sida: {
  readonly href: string;
  readonly namn: string;
  readonly fraga: string;
  readonly region: string;
  readonly tema: { readonly namn: string; readonly href: string };
  readonly svaren: readonly [Pastaende, ...Pastaende[]];
}) => {
  const [senast, ...andra] = sida.svaren.map((one) => ({ '@type': 'Answer', ...sagt(one) }));
  return {
    '@context': context,
    '@type': 'WebPage',
    name: sida.namn,
    url: sida.href,
    ...fritt,
    about: amne(sida.tema.namn, sida.tema.href),
    spatialCoverage: inom(sida.region),
    mainEntity: {
      '@type': 'Question',
      name: sida.fraga,
      answerCount: sida.svaren.length,
      acceptedAnswer: senast,
      ...(andra.length === 0 ? {} : { suggestedAnswer: andra }),
    },
  };
};

/** A page about one statement of one region, as schema.org's `WebPage`. */
export const exempelsida = (sida: {
  readonly href: string;
  readonly namn: string;
  readonly region: string;
  readonly teman: readonly { readonly namn: string; readonly href: string }[];
  readonly sager: Pastaende;
}) => ({
  '@context': context,
  '@type': 'WebPage',
  name: sida.namn,
  url: sida.href,
  ...fritt,
  about: sida.teman.map(({ namn, href }) => amne(namn, href)),
  spatialCoverage: inom(sida.region),
  mainEntity: { '@type': 'Claim', name: sida.namn, ...sagt(sida.sager) },
});

/** The vocabulary as schema.org's `DefinedTermSet`. */
export const definedTermSet = (
  namn: string,
  href: string,
  termer: readonly { readonly namn: string; readonly beskrivning: string; readonly href: string }[],
) => ({
  '@context': context,
  '@type': 'DefinedTermSet',
  name: namn,
  url: href,
  inLanguage: 'sv',
  hasDefinedTerm: termer.map((term) => ({
    '@type': 'DefinedTerm',
    name: term.namn,
    description: term.beskrivning,
    url: term.href,
  })),
});

/** Structured data as the text of a script element; `<` is escaped, so that no text can end the element. */
export const jsonLdText = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
