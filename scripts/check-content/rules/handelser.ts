import { delarOf, posterOf } from '../delar.ts';
import type { Content } from '../content.ts';
import { meantText } from '../nearest.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { entriesOf, isGroup, itemsOf, textOf } from '../values.ts';

interface Handelse {
  readonly path: string;
  /** The region's folder, or `nationellt`. */
  readonly plats: string;
  readonly id: string;
  readonly uppfoljer: string | null;
  readonly line: (key: string) => number | null;
}

function handelserOf(content: Content): Handelse[] {
  return content.files.flatMap(({ path, data }) => {
    const plats = /^(?:regioner\/([^/]+)|nationellt)\/handelser\.yaml$/.exec(path);
    if (!plats || !data || !isGroup(data.value)) return [];
    return itemsOf(data.value['handelser']).flatMap((item, index) => {
      const id = isGroup(item) ? textOf(item['id']) : null;
      if (!isGroup(item) || id === null) return [];
      return {
        path,
        plats: plats[1] ?? 'nationellt',
        id,
        uppfoljer: textOf(item['uppfoljer']),
        line: (key: string) => lineOf(data, ['handelser', index, key]),
      };
    });
  });
}

/** Ids belong to their folder and stand once, and what an event follows up is a post of the same region. */
function checkEvent(
  handelse: Handelse,
  index: number,
  all: readonly Handelse[],
  postIds: readonly string[],
): Finding[] {
  const { path, plats, id, uppfoljer, line } = handelse;
  const own = postIds.filter((postId) => postId.startsWith(`${plats}/`));
  const first = all.findIndex((one) => one.id === id);
  return [
    ...(id.startsWith(`${plats}/`)
      ? []
      : [{ path, line: line('id'), message: `Händelsen \`${id}\` ska börja med \`${plats}/\`.`, tip: 'Rätta id.' }]),
    ...(first === index
      ? []
      : [
          {
            path,
            line: line('id'),
            message: `Händelsen \`${id}\` finns två gånger.`,
            tip: 'Ge den ena ett eget id, eller ta bort den.',
          },
        ]),
    ...(uppfoljer === null || own.includes(uppfoljer)
      ? []
      : [
          {
            path,
            line: line('uppfoljer'),
            message: `Händelsen \`${id}\` följer upp posten \`${uppfoljer}\`, som inte finns i regionen.`,
            tip: `${meantText(uppfoljer, own)}Skriv postens id, eller \`uppfoljer: null\`.`,
          },
        ]),
  ];
}

/** What is said to be latest known, and what law or agreement asks for, rests on events that exist. */
function checkBelagg(content: Content, ids: readonly string[]): Finding[] {
  return content.files.flatMap(({ path, data }) => {
    if (!/^regioner\/[^/]+\/senast\.yaml$/.test(path) && path !== 'nationellt/mattstock.yaml') return [];
    if (!data) return [];
    return entriesOf(data.value).flatMap(({ path: keys, value }) => {
      const named = keys.at(-1) === 'handelse' || keys.at(-2) === 'handelser';
      const id = textOf(value);
      if (!named || id === null || ids.includes(id)) return [];
      return {
        path,
        line: lineOf(data, keys),
        message: `Händelsen \`${id}\` finns inte.`,
        tip: `${meantText(id, ids)}Skriv id för en händelse i \`handelser.yaml\`.`,
      };
    });
  });
}

/** Events belong to their place, follow up posts that exist, and what rests on an event rests on one that exists. */
export const checkHandelser: Rule = (content) => {
  const handelser = handelserOf(content);
  const postIds = delarOf(content)
    .flatMap(posterOf)
    .flatMap(({ post }) => textOf(post['id']) ?? []);
  return [
    ...handelser.flatMap((handelse, index) => checkEvent(handelse, index, handelser, postIds)),
    ...checkBelagg(
      content,
      handelser.map(({ id }) => id),
    ),
  ];
};
