/** A post as the front matter of a part writes it: from `  - id:` to the next one. */
const POST = /^ {2}- id: .*\n(?: {4}.*\n|\n(?= {4}))*/gm;
const lista = (rad: string): string[] =>
  rad
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** The `nr`th choice of some of the items, never none: 1 is the first alone, and so on through every choice, round and round. */
export const someOf = <T>(items: readonly T[], nr: number): T[] => {
  const mask = (nr % (2 ** items.length - 1 || 1)) + 1;
  return items.filter((_, i) => mask & (1 << i));
};

/** A made-up copy of a post: another id and title, words of its own, and some of its themes and target groups. */
export const copyPost = (post: string, nr: number): string =>
  post
    .replace(/^( {2}- id: .*)$/m, `$1-kopia-${nr}`)
    .replace(
      /^( {4}titel: )(['"]?)(.*?)\2$/m,
      (_, key: string, quote: string, titel: string) => `${key}${quote}${titel} ${nr}${quote}`,
    )
    .replace(
      /^( {4}(?:teman|malgrupper): \[)(.*)(\])$/gm,
      (_, start: string, rad: string, end: string) => `${start}${someOf(lista(rad), nr).join(', ')}${end}`,
    )
    .replace(
      /^( {4}begrepp: \[)([^"'\]]*)(\])$/m,
      (_, start: string, rad: string, end: string) =>
        `${start}${lista(rad)
          .map((one, i) => (i === 0 ? one : `${one} ${nr}`))
          .join(', ')}${end}`,
    );

/** The text of a part with every post `antal` times: itself, and made-up copies after all of its own. */
export function multiplyPoster(text: string, antal: number): string {
  const end = text.indexOf('\n---', 3) + 1;
  const poster = text.slice(0, end).match(POST) ?? [];
  if (poster.length === 0 || antal < 2) return text;
  const kopior = poster.flatMap((post) => Array.from({ length: antal - 1 }, (_, i) => copyPost(post, i + 2)));
  return text.slice(0, end) + kopior.join('') + text.slice(end);
}
