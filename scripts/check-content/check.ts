import type { Content } from './content.ts';
import type { Finding, Rule } from './rule.ts';
import { checkLasbar } from './rules/lasbar.ts';
import { checkMdxCode } from './rules/mdx-code.ts';
import { checkMdxSyntax } from './rules/mdx-syntax.ts';
import { checkYamlSyntax } from './rules/yaml-syntax.ts';

/** The rules that rest on no schema, and so hold whatever state the vocabulary is in. */
const syntaxRules: readonly Rule[] = [checkLasbar, checkYamlSyntax, checkMdxSyntax, checkMdxCode];

/**
 * Everything that is wrong with a content folder, the cause alone where one thing follows from another.
 * @param contentRules the rules that rest on the schemas, or the one that says why they cannot be loaded
 */
export function checkContent(content: Content, contentRules: readonly Rule[]): Finding[] {
  const broken = syntaxRules.flatMap((rule) => rule(content));
  const unread = new Set(
    content.files.flatMap(({ path, fault, data }) => (fault !== null || data?.errors.length ? [path] : [])),
  );
  const rest = contentRules.flatMap((rule) => rule(content));
  return [...broken, ...rest.filter(({ path }) => !unread.has(path))];
}
