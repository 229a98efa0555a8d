import { ordI, foldText } from './fold-text.ts';

/** Words that bind others together. They lift a hit that has them in place, but make none. */
const funktionsord =
  'i för och med till från av på en ett den det de som att om är vid har ska kan inom mellan genom samt eller inte ' +
  'man vi ni sin sitt sina hos åt mot än också vara blir bli så upp ut';
/** Words that ask. What they ask for is read elsewhere; as words they say nothing of the subject. */
const frageord =
  'hur vad vem vilka vilken vilket var varför när många mycket finns region regioner regionen regionerna län länet ' +
  'betyder innebär står leder visa hitta berätta någon något några saknar senaste nyaste nytt arbetar arbetade jobbar gör göra får ' +
  'infördes startade började antogs beslutades invigdes öppnade använder leds ledde';
const svaga = new Set(`${funktionsord} ${frageord}`.split(' ').flatMap((ord) => [ord, foldText(ord)]));

/** A single letter before a hyphen belongs to the word after it: `e-hälsa` is `ehälsa`. */
const medForbokstav = /(?<![\p{L}\p{N}])(\p{L})-(?=\p{L})/gu;

/** The words of a query, in lower case, as they are searched. */
export const frageOrd = (text: string): string[] => ordI(text.replace(medForbokstav, '$1'));

/** Whether a word says something by itself: no function word, no question word, no single letter. */
export const isInnehallsord = (ord: string): boolean => !svaga.has(ord) && (ord.length > 1 || /\d/.test(ord));

/** The folded words of a text that say something. All its words when none is left. */
export function innehallsord(text: string): string[] {
  const all = frageOrd(text);
  const found = all.filter(isInnehallsord);
  return (found.length > 0 ? found : all).map(foldText);
}

/** Whether the text has anything to search for: a letter or a digit. */
export const ordlikt = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
