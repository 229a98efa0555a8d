/** A stretch of text; `namn` when it is a proper name. */
export interface Textbit {
  readonly text: string;
  readonly namn: boolean;
}

/** Digits in groups of three get a no-break space between them: `1 100` stays on one line. */
const bindTal = (text: string): string => text.replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0');

/** The text cut where names stand, longest name first, so that names can be marked; joined it is the text again. */
export function splitNamn(text: string, namn: readonly string[]): Textbit[] {
  const [first, ...rest] = namn.toSorted((a, b) => b.length - a.length);
  if (first === undefined) return text === '' ? [] : [{ text: bindTal(text), namn: false }];
  return text
    .split(first)
    .flatMap((part, i) => [...(i > 0 ? [{ text: first, namn: true }] : []), ...splitNamn(part, rest)]);
}

/** The names that do not stand in the text, in the order given. */
export const namnUtanforText = (text: string, namn: readonly string[]): string[] =>
  namn.filter((one) => !text.toLowerCase().includes(one.toLowerCase()));
