/**
 * A long text as numbers of its words. Words and what stands between them take turns; a single space between two words is
 * left out. The commonest pieces take one byte, the others two. A word that begins a sentence is kept without its capital,
 * so that it is the same piece as within one. With gzip on top, a register of half a megabyte is a fourth smaller than as
 * text, and the reader of it has its words for nothing.
 */
export interface Ordkodad {
  /** The pieces: the commonest first, in that order, then the rest sorted. */
  readonly bitar: readonly string[];
  readonly koder: Uint8Array;
}

/** So many pieces have a byte of their own; the other bytes begin a pair. */
export const ENKLA = 216;
const FORSTA = 256 - ENKLA;
const MAX_BITAR = ENKLA + FORSTA * 256;

const bitmonster = /[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu;
const ord = /^[\p{L}\p{N}]/u;
/** What ends a sentence or a line: the word after it has a capital, or is marked. */
const slut = /(?:[.?!]\s|\n)$/;
const versal = /^[A-ZÅÄÖÉ][\p{Ll}\d]*$/u;
const gemen = /^[a-zåäöé]/;
/** Before a word that begins a sentence without a capital. */
const LITEN = '\u0002';

const utanVersal = (one: string): string => one.charAt(0).toLowerCase() + one.slice(1);
const medVersal = (one: string): string => one.charAt(0).toUpperCase() + one.slice(1);

/** The pieces of a text, with the capitals of its sentences left out. */
function splitText(text: string): string[] {
  const alla = text.match(bitmonster) ?? [];
  const foljd: string[] = [];
  let borjar = true;
  for (const [index, bit] of alla.entries()) {
    if (!ord.test(bit)) {
      borjar = slut.test(bit);
      if (bit !== ' ' || index === 0 || index === alla.length - 1) foljd.push(bit);
      continue;
    }
    if (borjar && gemen.test(bit)) foljd.push(LITEN);
    foljd.push(borjar && versal.test(bit) ? utanVersal(bit) : bit);
    borjar = false;
  }
  return foljd;
}

/** @throws when the text has more different pieces than two bytes can tell apart */
export function kodaOrd(text: string): Ordkodad {
  const foljd = splitText(text);
  const antal = new Map<string, number>();
  for (const bit of foljd) antal.set(bit, (antal.get(bit) ?? 0) + 1);
  const vanligast = [...antal].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([bit]) => bit);
  const bitar = [...vanligast.slice(0, ENKLA), ...vanligast.slice(ENKLA).sort()];
  if (bitar.length > MAX_BITAR) throw new Error(`Sökregistret har ${bitar.length} olika ord; det ryms ${MAX_BITAR}.`);
  const nummer = new Map(bitar.map((bit, index) => [bit, index]));
  const koder = foljd.flatMap((bit) => {
    const n = nummer.get(bit)!;
    return n < ENKLA ? [n] : [ENKLA + ((n - ENKLA) >> 8), (n - ENKLA) & 255];
  });
  return { bitar, koder: Uint8Array.from(koder) };
}

/** The text that was coded. */
export function avkodaOrd({ bitar, koder }: Ordkodad): string {
  const arOrd = bitar.map((bit) => ord.test(bit));
  const arSlut = bitar.map((bit) => slut.test(bit));
  const borjande = bitar.map((bit) => (gemen.test(bit) ? medVersal(bit) : bit));
  const ut: string[] = [];
  let efterOrd = false;
  let borjar = true;
  for (let at = 0; at < koder.length; at++) {
    const forsta = koder[at]!;
    const n = forsta < ENKLA ? forsta : ENKLA + ((forsta - ENKLA) << 8) + (koder[++at] ?? 0);
    const bit = bitar[n] ?? '';
    if (bit === LITEN) {
      borjar = false;
      continue;
    }
    const own = arOrd[n] ?? false;
    if (efterOrd && own) ut.push(' ');
    ut.push((borjar ? borjande[n] : bit) ?? '');
    efterOrd = own;
    borjar = !own && (arSlut[n] ?? false);
  }
  return ut.join('');
}

/** Signs that no text has; each begins a word of a packed list and tells how much it shares with the one before. */
const LIKA_FRAN = 0x0e;
const MAX_LIKA = 17;
const isLikatecken = (kod: number): boolean => kod >= LIKA_FRAN && kod <= LIKA_FRAN + MAX_LIKA;

/** Sorted words, each without what it shares with the one before, told by a sign: `vård`, `vården` → `⁰vård⁴en`. */
export const packaLista = (lista: readonly string[]): string =>
  lista
    .map((ett, index) => {
      const fore = lista[index - 1] ?? '';
      let lika = 0;
      while (lika < MAX_LIKA && lika < ett.length && fore[lika] === ett[lika]) lika++;
      return String.fromCharCode(LIKA_FRAN + lika) + ett.slice(lika);
    })
    .join('');

/** The words of a packed list. */
export function packaUppLista(packad: string): string[] {
  const found: string[] = [];
  let fore = '';
  let from = 0;
  while (from < packad.length) {
    let to = from + 1;
    while (to < packad.length && !isLikatecken(packad.charCodeAt(to))) to++;
    fore = fore.slice(0, packad.charCodeAt(from) - LIKA_FRAN) + packad.slice(from + 1, to);
    found.push(fore);
    from = to;
  }
  return found;
}
