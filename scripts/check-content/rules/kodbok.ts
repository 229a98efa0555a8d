import { harKommuner } from '../../../src/domain/region-underlag.ts';
import { checkKommunvarde } from '../../../src/regler/kommuner.ts';
import { checkPostSlag } from '../../../src/regler/post-slag.ts';
import { postSchema } from '../../../src/schema/post.ts';
import { svarsnycklar } from '../../../src/schema/delscheman.ts';
import type { ContentFile } from '../content.ts';
import { delarOf, type DelFile } from '../delar.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf, valueAt } from '../values.ts';
import { buildFolderVokabular } from '../vokabular.ts';

const stegSchema = postSchema.pick({ slag: true, niva: true, lage: true });

/** Posts in the parts and in the regions in depth stand on the ladder of their kind. */
function checkSteg({ path, data }: ContentFile): Finding[] {
  if (!data) return [];
  const depth = /^fordjupning\/[^/]+\/poster\.yaml$/.test(path);
  const list = depth ? data.value : isGroup(data.value) ? data.value['poster'] : null;
  const at = (index: number, key: string): number | null =>
    lineOf(data, depth ? [index, key] : ['poster', index, key]) ?? lineOf(data, depth ? [index] : ['poster', index]);
  return itemsOf(list).flatMap((post, index) => {
    const steg = isGroup(post)
      ? stegSchema.safeParse({ slag: post['slag'], niva: post['niva'], lage: post['lage'] }).data
      : undefined;
    if (!steg || !isGroup(post)) return [];
    return checkPostSlag(steg).map(({ nyckel, message, tip }) => ({
      path,
      line: at(index, nyckel),
      message: `Posten ${textOf(post['id']) ?? `nr ${index + 1}`}: ${message}`,
      tip,
    }));
  });
}

/** The answers about municipalities, by the path of their key: those that can say that the question cannot apply. */
const omKommuner = svarsnycklar.filter(({ attribut, koder }) => attribut.kraverKommuner && 'ej-tillampligt' in koder);

function checkKommuner(del: DelFile, harKommuner: boolean): Finding[] {
  return omKommuner
    .filter((one) => one.del === del.del)
    .flatMap(({ keys }) => {
      const varde = valueAt(del.front, keys);
      const brott = varde === undefined ? null : checkKommunvarde(harKommuner, varde);
      const namn = keys.join('.');
      return brott
        ? [{ path: del.file.path, line: del.line(...keys), message: `\`${namn}\`: ${brott.message}`, tip: brott.tip }]
        : [];
    });
}

/** What the codebook rules out: a step of the wrong ladder, and municipalities where there are none. */
export const checkKodbok: Rule = (content) => {
  const delar = delarOf(content);
  const { antalKommuner } = buildFolderVokabular(content);
  return [
    ...content.files.flatMap(checkSteg),
    ...delar.flatMap((del) => {
      const antal = antalKommuner?.[del.region];
      return antal === undefined ? [] : checkKommuner(del, harKommuner({ antalKommuner: antal }));
    }),
  ];
};
