/** One step of the path to a page: its name and full address. */
export interface Steg {
  readonly namn: string;
  readonly href: string;
}

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

/** A data set as schema.org's `Dataset`, with the files it can be fetched as. */
export const dataset = (set: {
  readonly namn: string;
  readonly beskrivning: string;
  readonly href: string;
  readonly version: string;
  /** Day of the version, ISO. */
  readonly datum: string;
  readonly filer: readonly { readonly href: string; readonly mediatyp: string }[];
}) => ({
  '@context': context,
  '@type': 'Dataset',
  name: set.namn,
  description: set.beskrivning,
  url: set.href,
  version: set.version,
  dateModified: set.datum,
  inLanguage: 'sv',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  isAccessibleForFree: true,
  creator: { '@type': 'Organization', name: 'Närvårdsatlas' },
  distribution: set.filer.map(({ href, mediatyp }) => ({
    '@type': 'DataDownload',
    contentUrl: href,
    encodingFormat: mediatyp,
  })),
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
