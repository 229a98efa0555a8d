/** Markdown body as plain text: without footnote marks, notes, headings' signs and tags. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/^\[\^[^\]]+\]:.*$/gm, '')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#+\s+|\*\*|__/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

const MIN_TECKEN = 120;

/** How a text begins: its first sentences, so many that they make a passage. */
export function forstaMeningar(text: string): string {
  let found = '';
  for (const mening of text.match(/.+?[.!?](?=\s+\p{Lu}|$)|.+$/gu) ?? []) {
    found += mening;
    if (found.length >= MIN_TECKEN) break;
  }
  return found.trim();
}
