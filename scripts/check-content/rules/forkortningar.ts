import { oforklarade, type Forklarad } from '../../../src/regler/forkortningar.ts';
import { filer } from '../../../src/schema/filer.ts';
import { matchMonster } from '../../../src/schema/filmonster.ts';
import { fileAt, type Content, type ContentFile } from '../content.ts';
import { delPlats } from '../delar.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { entriesOf, isGroup, itemsOf, textOf, textsOf } from '../values.ts';

/** Keys whose values are ids, names of pages, or other people's titles: not sentences of ours. */
const andras = new Set([
  'id',
  'kalla',
  'kallor',
  'belagg',
  'namn',
  'url',
  'post',
  'poster',
  'stycke',
  'dokument',
  'diarienr',
]);

/** The region whose statements a file holds, `null` for the whole country; `undefined` for a file without statements. */
function regionI(path: string): string | null | undefined {
  const del = delPlats(path);
  if (del) return del.region;
  // A document's own title and numbers are as printed in it.
  if (matchMonster(filer.djupkallor.monster, path) !== null) return undefined;
  const egen = matchMonster(filer.handelser.monster, path) ?? matchMonster('fordjupning/<region>/<fil>', path);
  if (egen) return egen['region'] ?? null;
  return path === filer.nationellt.monster || path.startsWith('teman/') ? null : undefined;
}

/** Every text that a reader sees as a statement, with its line. */
function texter({ path, data, body }: ContentFile): { readonly line: number | null; readonly text: string }[] {
  // Beside its text a theme has words of the regions and synonyms: they are searched for, not read as statements.
  const iFront = entriesOf(path.startsWith('teman/') ? null : data?.value).flatMap((one) => {
    const text = textOf(one.value);
    // The posts of a part are a list under `poster`, which elsewhere holds ids.
    const inre = one.path[0] === 'poster' ? one.path.slice(1) : one.path;
    return text === null || inre.some((key) => andras.has(key))
      ? []
      : [{ line: data ? lineOf(data, one.path) : null, text }];
  });
  return [...iFront, ...(body?.blocks ?? [])];
}

const ordlistaI = (content: Content): Forklarad[] | null => {
  const fil = fileAt(content, filer.begrepp.monster);
  if (!fil?.data || fil.data.errors.length > 0 || !Array.isArray(fil.data.value)) return null;
  return itemsOf(fil.data.value).flatMap((one) =>
    isGroup(one)
      ? [
          {
            forkortning: textOf(one['forkortning']),
            regioner: one['regioner'] === null ? null : textsOf(one['regioner']),
          },
        ]
      : [],
  );
};

function checkFile(file: ContentFile, ordlista: readonly Forklarad[]): Finding[] {
  const region = regionI(file.path);
  if (region === undefined) return [];
  const sedda = new Set<string>();
  return texter(file).flatMap(({ line, text }) =>
    oforklarade(text, region, ordlista).flatMap((ord) => {
      if (sedda.has(ord)) return [];
      sedda.add(ord);
      return [
        {
          path: file.path,
          line,
          message: `Förkortningen \`${ord}\` står inte i ordlistan${region === null ? '' : ' med en betydelse som gäller här'}.`,
          tip: `Förklara den i \`begrepp.yaml\`, med \`regioner: null\` om den betyder samma sak överallt och annars med regionen, eller skriv ut orden i texten.`,
        },
      ];
    }),
  );
}

/** Every abbreviation of a statement is explained in the glossary, so that pages can explain it where it stands. */
export const checkForkortningar: Rule = (content) => {
  const ordlista = ordlistaI(content);
  return ordlista === null ? [] : content.files.flatMap((file) => checkFile(file, ordlista));
};
