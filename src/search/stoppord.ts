import { ordI, vik } from './vik.ts';

const stoppord = new Set(
  (
    'i för och med till från av på en ett den det de som att om är vid har ska kan inom mellan genom samt eller inte ' +
    'man vi ni sin sitt sina hur vad vem vilka vilken var finns region regioner regionen län'
  )
    .split(' ')
    .map(vik),
);

/** A single letter before a hyphen belongs to the word after it: `e-hälsa` is `ehälsa`. */
const medForbokstav = /(?<![\p{L}\p{N}])(\p{L})-(?=\p{L})/gu;

/** The folded words of a text that say something: no function words, no single letters. All its words when none is left. */
export function innehallsord(text: string): string[] {
  const all = ordI(text.replace(medForbokstav, '$1')).map(vik);
  const found = all.filter((ord) => !stoppord.has(ord) && (ord.length > 1 || /\d/.test(ord)));
  return found.length > 0 ? found : all;
}

/** Whether the text has anything to search for: a letter or a digit. */
export const ordlikt = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
