import { publiceratIds, type PubliceratId } from '../../../src/schema/dragen.ts';
import { filer } from '../../../src/schema/filer.ts';
import { fileAt, isReadable, type Content } from '../content.ts';
import { lineOf } from '../parse-yaml.ts';
import { publiceratOf } from '../publicerat.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf, textsOf, type Group } from '../values.ts';

const register = filer.publicerade.monster;
const dragna = filer.dragna.monster;

const ental: Readonly<Record<PubliceratId, string>> = { poster: 'posten', teman: 'temat', handelser: 'händelsen' };

/** What has been taken back, by kind: ids and their place in the list. */
const dragnaOf = (content: Content): readonly Group[] =>
  itemsOf(fileAt(content, dragna)?.data?.value).map((item) => (isGroup(item) ? item : {}));

/** The register is that of the newest release. */
function checkVersion(content: Content, registered: Group): Finding[] {
  if (!isReadable(content, filer.andringar.monster)) return [];
  const [newest] = itemsOf(fileAt(content, filer.andringar.monster)?.data?.value);
  const version = isGroup(newest) ? textOf(newest['version']) : null;
  if (version === null || registered['version'] === version) return [];
  const data = fileAt(content, register)?.data;
  return [
    {
      path: register,
      line: data ? lineOf(data, ['version']) : null,
      message: `Registret är skrivet för version ${String(registered['version'])}, men den nyaste är ${version}.`,
      tip: 'Kör `npm run register` när innehållet till versionen är klart.',
    },
  ];
}

/**
 * What has been published under an id is there, or is told to be taken back: an id never goes in silence, and is never
 * used for something else.
 */
export const checkPublicerade: Rule = (content) => {
  const data = fileAt(content, register)?.data;
  if (!data || !isGroup(data.value) || !isReadable(content, register) || !isReadable(content, dragna)) return [];
  const registered = data.value;
  const now = publiceratOf(content);
  const gone = dragnaOf(content);
  const isGone = (vad: PubliceratId, id: string): boolean => gone.some((one) => one['vad'] === vad && one['id'] === id);
  const lost = publiceratIds.flatMap((vad) =>
    now[vad].whole
      ? textsOf(registered[vad])
          .filter((id) => !now[vad].ids.has(id) && !isGone(vad, id))
          .map((id) => ({ vad, id }))
      : [],
  );
  const goneData = fileAt(content, dragna)?.data;
  return [
    ...checkVersion(content, registered),
    ...lost.map(({ vad, id }) => ({
      path: dragna,
      line: null,
      message: `${ental[vad][0]!.toUpperCase()}${ental[vad].slice(1)} \`${id}\` har publicerats och finns inte längre.`,
      tip: `Lägg tillbaka den, eller skriv här: \`- { vad: ${vad}, id: ${id}, datum: ÅÅÅÅ-MM-DD, skal: Varför., ersatt: null }\` med det nya id:t i \`ersatt\` när den har bytt namn eller slagits ihop.`,
    })),
    ...gone.flatMap((one, index): Finding[] => {
      const vad = publiceratIds.find((id) => id === one['vad']);
      const id = textOf(one['id']);
      if (vad === undefined || id === null || !now[vad].whole || !goneData) return [];
      const ersatt = textOf(one['ersatt']);
      const at = (key: string, message: string, tip: string): Finding => ({
        path: dragna,
        line: lineOf(goneData, [index, key]),
        message,
        tip,
      });
      return [
        ...(now[vad].ids.has(id)
          ? [
              at(
                'id',
                `\`${id}\` är draget men finns i innehållet: ett id används aldrig igen.`,
                'Ge det nya ett annat id, eller ta bort raden om det inte skulle dras.',
              ),
            ]
          : []),
        ...(ersatt !== null && !now[vad].ids.has(ersatt)
          ? [
              at(
                'ersatt',
                `\`${ersatt}\`, som ska stå i stället, finns inte.`,
                'Skriv id:t för det som finns nu, eller `ersatt: null`.',
              ),
            ]
          : []),
      ];
    }),
  ];
};
