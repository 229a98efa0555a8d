import { filer } from '../../../src/schema/filer.ts';
import { matchMonster } from '../../../src/schema/filmonster.ts';
import { fileAt, type Content } from '../content.ts';
import { delarOf, posterOf } from '../delar.ts';
import { meantText } from '../nearest.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf, textsOf, valueAt } from '../values.ts';

const idsIn = (value: unknown): string[] =>
  itemsOf(value).flatMap((one) => (isGroup(one) ? (textOf(one['id']) ?? []) : []));

const handelserI = ({ files }: Content): string[] =>
  files.flatMap((file) =>
    file.data && matchMonster(filer.handelser.monster, file.path) !== null && isGroup(file.data.value)
      ? idsIn(file.data.value['handelser'])
      : [],
  );
const posterI = (content: Content): string[] => [
  ...delarOf(content).flatMap((del) => posterOf(del).flatMap(({ post }) => textOf(post['id']) ?? [])),
  ...content.files.flatMap(({ path, data }) =>
    /^fordjupning\/[^/]+\/poster\.yaml$/.test(path) ? idsIn(data?.value) : [],
  ),
];

/** Every event that is said to be an example, and every post that is said to be none, is there. */
export const checkExempel: Rule = (content) => {
  const path = filer.exempel.monster;
  const data = fileAt(content, path)?.data;
  if (!data) return [];
  const saknas = (
    ids: readonly string[],
    kanda: readonly string[],
    plats: readonly string[],
    vad: string,
    tip: string,
  ) =>
    ids.flatMap((id, index) =>
      kanda.includes(id)
        ? []
        : [
            {
              path,
              line: lineOf(data, [...plats, index]),
              message: `${vad} \`${id}\` finns inte.`,
              tip: `${meantText(id, kanda)}${tip}`,
            },
          ],
    );
  const poster = posterI(content);
  return [
    ...saknas(
      idsIn(valueAt(data.value, ['handelser'])),
      handelserI(content),
      ['handelser'],
      'Händelsen',
      'Skriv id för en händelse i en regions `handelser.yaml`.',
    ),
    ...['resultat', 'styrning'].flatMap((lista) =>
      saknas(
        textsOf(valueAt(data.value, [lista, 'poster'])),
        poster,
        [lista, 'poster'],
        'Posten',
        'Skriv id för en post, eller ta bort raden.',
      ),
    ),
  ];
};
