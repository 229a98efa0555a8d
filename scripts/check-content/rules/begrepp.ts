import { fileAt } from '../content.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf } from '../values.ts';

const path = 'begrepp.yaml';

/** Every entry of the glossary has an id of its own: it is the entry's anchor. */
export const checkBegrepp: Rule = (content) => {
  const data = fileAt(content, path)?.data;
  const ids = itemsOf(data?.value).map((item) => (isGroup(item) ? textOf(item['id']) : null));
  return ids.flatMap((id, index) =>
    data && id !== null && ids.indexOf(id) < index
      ? [
          {
            path,
            line: lineOf(data, [index, 'id']),
            message: `Id:t \`${id}\` används av två begrepp.`,
            tip: `Ge det ena ett eget id, eller slå ihop dem. Det andra står på rad ${lineOf(data, [ids.indexOf(id), 'id'])}.`,
          },
        ]
      : [],
  );
};
