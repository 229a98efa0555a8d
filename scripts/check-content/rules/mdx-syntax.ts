import type { Rule } from '../rule.ts';

const name = (reason: string): string => /`(<[^`]+>)`/.exec(reason)?.[1] ?? 'taggen';

/** What the parser's reasons mean to an editor: what is wrong, and what to do. First match wins. */
const explained: readonly (readonly [RegExp, (reason: string) => readonly [string, string]])[] = [
  [
    /^Expected a closing tag/,
    (r) => [
      `Taggen \`${name(r)}\` stängs aldrig.`,
      `Skriv \`${name(r).replace('<', '</')}\` efter texten, eller ta bort taggen.`,
    ],
  ],
  [
    /^Unexpected closing tag/,
    (r) => [
      `Sluttaggen \`${name(r)}\` hör inte till den tagg som är öppen.`,
      'Stäng taggarna i omvänd ordning mot hur de öppnades.',
    ],
  ],
  [
    /^Unexpected closing slash/,
    () => ['En sluttagg saknar starttagg.', 'Ta bort sluttaggen eller lägg till starttaggen före.'],
  ],
  [
    /in expression/,
    () => ['Klammerparentesen `{` stängs aldrig.', 'Ta bort `{`, eller skriv `\\{` om tecknet ska synas.'],
  ],
  [
    /^Could not parse expression/,
    () => [
      'Text inom klammerparentes `{…}` läses som kod.',
      'Ta bort parentesen, eller skriv `\\{` om tecknet ska synas.',
    ],
  ],
  [
    /^Could not parse import\/exports/,
    () => ['Ett stycke börjar med `import` eller `export` och läses som kod.', 'Börja stycket med ett annat ord.'],
  ],
  [/create a comment in MDX/, () => ['Kommentarer med `<!--` går inte att skriva här.', 'Ta bort kommentaren.']],
  [
    /create a link in MDX/,
    () => ['En webbadress inom `<…>` läses som en tagg.', 'Skriv länken som `[text](https://adress)`.'],
  ],
  [
    /before name|before local name|in name|in tag|attribute/,
    () => [
      'Tecknet `<` läses som början på en tagg, men taggen är inte hel.',
      'Skriv `&lt;` om tecknet ska synas, annars gör taggen hel: `<cite>Namn</cite>`.',
    ],
  ],
];

/** The body of every MDX file can be read. */
export const checkMdxSyntax: Rule = (content) =>
  content.files.flatMap(({ path, body }) =>
    (body?.errors ?? []).map(({ line, detail }) => {
      const [message, tip] = explained.find(([pattern]) => pattern.test(detail))?.[1](detail) ?? [
        'Stycket går inte att läsa.',
        'Ta bort tecknen `<`, `{` och `}` ur stycket.',
      ];
      return { path, line, message: `Trasig MDX. ${message}`, tip };
    }),
  );
