import { isOsagt } from '../../../src/domain/avlasning.ts';
import { delFields } from '../../../src/schema/del.ts';
import { svarsnycklar } from '../../../src/schema/delscheman.ts';
import { delarOf, type DelFile } from '../delar.ts';
import type { Finding, Rule } from '../rule.ts';
import { entriesOf, isGroup, itemsOf, valueAt } from '../values.ts';

const at = ({ file, line }: DelFile, path: readonly PropertyKey[], message: string, tip: string): Finding => ({
  path: file.path,
  line: line(...path),
  message,
  tip,
});

/** Keys that say where and when, not what. */
const placeKeys = [...Object.keys(delFields), 'belagg', 'poster'];

/** Whether a value of a part that is not read has a source of its own, as an event can give it. */
function isBelagt({ front }: DelFile, key: string): boolean {
  const belagg = isGroup(front['belagg']) ? front['belagg'] : {};
  const value = front[key];
  return isGroup(belagg[key]) || (isGroup(value) && Boolean(value['handelse'] ?? value['kalla']));
}

/** A part that is not read must not look read. */
function notEmpty(del: DelFile): Finding[] {
  const tip = 'Skriv dagen då delen lästes i `granskad`, eller töm värdet. Olästa delar har bara `null` och `[]`.';
  const filled = Object.keys(del.front)
    .filter((key) => !placeKeys.includes(key) && !isBelagt(del, key))
    .flatMap((key) => {
      const value = del.front[key];
      if (Array.isArray(value)) return value.length > 0 ? [[key]] : [];
      return entriesOf(value, [key])
        .filter(
          ({ path, value: held }) =>
            held !== null &&
            held !== 'ej-tillampligt' &&
            !isGroup(held) &&
            !path.some((step) => placeKeys.includes(step)),
        )
        .map(({ path }) => path);
    });
  return [
    ...(itemsOf(del.front['poster']).length > 0
      ? [at(del, ['poster'], 'Delen har poster men är inte granskad (`granskad: null`).', tip)]
      : []),
    ...filled.map((path) =>
      at(del, path, `\`${path.join('.')}\` har ett värde men delen är inte granskad (\`granskad: null\`).`, tip),
    ),
  ];
}

/** Where `null` means "not read" and a part that is read for it has a word for "not said". */
function stillNull(del: DelFile, granskad: string): Finding[] {
  return svarsnycklar.flatMap(({ del: own, keys, koder, lasesSedan }) => {
    const word = Object.keys(koder).find(isOsagt);
    if (own !== del.del || word === undefined || granskad < (lasesSedan ?? '')) return [];
    return valueAt(del.front, keys) === null
      ? [
          at(
            del,
            keys,
            `\`${keys.join('.')}\` är \`null\`, som betyder ej läst, men delen är granskad.`,
            `Skriv \`${keys.at(-1)}: ${word}\` om källan inte säger något.`,
          ),
        ]
      : [];
  });
}

/** Where pages were found by searching, `null` means that nothing was found, and no word for silence would be true. */
const isSokt = ({ front }: DelFile): boolean => front['underlag'] === 'sokt';

/** `granskad: null` goes with empty attributes and no posts, and only with them. */
export const checkGranskad: Rule = (content) =>
  delarOf(content).flatMap((del) => {
    const { granskad } = del.front;
    if (granskad === undefined) return [];
    if (granskad === null) return notEmpty(del);
    return isSokt(del) ? [] : stillNull(del, String(granskad));
  });
