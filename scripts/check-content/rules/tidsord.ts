import { isLopande } from '../../../src/domain/utgava.ts';
import { tidsordI } from '../../../src/regler/tidsord.ts';
import { filer } from '../../../src/schema/filer.ts';
import { matchMonster } from '../../../src/schema/filmonster.ts';
import type { Content, ContentFile } from '../content.ts';
import { delPlats } from '../delar.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf } from '../values.ts';
import { buildFolderVokabular } from '../vokabular.ts';

const tip =
  'Skriv året i samma mening, till exempel ”År 2020 har regionen en ny …”, eller ta bort ordet. Är det någon annans ord sätter du dem inom citattecken.';

/** The keys of a post and of an event that are sentences of our own. */
const nycklar = ['titel', 'text'] as const;

/** The posts or events of a file: the key path of the list, and the key of their date. */
function listaI({ path, data }: ContentFile) {
  if (!data) return null;
  if (/^fordjupning\/[^/]+\/poster\.yaml$/.test(path)) return { lista: data.value, bas: [], nar: 'per' };
  if (!isGroup(data.value)) return null;
  if (delPlats(path)) return { lista: data.value['poster'], bas: ['poster'], nar: 'per' };
  return path === filer.nationellt.monster || matchMonster(filer.handelser.monster, path)
    ? { lista: data.value['handelser'], bas: ['handelser'], nar: 'datum' }
    : null;
}

/** In a closed edition all is of one year, which the text has to say; elsewhere a statement is dated one by one. */
function isDaterad(
  { path }: ContentFile,
  one: Readonly<Record<string, unknown>>,
  nar: string,
  slutna: readonly string[],
) {
  const utgava = delPlats(path)?.utgava;
  return one[nar] !== null && !(utgava !== undefined && slutna.includes(utgava));
}

function checkLista(file: ContentFile, slutna: readonly string[]): Finding[] {
  const { path, data } = file;
  const found = listaI(file);
  if (!found || !data) return [];
  return itemsOf(found.lista).flatMap((one, i) =>
    isGroup(one)
      ? nycklar.flatMap((nyckel) =>
          // A headline is read beside its date.
          tidsordI(textOf(one[nyckel]) ?? '', nyckel === 'titel' || isDaterad(file, one, found.nar, slutna)).map(
            ({ ord }) => ({
              path,
              line: lineOf(data, [...found.bas, i, nyckel]),
              message: `\`${ord}\` utan år i \`${nyckel}\` för ${textOf(one['id']) ?? `nr ${i + 1}`}: läsaren vet inte när det var.`,
              tip,
            }),
          ),
        )
      : [],
  );
}

/** The running text of a part; its notes name pages by their own titles. */
const checkBrodtext = ({ path, body }: ContentFile): Finding[] =>
  delPlats(path) === null
    ? []
    : (body?.blocks ?? []).flatMap(({ line, text }) =>
        tidsordI(text, true).map(({ ord }) => ({
          path,
          line,
          message: `\`${ord}\` utan år i brödtexten: läsaren vet inte när det var.`,
          tip,
        })),
      );

const slutnaI = (content: Content): string[] =>
  (buildFolderVokabular(content).utgavor ?? []).filter((one) => !isLopande(one)).map(({ id }) => id);

/** What was true when it was written says when that was. */
export const checkTidsord: Rule = (content) => {
  const slutna = slutnaI(content);
  return content.files.flatMap((file) => [...checkLista(file, slutna), ...checkBrodtext(file)]);
};
