import type { Content, ContentFile } from '../content.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { entriesOf, textOf } from '../values.ts';

/** What is wrong with a text, and what to do about it. */
type Fel = readonly [message: string, tip: string];

const som = 'Texten visas precis som den är skriven, också i tabeller och utskrifter.';
const taggar =
  'a|abbr|b|blockquote|br|center|cite|code|div|em|font|form|h[1-6]|hr|i|iframe|img|input|li|link|meta|object|ol|p|pre|q|s|script|small|span|strong|style|sub|sup|svg|t[rdh]|table|u|ul|video';

/** Marks of Markdown and HTML, which only a body may have, each with what it is called. */
const markeringar: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`</?(?:${taggar})(?:\\s[^<>]*)?/?>`, 'i'), 'en tagg'],
  [/<!--/, 'en kommentar i HTML'],
  [/&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);/i, 'ett tecken skrivet som i HTML'],
  [/!?\[[^\]]*\]\([^)]*\)/, 'en länk eller bild i Markdown'],
  [/\[\^[^\]]+\]/, 'en fotnot'],
  [/\*\*\S|__\S/, 'fetstil i Markdown'],
  [/(?:^|\s)[*_][^\s*_](?:[^*_]*[^\s*_])?[*_](?=[\s.,;:!?)]|$)/, 'kursiv stil i Markdown'],
  [/`/, 'ett grav accenttecken (kod i Markdown)'],
];

/** Four times the longest real text, and longer than any real word. */
const MEST = 1500;
const LANGST = 60;
const kontrollsumma = /^[0-9a-f]{64}$/;

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;
/** What stands in pairs; one alone is what is left when a list has been split within a text. */
const parvisa: readonly ((text: string) => boolean)[] = [
  (text) => count(text, /”/g) % 2 === 0,
  (text) => count(text, /"/g) % 2 === 0,
  (text) => count(text, /\(/g) === count(text, /\)/g),
];

/** The first fault of a value that readers see as it is written; `null` when it has none. */
function felIText(text: string): Fel | null {
  if (text.trim() === '' && text !== '')
    return ['Texten består bara av mellanslag.', 'Skriv texten, eller `null` när det inte finns någon.'];
  if (text !== text.trim())
    return ['Texten börjar eller slutar med mellanslag.', 'Ta bort mellanslaget innanför citattecknen.'];
  if (/^[=@]/.test(text))
    return [
      `Texten börjar med \`${text[0]}\`, som ett kalkylprogram läser som en formel.`,
      'Skriv om början av texten så att den inleds med en bokstav eller siffra.',
    ];
  if (text.length > MEST)
    return [
      `Texten är ${text.length} tecken lång; gränsen är ${MEST}.`,
      'Se efter om något har klistrats in av misstag, och korta den.',
    ];
  const word = text.split(/[\s/–-]+/u).find((one) => one.length > LANGST && !kontrollsumma.test(one));
  if (word)
    return [`”${word.slice(0, 40)}…” är ett ord på ${word.length} tecken.`, 'Se efter om mellanslag har fallit bort.'];
  const oparad = parvisa.find((is) => !is(text));
  if (oparad)
    return [
      'Ett citattecken eller en parentes saknar sin andra halva, så texten kan vara avklippt.',
      'Skriv dit det som fattas. Citattecken om hela värdet är raka (`"`); ”så här” skrivs de inne i texten, före och efter.',
    ];
  for (const [monster, namn] of markeringar) {
    const found = monster.exec(text)?.[0].trim();
    if (found) return [`\`${found.slice(0, 40)}\` är ${namn}. ${som}`, `Ta bort \`${found.slice(0, 40)}\` ur texten.`];
  }
  return null;
}

/** Keys and files that are no text for readers: addresses, and what programs write. */
const isAdress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

const inFile = ({ path, data }: ContentFile): Finding[] =>
  entriesOf(data?.value).flatMap(({ path: keys, value }) => {
    const text = textOf(value);
    const fel = text === null || isAdress(text) ? null : felIText(text);
    return fel && data ? [{ path, line: lineOf(data, keys), message: fel[0], tip: fel[1] }] : [];
  });

/** Values are plain text: no marks that a reader would see raw, no space around them and no formula. */
export const checkKlartext: Rule = ({ files }: Content) => files.flatMap(inFile);
