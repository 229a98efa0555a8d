import { filer } from '../../../src/schema/filer.ts';
import { stam } from '../../../src/search/stam.ts';
import { innehallsord } from '../../../src/search/stoppord.ts';
import { foldText } from '../../../src/search/fold-text.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf, textsOf } from '../values.ts';

/** Where statements stand in the files: lists of things with a title or term and a text. */
const listor = ['poster', 'handelser'];
const MIN_DEL = 4;

/** The folded text of every statement: posts, events and glossary entries. */
function uppgifter({ files }: Content): string[] {
  const texts = (value: unknown): string[] =>
    itemsOf(value).flatMap((item) => {
      if (!isGroup(item)) return [];
      const falt = [item['titel'], item['text'], item['term'], item['forkortning'], item['forklaring']];
      return [[...falt.map(textOf), ...textsOf(item['begrepp'])].filter(Boolean).join(' ')];
    });
  return files
    .flatMap(({ path, data }) => {
      const value = data?.value;
      if (path === filer.begrepp.monster || path.endsWith('/poster.yaml')) return texts(value);
      return isGroup(value) ? listor.flatMap((key) => texts(value[key])) : [];
    })
    .map((text) => ` ${foldText(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `);
}

/** Whether all words of a target stand in one text, in some form or inside a compound. */
const star = (mal: string, texter: readonly string[]): boolean => {
  const ord = innehallsord(mal).map((one) => (one.length < MIN_DEL ? ` ${one} ` : stam(one)));
  return texter.some((text) => ord.every((one) => text.includes(one)));
};

/** Every everyday word leads to something: the words that it points at stand in a statement. */
export const checkVardagsord: Rule = (content) => {
  const texter = uppgifter(content);
  return content.files
    .filter(({ path }) => path === filer.vardagsord.monster)
    .flatMap(({ path, data }) =>
      itemsOf(data?.value).flatMap((item, nr) =>
        textsOf(isGroup(item) ? item['leder'] : null).flatMap((mal, plats) =>
          star(mal, texter)
            ? []
            : [
                {
                  path,
                  line: data ? lineOf(data, [nr, 'leder', plats]) : null,
                  message: `Vardagsordet leder till ”${mal}”, som inte står i någon uppgift.`,
                  tip: 'Skriv ett ord som står i en posts titel, text eller begrepp, eller ta bort det. Leder det ingenstans räcker ett tema.',
                },
              ],
        ),
      ),
    );
};
