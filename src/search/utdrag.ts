import { likaStam, stam } from './stam.ts';
import type { Term } from './tolka.ts';
import { vik } from './vik.ts';

/** A piece of a passage; `traff` for what the query found. */
export interface Utdragsbit {
  readonly text: string;
  readonly traff: boolean;
}

const MAX_ORD = 45;
const FORE = 6;
const MIN_LED = 4;

/** Whether a word of the text is one that a term searched for, in some form, or a compound that holds it. */
function traffas(ord: string, sokta: readonly string[]): boolean {
  const folded = vik(ord).replace(/[^\p{L}\p{N}]+/gu, '');
  const own = stam(folded);
  return (
    folded !== '' &&
    sokta.some(
      (sokt) =>
        likaStam(own, sokt) || (sokt.length >= MIN_LED && (folded.startsWith(sokt) || stam(own).endsWith(sokt))),
    )
  );
}

/**
 * The part of a text that says most about the query: at most 45 words, with the found ones marked.
 * `text` is read by words, `from` and `to` give the first word and the one after the last.
 */
export function buildUtdrag(text: string, from: number, to: number, termer: readonly Term[]): Utdragsbit[] {
  const sokta = termer.flatMap(({ varianter, delar }) => [...varianter.map(([ord]) => ord), ...delar]).map(stam);
  const words = text.split(/[\s\u200b]+/).slice(from, to);
  const marked = words.map((ord) => traffas(ord, sokta));
  let start = 0;
  let most = 0;
  for (const [index, here] of marked.entries()) {
    const inside = here ? marked.slice(index, index + MAX_ORD - FORE).filter(Boolean).length : 0;
    if (inside > most) [start, most] = [Math.max(0, index - FORE), inside];
  }
  if (words.length <= MAX_ORD) start = 0;
  const end = Math.min(words.length, start + MAX_ORD);

  const bitar: { text: string; traff: boolean }[] = start > 0 ? [{ text: '… ', traff: false }] : [];
  for (let index = start; index < end; index++) {
    const traff = marked[index]!;
    const last = bitar.at(-1);
    const space = index + 1 < end ? ' ' : '';
    if (last && !last.traff && !traff) last.text += words[index] + space;
    else if (!traff) bitar.push({ text: words[index] + space, traff });
    else bitar.push({ text: words[index]!, traff }, { text: space, traff: false });
  }
  if (end < words.length) bitar.push({ text: ' …', traff: false });
  return bitar.filter((bit) => bit.text !== '');
}
