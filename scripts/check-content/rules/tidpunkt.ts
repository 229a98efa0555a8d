import { checkDjupposttid, checkHandelsetid, type Tidsbrott } from '../../../src/regler/tidpunkt.ts';
import { handelseSchema } from '../../../src/schema/handelse.ts';
import { datumSchema } from '../../../src/schema/datum.ts';
import { filer } from '../../../src/schema/filer.ts';
import { matchMonster } from '../../../src/schema/filmonster.ts';
import type { ContentFile } from '../content.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup, itemsOf } from '../values.ts';
import { buildFolderVokabular } from '../vokabular.ts';

const tidSchema = handelseSchema.pick({ datum: true, kalla: true });

/** The findings of a list: what has the wrong shape is told by the schema. */
function findingsIn(
  { path, data }: ContentFile,
  keys: readonly PropertyKey[],
  list: unknown,
  faultOf: (item: unknown) => Tidsbrott | null,
): Finding[] {
  return itemsOf(list).flatMap((item, index) => {
    const fault = faultOf(item);
    return fault && data
      ? { path, line: lineOf(data, [...keys, index, fault.nyckel]), message: fault.message, tip: fault.tip }
      : [];
  });
}

/** Whatever lies in no folder of an edition says enough of when it was true to belong to one. */
export const checkTidpunkt: Rule = (content) => {
  const { utgavor } = buildFolderVokabular(content);
  return content.files.flatMap((file) => {
    const value = file.data?.value;
    if (file.path === filer.nationellt.monster || matchMonster(filer.handelser.monster, file.path) !== null) {
      return findingsIn(file, ['handelser'], isGroup(value) ? value['handelser'] : null, (item) => {
        const tid = tidSchema.safeParse(isGroup(item) ? { datum: item['datum'], kalla: item['kalla'] } : item);
        return tid.success ? checkHandelsetid(tid.data) : null;
      });
    }
    if (utgavor === null || matchMonster('fordjupning/<region>/poster.yaml', file.path) === null) return [];
    return findingsIn(file, [], value, (item) => {
      const per = datumSchema.nullable().safeParse(isGroup(item) ? item['per'] : undefined);
      return per.success ? checkDjupposttid(per.data, utgavor) : null;
    });
  });
};
