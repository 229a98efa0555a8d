import { filslagAt } from '../../../src/schema/filer.ts';
import { regionIds, temaIds } from '../../../src/schema/vokabular.ts';
import type { ContentFile } from '../content.ts';
import { faultsOf, type Fault, type Issue, type ValueList } from '../issue.ts';
import { findNearest } from '../nearest.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf, valueAt } from '../values.ts';
import { buildFolderVokabular, type FolderVokabular } from '../vokabular.ts';

/** The vocabularies that a wrong id is looked for in. */
export const valueLists: readonly ValueList[] = [
  { ids: temaIds, saknas: (id) => `Temat \`${id}\` finns inte.`, plats: 'teman.json' },
  { ids: regionIds, saknas: (id) => `Regionen \`${id}\` finns inte.`, plats: 'regioner.json' },
];

/** An id that the folder's own vocabulary holds is right there, though the atlas was built without it. */
function isKnownInFolder(issue: Issue, value: unknown, folder: FolderVokabular): boolean {
  if (issue.code !== 'invalid_value') return false;
  const own = [folder.teman, folder.regioner];
  const list = valueLists.findIndex(({ ids }) => ids.join() === issue.values.join());
  const held = textOf(valueAt(value, issue.path));
  return list >= 0 && held !== null && (own[list]?.includes(held) ?? false);
}

/** A post without a source has a rule of its own. */
const isMissingKalla = (issue: Issue, value: unknown): boolean =>
  issue.path[0] === 'poster' &&
  issue.path.length === 3 &&
  issue.path[2] === 'kalla' &&
  !isGroup(valueAt(value, issue.path));

/** A misspelt key is one fault, though the schema sees both an unknown key and a missing one. */
function withoutMisspelt(faults: readonly Fault[], issues: readonly Issue[]): Fault[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ parent: issue.path.join('.'), key })) : [],
  );
  return faults.filter(({ path, message }) => {
    const missing = String(path.at(-1));
    const parent = path.slice(0, -1).join('.');
    return !(
      message.endsWith('saknas.') &&
      unknown.some((at) => at.parent === parent && findNearest(at.key, [missing]) !== null)
    );
  });
}

const postNamn = (path: readonly PropertyKey[], value: unknown): string => {
  if (path[0] !== 'poster' || path.length < 2 || !isGroup(value)) return '';
  const post = itemsOf(value['poster'])[Number(path[1])];
  return `Posten ${(isGroup(post) && textOf(post['id'])) || `nr ${Number(path[1]) + 1}`}: `;
};

function checkFile(file: ContentFile, folder: FolderVokabular): Finding[] {
  const schema = filslagAt(file.path)?.schema;
  const { data } = file;
  if (!schema || !data || data.errors.length > 0) return [];
  const issues = schema.safeParse(data.value).error?.issues ?? [];
  const faults = issues
    .filter((issue) => !isKnownInFolder(issue, data.value, folder) && !isMissingKalla(issue, data.value))
    .flatMap((issue) => faultsOf(issue, schema, data.value, valueLists));
  const findings = withoutMisspelt(faults, issues).map(({ path, message, tip }) => ({
    path: file.path,
    line: lineOf(data, path),
    message: `${postNamn(path, data.value)}${message}`,
    tip,
  }));
  // A date of the wrong form fails twice: its pattern and its day.
  return [...new Map(findings.map((finding) => [`${finding.line} ${finding.message}`, finding])).values()];
}

/** Every file with a schema follows it: no unknown or missing keys, right values, right types, real dates. */
export const checkSchema: Rule = (content) => {
  const folder = buildFolderVokabular(content);
  return content.files.flatMap((file) => checkFile(file, folder));
};
