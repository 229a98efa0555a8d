import { harKommuner } from '../../../src/domain/region-underlag.ts';
import { isLopande } from '../../../src/domain/utgava.ts';
import { checkKommunvarde } from '../../../src/regler/kommuner.ts';
import { checkMalbildLage } from '../../../src/regler/malbild-lage.ts';
import { checkPostSlag } from '../../../src/regler/post-slag.ts';
import { bedomningSchema } from '../../../src/schema/bedomning.ts';
import { malbildLageIds } from '../../../src/schema/dokument-lage.ts';
import { filer } from '../../../src/schema/filer.ts';
import { postSchema } from '../../../src/schema/post.ts';
import { fileAt, type Content, type ContentFile } from '../content.ts';
import { delarOf, type DelFile } from '../delar.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf, textsOf, valueAt } from '../values.ts';
import { buildFolderVokabular } from '../vokabular.ts';

const stegSchema = postSchema.pick({ slag: true, niva: true, lage: true });
const malbildtema = 'gemensam-malbild';

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

/** The answers about municipalities in a part, by the path of their key. */
const omKommuner: Readonly<Partial<Record<DelFile['del'], readonly (readonly string[])[]>>> = {
  malbild: [['gemensamMalbild', 'status']],
  organisation: [['styrgruppMedKommuner']],
  samverkan: [['politiskSamverkan']],
};

function checkKommuner(del: DelFile, harKommuner: boolean): Finding[] {
  return (omKommuner[del.del] ?? []).flatMap((keys) => {
    const varde = valueAt(del.front, keys);
    const brott = varde === undefined ? null : checkKommunvarde(harKommuner, varde);
    const namn = keys.join('.');
    return brott
      ? [{ path: del.file.path, line: del.line(...keys), message: `\`${namn}\`: ${brott.message}`, tip: brott.tip }]
      : [];
  });
}

/** Whether anything in a list of posts or events carries the theme. */
const bars = (list: unknown): boolean =>
  itemsOf(list).some((one) => isGroup(one) && textsOf(one['teman']).includes(malbildtema));

/** Whether the region's events or its posts in depth carry the theme: they are evidence in a rolling edition. */
function barsUtanforDelarna(content: Content, region: string): boolean {
  const handelser = fileAt(content, filer.handelser.monster.replace('<region>', region))?.data?.value;
  return (
    bars(isGroup(handelser) ? handelser['handelser'] : null) ||
    bars(fileAt(content, `fordjupning/${region}/poster.yaml`)?.data?.value)
  );
}

/** What is judged on the theme in the region and edition; `null` when nothing is. */
function bedomningOf(content: Content, { region, utgava }: DelFile) {
  const path = filer.bedomningar.monster.replace('<region>', region).replace('<utgava>', utgava);
  const value = fileAt(content, path)?.data?.value;
  const own = itemsOf(isGroup(value) ? value['bedomningar'] : null).find(
    (one) => isGroup(one) && one['tema'] === malbildtema,
  );
  return bedomningSchema.shape.svar.safeParse(isGroup(own) ? own['svar'] : null).data ?? null;
}

/** The joint målbild's theme and status agree within each region and edition that is read. */
function checkMalbild(content: Content, delar: readonly DelFile[], lopande: readonly string[]): Finding[] {
  return delar
    .filter(({ del, front }) => del === 'malbild' && front['granskad'] !== null)
    .flatMap((malbild) => {
      const status = malbildLageIds.find((id) => id === valueAt(malbild.front, ['gemensamMalbild', 'status'])) ?? null;
      const own = delar.filter(({ region, utgava }) => region === malbild.region && utgava === malbild.utgava);
      const brott = checkMalbildLage(status, {
        bars:
          own.some(({ front }) => bars(front['poster'])) ||
          (lopande.includes(malbild.utgava) && barsUtanforDelarna(content, malbild.region)),
        bedomning: bedomningOf(content, malbild),
      });
      return brott ? [{ path: malbild.file.path, line: malbild.line('gemensamMalbild', 'status'), ...brott }] : [];
    });
}

/** What the codebook rules out: a step of the wrong ladder, municipalities where there are none, two answers to one question. */
export const checkKodbok: Rule = (content) => {
  const delar = delarOf(content);
  const { utgavor, antalKommuner } = buildFolderVokabular(content);
  return [
    ...content.files.flatMap(checkSteg),
    ...delar.flatMap((del) => {
      const antal = antalKommuner?.[del.region];
      return antal === undefined ? [] : checkKommuner(del, harKommuner({ antalKommuner: antal }));
    }),
    ...checkMalbild(
      content,
      delar,
      (utgavor ?? []).filter(isLopande).map(({ id }) => id),
    ),
  ];
};
