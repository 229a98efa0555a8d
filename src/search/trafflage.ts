/** Why a statement is a hit, the surest first; the order in which hits are listed. */
export const lagen = ['alla', 'tema', 'samma-region', 'nara', 'region'] as const;
/** `alla` every word, in this statement · `tema` the theme that the query names · `samma-region` one of two themes, the other in the same region · `nara` some of it · `region` only that it is the region's. */
export type Lage = (typeof lagen)[number];
