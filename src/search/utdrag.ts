/** A piece of a passage; `traff` for what the query found. */
export interface Utdragsbit {
  readonly text: string;
  readonly traff: boolean;
}

const MAX_ORD = 60;
const FORE = 6;

/**
 * The part of a text that says most about the query, at most 60 words, with the found words marked.
 * @param traffas whether a word, as it is written, is one that the query found
 */
export function buildUtdrag(text: string, traffas: (ord: string) => boolean): Utdragsbit[] {
  const words = text.split(/\s+/).filter(Boolean);
  const marked = words.map(traffas);
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
    const space = index + 1 < end ? ' ' : '';
    const last = bitar.at(-1);
    if (last && !last.traff && !traff) last.text += words[index] + space;
    else if (traff) bitar.push({ text: words[index]!, traff }, { text: space, traff: false });
    else bitar.push({ text: words[index] + space, traff });
  }
  if (end < words.length) bitar.push({ text: ' …', traff: false });
  return bitar.filter((bit) => bit.text !== '');
}
