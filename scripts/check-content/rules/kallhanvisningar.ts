import { filer } from '../../../src/schema/filer.ts';
import { matchMonster } from '../../../src/schema/filmonster.ts';
import { isReadable, type Content } from '../content.ts';
import { meantText } from '../nearest.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';
import { entriesOf, isGroup, textOf } from '../values.ts';
import { buildFolderVokabular } from '../vokabular.ts';

/** Keys that hold references to sources: an object with `id` and `avsnitt`, or bare ids. */
const isReference = (keys: readonly PropertyKey[]): boolean =>
  keys.at(-1) === 'kalla' || keys.at(-1) === 'kallaMedarbetare' || keys.at(-1) === 'beslutKalla';

/** Whether a source may stand in a list that could not be read: its own finding is the cause, and is told there. */
const mayBeUnread = (content: Content, id: string): boolean =>
  content.files.some(({ path }) => {
    const region = (matchMonster(filer.sidkallor.monster, path) ?? matchMonster(filer.djupkallor.monster, path))?.[
      'region'
    ];
    return region !== undefined && id.startsWith(`${region}-`) && !isReadable(content, path);
  });

/** A reference names a source that exists, and a section that it has. */
export const checkKallhanvisningar: Rule = (content) => {
  const { kallor } = buildFolderVokabular(content);
  return content.files.flatMap(({ path, data }) =>
    entriesOf(data?.value).flatMap(({ path: keys, value }) => {
      if (!data || !isReference(keys) || !isGroup(value)) return [];
      const id = textOf(value['id']);
      const avsnitt = textOf(value['avsnitt']);
      if (id !== null && kallor && !(id in kallor) && !mayBeUnread(content, id))
        return [
          {
            path,
            line: lineOf(data, [...keys, 'id']),
            message: `Källan \`${id}\` finns inte.`,
            tip: `${meantText(id, Object.keys(kallor))}Skriv id för ett dokument i kallor.json eller en sida i \`kallor.yaml\` i samma mapp, eller lägg till källan där.`,
          },
        ];
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
