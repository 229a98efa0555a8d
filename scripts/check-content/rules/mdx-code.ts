import type { CodePart } from '../parse-mdx.ts';
import type { Rule } from '../rule.ts';

/** Tags that mark up text. Anything else is a component or something a page must not load. */
const textTags = ['cite', 'span', 'abbr', 'em', 'strong', 'q', 'sub', 'sup', 'br', 'dfn', 'i', 'b', 'p', 'div'];

const faultsIn = ({ kind, name, attributes }: CodePart): (readonly [string, string])[] => {
  if (kind === 'esm')
    return [['`import` och `export` får inte stå i innehållet.', 'Ta bort raden: innehållet är bara text.']];
  if (kind === 'expression') {
    return [
      [
        'Kod inom klammerparentes `{…}` får inte stå i innehållet.',
        'Ta bort parentesen, eller skriv `\\{` om tecknet ska synas.',
      ],
    ];
  }
  if (!textTags.includes(name)) {
    return [
      [
        `Taggen \`<${name}>\` får inte stå i innehållet.`,
        'Skriv med Markdown. Exakta namn får stå i `<cite>…</cite>`.',
      ],
    ];
  }
  return attributes
    .filter((attribute) => attribute === 'style' || attribute.startsWith('on'))
    .map((attribute) => [
      `Attributet \`${attribute}\` får inte stå i innehållet.`,
      'Ta bort det: utseendet bestäms på ett enda ställe.',
    ]);
};

/** Content is text: no imports, expressions, components, styles or scripts. */
export const checkMdxCode: Rule = (content) =>
  content.files.flatMap(({ path, body }) =>
    (body?.code ?? []).flatMap((part) =>
      faultsIn(part).map(([message, tip]) => ({ path, line: part.line, message, tip })),
    ),
  );
