import { checkUtgavor as checkLista, checkUtsaga } from '../../../src/regler/utgava.ts';
import { belaggnycklar } from '../../../src/schema/delscheman.ts';
import { filer } from '../../../src/schema/filer.ts';
import { matchMonster } from '../../../src/schema/filmonster.ts';
import { isLopande } from '../../../src/domain/utgava.ts';
import type { Utgava } from '../../../src/schema/utgava.ts';
import { datumSchema } from '../../../src/schema/datum.ts';
import { fileAt, type ContentFile } from '../content.ts';
import { delarOf, type DelFile } from '../delar.ts';
import { meantText } from '../nearest.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { entriesOf, isGroup, textOf } from '../values.ts';
import { buildFolderVokabular } from '../vokabular.ts';

const at = (path: string, line: number | null, message: string, tip: string): Finding => ({ path, line, message, tip });

/** A date as the schema reads it: `null` undated, `undefined` when it is none. */
const perOf = (value: unknown): string | null | undefined =>
  value === null ? null : datumSchema.safeParse(value).data;

/** Every group in a file that says when it was true, and mostly where it stands: posts, forums, attributes, the part. */
function checkUtsagor({ path, data }: ContentFile, utgava: Utgava, utgavor: readonly Utgava[]): Finding[] {
  if (!data) return [];
  const groups = [{ path: [] as readonly PropertyKey[], value: data.value }, ...entriesOf(data.value)];
  return groups.flatMap(({ path: keys, value }) => {
    if (!isGroup(value) || !('per' in value)) return [];
    const { kalla } = value;
    // A value without a source of its own is dated only where it has something to date.
    const grund = isGroup(kalla) ? textOf(kalla['id']) : null;
    const per = grund === null && value['per'] === null ? undefined : perOf(value['per']);
    return checkUtsaga({ kalla: grund, per }, utgava, utgavor).map(({ nyckel, message, tip }) =>
      at(path, lineOf(data, [...keys, nyckel]), message, tip),
    );
  });
}

/** What "nothing" looks like. */
const isTom = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === 'ej-tillampligt' ||
  (Array.isArray(value) && value.length === 0) ||
  (isGroup(value) && value['namn'] === null);

/** No source, no statement: where the part has no source of its own, each value that says something has one. */
function checkBelagda({ front, file, del, line }: DelFile): Finding[] {
  if (isGroup(front['kalla'])) return [];
  const belagg = isGroup(front['belagg']) ? front['belagg'] : {};
  return belaggnycklar(del)
    .filter((key) => !isTom(front[key]) && !isGroup(belagg[key]))
    .map((key) =>
      at(
        file.path,
        line(key),
        `\`${key}\` har ett värde men ingen källa.`,
        `Skriv under \`belagg:\` vad det bygger på, till exempel \`${key}: { per: null, handelse: null, kalla: { id: …, avsnitt: hela sidan } }\`.`,
      ),
    );
}

/** The editions are listed in order, their folders are theirs, and every statement belongs to the edition of its folder. */
export const checkUtgavor: Rule = (content) => {
  const { utgavor, kallor } = buildFolderVokabular(content);
  if (utgavor === null) return [];
  const lista = filer.utgavor.monster;
  const listan = fileAt(content, lista)?.data;
  const lineAt = (index: number, key: string): number | null => (listan ? lineOf(listan, [index, key]) : null);
  const byId = new Map(utgavor.map((one) => [one.id, one]));
  return [
    ...checkLista(utgavor).map(({ index, message, tip }) => at(lista, lineAt(index, 'id'), message, tip)),
    ...utgavor.flatMap(({ kallor: ids, id }, index) =>
      ids
        .filter((kalla) => kallor && !(kalla in kallor))
        .map((kalla) =>
          at(
            lista,
            lineAt(index, 'kallor'),
            `Utgåvan ${id} bygger på källan \`${kalla}\`, som inte finns.`,
            `${meantText(kalla, Object.keys(kallor ?? {}))}Skriv id för ett dokument i kallor.json.`,
          ),
        ),
    ),
    ...content.files.flatMap((file) => {
      const kind = [filer.malbild, filer.organisation, filer.prioriteringar, filer.samverkan, filer.bedomningar];
      const id = kind.flatMap(({ monster }) => matchMonster(monster, file.path)?.['utgava'] ?? [])[0];
      const utgava = id === undefined ? undefined : byId.get(id);
      return utgava ? checkUtsagor(file, utgava, utgavor) : [];
    }),
    ...delarOf(content)
      .filter(({ utgava }) => {
        const own = byId.get(utgava);
        return own !== undefined && isLopande(own);
      })
      .flatMap(checkBelagda),
  ];
};
