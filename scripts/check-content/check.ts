import type { Content } from './content.ts';
import type { Finding, Rule } from './rule.ts';
import { checkLasbar } from './rules/lasbar.ts';
import { checkMdxCode } from './rules/mdx-code.ts';
import { checkMdxSyntax } from './rules/mdx-syntax.ts';
import { checkYamlSyntax } from './rules/yaml-syntax.ts';

// These rules rest on no schema, and so hold whatever state the vocabulary is in.
const fileRules: readonly Rule[] = [checkLasbar, checkYamlSyntax];
const bodyRules: readonly Rule[] = [checkMdxSyntax, checkMdxCode];

/**
 * What all else is read by: which regions, themes and editions there are. A fault there makes right folders and right
 * ids look wrong, and a reader who obeyed would rename them. (Their names are not asked for where they stand in the
 * schemas: those may be what cannot be loaded.)
 */
const grund: readonly string[] = ['regioner.json', 'teman.json', 'utgavor.yaml'];

/**
 * Everything that is wrong with a content folder, the cause alone where one thing follows from another.
 * @param contentRules the rules that rest on the schemas, or the one that says why they cannot be loaded
 */
export function checkContent(content: Content, contentRules: readonly Rule[]): Finding[] {
  const broken = fileRules.flatMap((rule) => rule(content));
  // Without front matter, all of the file is read as its body: what is found in it is not the cause.
  const whole = { ...content, files: content.files.filter(({ data, body }) => body === null || data !== null) };
  const bodies = bodyRules.flatMap((rule) => rule(whole));
  const unread = new Set(
    content.files.flatMap(({ path, fault, data, body }) =>
      fault !== null || data?.errors.length || (body !== null && data === null) ? [path] : [],
    ),
  );
  const all = contentRules.flatMap((rule) => rule(content));
  const causes = all.filter(({ path }) => grund.includes(path));
  const rest = causes.length > 0 ? causes : all;
  return [...broken, ...bodies, ...rest.filter(({ path }) => !unread.has(path))];
}
