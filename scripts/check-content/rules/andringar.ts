import { fileAt } from '../content.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf } from '../values.ts';

const path = 'andringar.yaml';

/** Releases stand newest first: the first gives the atlas its version and date. */
export const checkAndringar: Rule = (content) => {
  const data = fileAt(content, path)?.data;
  const days = itemsOf(data?.value).map((item) => (isGroup(item) ? textOf(item['datum']) : null));
  return days.flatMap((day, index) => {
    const above = days[index - 1] ?? null;
    return data && day !== null && above !== null && day > above
      ? [
          {
            path,
            line: lineOf(data, [index, 'datum']),
            message: `Versionen från ${day} står under en äldre, från ${above}.`,
            tip: 'Skriv den nyaste versionen överst: den ger atlasen version och datum.',
          },
        ]
      : [];
  });
};
