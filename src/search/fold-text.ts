/** A word or text without capitals and diacritics: `Målbild` → `malbild`. What two spellings must share to be the same. */
export const foldText = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The words of a text, in lower case with their diacritics: letters and digits, nothing else. */
export const ordI = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text as the last part of an address: `Mobil närsjukvård` → `mobil-narsjukvard`. */
export const toSlug = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
