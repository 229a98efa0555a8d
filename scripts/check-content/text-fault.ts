/** Why a file is not read at all: the cause, where it shows first, and what an editor does about it. */
export interface Fault {
  /** Line in the file, from 1; `null` when it is about the file as a whole. */
  readonly line: number | null;
  readonly message: string;
  readonly tip: string;
}

/** Four times the largest real file of each kind: running text costs more to read than data. */
export const mostBytes = { text: 60_000, data: 200_000 } as const;
/** Real content is five levels deep. */
const mostLevels = 60;

const number = new Intl.NumberFormat('sv-SE');
const fault = (message: string, tip: string, line: number | null = null): Fault => ({ line, message, tip });

const saveTip = 'Öppna den i din editor, se att å, ä och ö ser rätt ut, och spara om den med teckenkodningen UTF-8.';

/** What is wrong with a file of this size, or `null`. */
export function sizeFault(path: string, bytes: number): Fault | null {
  const most = path.endsWith('.mdx') ? mostBytes.text : mostBytes.data;
  return bytes <= most
    ? null
    : fault(
        `Filen är ${number.format(Math.ceil(bytes / 1000))} kB. Gränsen är ${number.format(most / 1000)} kB, så den är inte läst.`,
        'Se efter om något har klistrats in av misstag, och korta filen.',
      );
}

/** The line of the first byte that is no UTF-8; a line feed is never part of another letter. */
function lineOfBadByte(bytes: Uint8Array): number | null {
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return null;
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = bytes.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  return zeros > bytes.length / 4;
}

/** The bytes of the file at a path as text, strictly UTF-8 (a byte order mark first is kept), or why they are not. */
export function decodeText(path: string, bytes: Uint8Array): string | Fault {
  const size = sizeFault(path, bytes.length);
  if (size) return size;
  if (isUtf16(bytes)) return fault('Filen är inte UTF-8, utan UTF-16 (”Unicode”).', saveTip);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fault('Filen är inte UTF-8. Troligen är den sparad som ANSI (Windows-1252).', saveTip, lineOfBadByte(bytes));
  }
}

/** Letters that are not seen, or that turn the text around: controls, joiners, soft hyphens, marks of direction. */
const hidden = /[[\p{Cc}--[\t\n\r]]\p{Cf}\p{DI}\u2028\u2029\ufffe\uffff]/v;
const hiddenName: Readonly<Record<string, string>> = {
  '00ad': 'ett mjukt bindestreck',
  '0000': 'ett NUL-tecken',
  '200b': 'ett mellanslag utan bredd',
  feff: 'ett märke för byteordning mitt i texten',
};
const hexOf = (letter: string): string => letter.codePointAt(0)!.toString(16).padStart(4, '0');
const nameOf = (letter: string): string => {
  const hex = hexOf(letter);
  if (/^20(2[a-e]|6[6-9])$/.test(hex)) return 'ett tecken som vänder textens riktning';
  return hiddenName[hex] ?? 'ett osynligt tecken';
};

/** UTF-8 that was once read as Windows-1252 and saved so: `Ã¤` for `ä`, `â€“` for a dash. */
const twiceEncoded = /Ã[\u0080-\u00bf„…–†‡ˆ‰Š‹ŒŽ‘’“”•—˜™š›œžŸ]|â€[\u0080-\u00bf“”™œž¢¦˜]|Â[\u00a0-\u00bf]/u;

/** What is wrong with a value's letters, whether written as they are or as escapes; without its line. */
export function letterFault(text: string): Fault | null {
  if (!text.isWellFormed())
    return fault('Texten har ett halvt tecken (`\\ud800`–`\\udfff`).', 'Ta bort det, eller skriv hela tecknet.');
  if (text.includes('\ufffd'))
    return fault(
      'Tecknet � står där en bokstav har gått förlorad. Filen har sparats med fel teckenkodning.',
      'Hämta tillbaka en äldre version av filen, eller skriv om bokstaven, och spara som UTF-8.',
    );
  const letter = hidden.exec(text)?.[0];
  return letter === undefined
    ? null
    : fault(
        `Texten har ${nameOf(letter)} (U+${hexOf(letter).toUpperCase()}), som inte syns men hindrar sökningen.`,
        'Radera det: ta bort bokstäverna runt om och skriv dem igen för hand.',
      );
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** What is wrong with the letters of a whole file, with the line where it shows first. */
function firstLetterFault(text: string): Fault | null {
  if (letterFault(text) === null) return null;
  const lines = text.split('\n');
  const at = lines.findIndex((line) => letterFault(line) !== null);
  const found = letterFault(lines[at] ?? text);
  return found && { ...found, line: at + 1 };
}

/** Brackets open at once, at most; text in quotes counts too, so the limit is far above real content. */
function levelsOf(text: string): number {
  let [open, most] = [0, 0];
  for (const letter of text) {
    if (letter === '[' || letter === '{') open += 1;
    else if ((letter === ']' || letter === '}') && open > 0) open -= 1;
    if (open > most) most = open;
  }
  return most;
}

/** Marks of quotations and lists that one line begins with, at most: each of them is a level. */
function levelsOfMarks(text: string): number {
  const starts = text.matchAll(/^(?:[ \t]*(?:>|[-*+](?=[ \t])))+/gm);
  return Math.max(0, ...starts.map(([start]) => start.replace(/[ \t]/g, '').length));
}

/** What is said of content that is nested too deep to be read. */
export const depthFault = fault(
  'Parenteser eller indrag ligger för djupt i varandra, så filen är inte läst.',
  'Leta efter `[`, `{` eller `>` som står många gånger i rad, och ta bort dem.',
);

/** What makes a file's text unreadable, the cause and nothing else; `null` when it can be parsed. */
export function textFault(text: string): Fault | null {
  if (text.trim() === '')
    return fault('Filen är tom.', 'Hämta tillbaka innehållet, eller fyll i den efter en annan fil av samma slag.');
  const unixText = text.replaceAll('\r\n', '\n');
  if (unixText.includes('\r'))
    return fault(
      'Filen har radslut av ett äldre slag (CR), så allt läses som en enda rad.',
      'Spara om den med radslut LF eller CRLF. Det väljs oftast längst ner i editorn.',
      lineAt(unixText, unixText.indexOf('\r')),
    );
  const letters = firstLetterFault(unixText);
  if (letters) return letters;
  const twice = twiceEncoded.exec(unixText);
  if (twice)
    return fault(
      `\`${twice[0]}\` står där det ska vara en enda bokstav. Filen har öppnats med fel teckenkodning och sparats så.`,
      'Hämta tillbaka en äldre version av filen, öppna den som UTF-8 och gör ändringen igen.',
      lineAt(unixText, twice.index),
    );
  const loose = /\P{M}\p{M}+/u.exec(unixText.normalize('NFC') === unixText ? '' : unixText);
  if (loose)
    return fault(
      `\`${loose[0].normalize('NFC')}\` är skriven som två tecken, en bokstav och en lös prick eller ring, och är då inte samma bokstav. Det händer när text kopieras ur en PDF.`,
      'Skriv om ordet för hand, och alla andra som är klistrade ur samma text.',
      lineAt(unixText, loose.index),
    );
  return Math.max(levelsOf(unixText), levelsOfMarks(unixText)) > mostLevels ? depthFault : null;
}
