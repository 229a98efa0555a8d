const MAX_TECKEN = 200;

/** Halves of surrogate pairs that stand alone. With the `u` flag, a pair is one character and no surrogate. */
const halva = /\p{Cs}/gu;

/** A query as it is searched and shown: no control characters or half characters, single spaces, at most 200 characters. */
export const cleanFraga = (text: string): string =>
  text
    .slice(0, 2 * MAX_TECKEN)
    .replace(/[\p{C}\ufffd]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TECKEN)
    .replace(halva, '')
    .normalize('NFC');
