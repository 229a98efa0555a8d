/** What a record can be, as the reader sees it; the key is the record's `typ`. */
export const typer = {
  region: 'Region',
  tema: 'Tema',
  handelse: 'Händelse',
  fordjupning: 'Fördjupning',
  begrepp: 'Ordlista',
  kalla: 'Källa',
  nyckeltal: 'Nyckeltal',
} as const;
/** Kind of a record, e.g. `region` for a part of a region's profile. */
export type Typ = keyof typeof typer;

/** The four parts of a region as a hit names them. */
export const delNamn: Readonly<Record<string, string>> = {
  malbild: 'Målbild',
  organisation: 'Organisation',
  prioriteringar: 'Prioriteringar',
  samverkan: 'Samverkan',
};

/** Kind of a record with the given `del`: the four parts are `region`, other kinds are their own. */
export const typOf = (del: string): string => (del in delNamn ? 'region' : del);
