/** One step of the path to a page: its name and full address. */
export interface Steg {
  readonly namn: string;
  readonly href: string;
}

/** What the data are about, in words that people search for; the catalogue (DCAT) says the same. */
export const nyckelord: readonly string[] = ['god och nära vård', 'nära vård', 'regioner', 'hälso- och sjukvård'];

const context = 'https://schema.org';

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
    spatialCoverage: { '@type': 'Country', name: 'Sverige' },
    creator: { '@type': 'Organization', name: 'Närvårdsatlas' },
  };
  return {
    '@context': context,
    '@type': 'Dataset',
    name: set.namn,
    description: set.beskrivning,
    url: set.href,
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
