/** A word that is true only at the moment it was written, and the sentence that it stands in. */
export interface Tidsord {
  readonly ord: string;
  readonly mening: string;
}

/** Words that mean the moment of writing, whatever stands around them. */
const nuord =
  /(?<![\p{L}-])(nyligen|i ?dag|just nu|nu|i år|har precis|numera|nuvarande|för närvarande|i nuläget|i fjol|förra året|nästa år)(?![\p{L}-])/giu;
/** `ny` says when, too, but in a statement with a date of its own it is dated by that. */
const nytt = /(?<![\p{L}-])(ny|nya|nytt)(?![\p{L}-])/giu;

/** Expressions that hold `ny` and say nothing of when: ways, means and knowledge that did not exist before, and a name. */
const tidlosa = [
  'nya arbetssätt',
  'nytt arbetssätt',
  'nya sätt',
  'nytt sätt',
  'nya former',
  'nya kompetenser',
  'nya idéer',
  'nya lokaler',
  'nytt förhållningssätt',
  'nya förhållningssättet',
  'ny organisationsform',
  'ny vårdnivå',
  'nya teman',
  'ny teknik',
  'ny kunskap',
  'nya perspektiv',
  'på nytt',
];
const tidlos = new RegExp(`(?<!\\p{L})(?:${tidlosa.join('|')})(?!\\p{L})`, 'giu');

/** What is quoted is another's words: between quotation marks, or as a title. */
const citat = /”[^”]*”|"[^"]*"|<(cite|q)\b[^>]*>[\s\S]*?<\/\1>/g;
const ar = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * The words of a text that mean the moment of writing, in sentences that do not say which year that is. Quotations are
 * another's words and free.
 * @param daterad whether the statement has a date of its own beside it that is as exact as a reader needs for `ny`
 */
export const tidsordI = (text: string, daterad: boolean): Tidsord[] =>
  text.split(/(?<=[.!?])\s+/).flatMap((mening) => {
    if (ar.test(mening)) return [];
    const egen = mening.replace(citat, ' ').replace(tidlos, ' ');
    return [...egen.matchAll(nuord), ...(daterad ? [] : egen.matchAll(nytt))].map(([ord]) => ({ ord, mening }));
  });
