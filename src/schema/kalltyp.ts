/** The kind of publisher that an event or a page comes from. Media and parties carry a mark that readers see. */
export const kalltyper = {
  region: { namn: 'Region', markt: null },
  kommun: { namn: 'Kommun', markt: null },
  myndighet: { namn: 'Regering eller myndighet', markt: null },
  skr: { namn: 'SKR', markt: null },
  universitet: { namn: 'Lärosäte eller forskningsenhet', markt: null },
  intresseorganisation: { namn: 'Intresseorganisation', markt: null },
  media: { namn: 'Media', markt: 'Mediekälla' },
  parti: { namn: 'Politiskt parti', markt: 'Partikälla' },
} as const;
