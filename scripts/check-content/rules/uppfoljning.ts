import { filer } from '../../../src/schema/filer.ts';
import { matchMonster } from '../../../src/schema/filmonster.ts';
import { fileAt, type Content } from '../content.ts';
import { delarOf, posterOf } from '../delar.ts';
import { meantText } from '../nearest.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf } from '../values.ts';

const idsIn = (list: unknown): string[] =>
  itemsOf(list).flatMap((one) => (isGroup(one) ? (textOf(one['id']) ?? []) : []));

/** The ids that a finding may name, by what it says they are. */
function buildKanda(content: Content): Readonly<Record<string, readonly string[]>> {
  const value = (path: string): unknown => fileAt(content, path)?.data?.value;
  const under = (monster: string) =>
    content.files.flatMap(({ path, data }) => (data && matchMonster(monster, path) !== null ? [data.value] : []));
  const keys = (group: unknown): string[] => (isGroup(group) ? Object.keys(group) : []);
  return {
    post: [
      ...delarOf(content)
        .flatMap(posterOf)
        .flatMap(({ post }) => textOf(post['id']) ?? []),
      ...under('fordjupning/<region>/poster.yaml').flatMap(idsIn),
    ],
    handelse: under(filer.handelser.monster).flatMap((one) => idsIn(isGroup(one) ? one['handelser'] : null)),
    kalla: [
      ...keys(value(filer.kallor.monster)),
      ...under(filer.djupkallor.monster).flatMap(keys),
      ...under(filer.sidkallor.monster).flatMap(keys),
    ],
  };
}

/** Every finding about follow-up names something that exists, of its own region, and stands once a step. */
export const checkUppfoljning: Rule = (content) => {
  const path = filer.uppfoljning.monster;
  const data = fileAt(content, path)?.data;
  if (!data || !isGroup(data.value)) return [];
  const kanda = buildKanda(content);
  const seen = new Set<string>();
  return itemsOf(data.value['fynd']).flatMap((one, index) => {
    const [region, led, slag, id] = ['region', 'led', 'slag', 'id'].map((key) =>
      isGroup(one) ? textOf(one[key]) : null,
    );
    const ids = kanda[slag ?? ''];
    if (!region || !led || !id || !ids) return [];
    const finding = (message: string, tip: string) => [
      { path, line: lineOf(data, ['fynd', index, 'id']), message, tip },
    ];
    const nyckel = `${region} ${led} ${id}`;
    if (seen.has(nyckel)) return finding(`\`${id}\` står två gånger under samma led.`, 'Ta bort den ena raden.');
    seen.add(nyckel);
    if (slag !== 'kalla' && !id.startsWith(`${region}/`))
      return finding(`\`${id}\` hör inte till ${region}.`, 'Rätta regionen eller id.');
    return ids.includes(id)
      ? []
      : finding(
          `\`${id}\` finns inte.`,
          `${meantText(id, ids)}Skriv id för en ${slag === 'handelse' ? 'händelse' : slag === 'kalla' ? 'källa' : 'post'} som finns.`,
        );
  });
};
