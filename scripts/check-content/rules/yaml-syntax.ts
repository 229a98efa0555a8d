import type { SyntaxProblem } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';

const colonTip =
  'Sätt citattecken om hela texten om den innehåller kolon följt av mellanslag: `text: "Målet är: nära vård"`. Kontrollera också indraget.';
const indentTip = 'Kontrollera att raden har lika många mellanslag först som raderna på samma nivå.';

/** What the parser's codes mean to an editor: what is wrong, and what to do. */
const explained: Readonly<Record<string, readonly [string, string]>> = {
  BLOCK_AS_IMPLICIT_KEY: ['En rad har ett kolon eller ett indrag för mycket.', colonTip],
  MULTILINE_IMPLICIT_KEY: ['En nyckel saknar kolon, eller en text fortsätter på nästa rad.', colonTip],
  MISSING_CHAR: [
    'Ett citattecken, en parentes eller ett kolon saknas.',
    'Leta efter ett `"`, `\'`, `]`, `}` eller `:` som fattas på raden.',
  ],
  BAD_INDENT: [
    'Indraget stämmer inte, eller en parentes är inte stängd.',
    `Leta efter ett \`]\` eller \`}\` som fattas. ${indentTip}`,
  ],
  TAB_AS_INDENT: ['Raden är indragen med tabb.', 'Byt tabben mot mellanslag, två för varje nivå.'],
  DUPLICATE_KEY: ['Samma nyckel står två gånger.', 'Ta bort den ena.'],
  BAD_SCALAR_START: ['Värdet börjar med ett tecken som har en egen betydelse.', 'Sätt citattecken om hela värdet.'],
  BAD_ALIAS: ['Värdet börjar med `*` eller `&`, som har en egen betydelse.', 'Sätt citattecken om hela värdet.'],
  TAG_RESOLVE_FAILED: ['Värdet börjar med `!`, som har en egen betydelse.', 'Sätt citattecken om hela värdet.'],
  UNEXPECTED_TOKEN: [
    'Här står något som inte hör hit.',
    `${indentTip} Se också efter ett citattecken för mycket eller för litet på raden och raden ovanför.`,
  ],
  JSON: [
    'Filen är inte giltig JSON.',
    'Leta efter ett komma för mycket eller för litet, eller ett citattecken eller en parentes som fattas, på raden och raden ovanför.',
  ],
};

const languageOf = (path: string): string => (path.endsWith('.json') ? 'JSON' : 'YAML');

/** A parser that has lost its way finds fault with what follows too: the first is the cause. A key twice is read past. */
function told(errors: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  const first = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  return first < 0 ? errors : errors.slice(0, first + 1);
}

/** YAML, JSON and front matter can be read. */
export const checkYamlSyntax: Rule = (content) =>
  content.files.flatMap(({ path, data, body }) => {
    if (!data) {
      return body
        ? [
            {
              path,
              line: 1,
              message: 'Filen saknar fakta överst (front matter).',
              tip: 'Börja filen med en rad `---`, skriv nycklarna och avsluta dem med en rad `---`.',
            },
          ]
        : [];
    }
    return told(data.errors).map(({ line, code, detail }) => {
      const [message, tip] = explained[code] ?? ['Raden går inte att läsa.', indentTip];
      return {
        path,
        line,
        message: `Trasig ${languageOf(path)}. ${message}`,
        tip: `${tip} (Läsaren säger: ${detail}.)`,
      };
    });
  });
