import { meantText } from '../nearest.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';
import { entriesOf, isGroup, textOf } from '../values.ts';
import { buildFolderVokabular } from '../vokabular.ts';

/** A reference names a section that its source has. That the source itself exists is for the schema to say. */
export const checkKallhanvisningar: Rule = (content) => {
  const { kallor } = buildFolderVokabular(content);
  return content.files.flatMap(({ path, data }) =>
    entriesOf(data?.value).flatMap(({ path: keys, value }) => {
      if (!data || keys.at(-1) !== 'kalla' || !isGroup(value)) return [];
      const id = textOf(value['id']);
      const avsnitt = textOf(value['avsnitt']);
      const known = id === null ? null : (kallor?.[id]?.avsnitt ?? null);
      if (avsnitt === null || known === null || known.includes(avsnitt)) return [];
      return [
        {
          path,
          line: lineOf(data, [...keys, 'avsnitt']),
          message: `Källan \`${id}\` har inget avsnitt som heter ”${avsnitt}”.`,
          tip: `${meantText(avsnitt, known)}Avsnitten heter ${known.map((label) => `\`${label}\``).join(', ')}.`,
        },
      ];
    }),
  );
};
