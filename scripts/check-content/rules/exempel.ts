import { filer } from '../../../src/schema/filer.ts';
import { matchMonster } from '../../../src/schema/filmonster.ts';
import { fileAt } from '../content.ts';
import { meantText } from '../nearest.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf } from '../values.ts';

/** Every event that is said to be an example is an event of a region. */
export const checkExempel: Rule = (content) => {
  const path = filer.exempel.monster;
  const data = fileAt(content, path)?.data;
  if (!data) return [];
  const handelser = content.files.flatMap((file) =>
    file.data && matchMonster(filer.handelser.monster, file.path) !== null && isGroup(file.data.value)
      ? itemsOf(file.data.value['handelser']).flatMap((one) => (isGroup(one) ? (textOf(one['id']) ?? []) : []))
      : [],
  );
  return itemsOf(data.value).flatMap((one, index) => {
    const id = isGroup(one) ? textOf(one['id']) : null;
    return !id || handelser.includes(id)
      ? []
      : [
          {
            path,
            line: lineOf(data, [index, 'id']),
            message: `Händelsen \`${id}\` finns inte.`,
            tip: `${meantText(id, handelser)}Skriv id för en händelse i en regions \`handelser.yaml\`.`,
          },
        ];
  });
};
