/** Checks a content folder and says in Swedish everything that is wrong with it: `npm run check:content`. */
import { basename, resolve } from 'node:path';
import type { Content } from './content.ts';
import { findLinks } from './links.ts';
import { parseOptions } from './options.ts';
import { readContent, readKalltexter } from './read.ts';
import { reportText } from './report.ts';
import type { Finding, Rule } from './rule.ts';
import { checkFilslag } from './rules/filslag.ts';
import { checkMdxCode } from './rules/mdx-code.ts';
import { checkMdxSyntax } from './rules/mdx-syntax.ts';
import { checkYamlSyntax } from './rules/yaml-syntax.ts';
import { isGroup, itemsOf } from './values.ts';

const syntaxRules: readonly Rule[] = [checkFilslag, checkYamlSyntax, checkMdxSyntax, checkMdxCode];

/**
 * The schemas read the atlas's own vocabulary when they load. A vocabulary file that is broken or gone must not hide
 * the other findings: then one rule says so in place of those that rest on it.
 */
async function loadContentRules(): Promise<readonly Rule[]> {
  try {
    return (await import('./rules.ts')).contentRules;
  } catch (error) {
    const { message, url = '' } = error as Error & { readonly url?: string };
    const file = /content\/(\w+\.json)/.exec(`${url} ${message}`)?.[1];
    if (file === undefined) throw error;
    return [
      () => [
        {
          path: file,
          line: null,
          message: 'Filen saknas eller är trasig i projektets content/. Därför är bara filernas form kontrollerad.',
          tip: 'Rätta den först och kör kontrollen igen.',
        },
      ],
    ];
  }
}

async function loadContent(content: string, kallor: string | null): Promise<Content | null> {
  try {
    return await readContent(content, kallor === null ? null : await readKalltexter(kallor));
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException;
    console.error(`Mappen går inte att läsa: ${path ?? content}. Kontrollera att den finns.`);
    return null;
  }
}

const extentOf = ({ files }: Content) => {
  const delar = files.filter(({ path }) => /^regioner\/[^/]+\/[^/]+\.mdx$/.test(path));
  const poster = delar.flatMap(({ data }) => (isGroup(data?.value) ? itemsOf(data.value['poster']) : []));
  const teman = files.filter(({ path }) => path.startsWith('teman/'));
  return { files: files.length, delar: delar.length, poster: poster.length, teman: teman.length };
};

/** Runs the command and gives its exit code: 0 clean, 1 findings, 2 nothing could be checked. */
async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if ('error' in options) {
    console.error(options.error);
    return 2;
  }
  const content = await loadContent(options.content, options.kallor);
  if (content === null) return 2;
  const findings: Finding[] = [
    ...(await findLinks(options.content)),
    ...[...syntaxRules, ...(await loadContentRules())].flatMap((rule) => rule(content)),
  ];
  console.log(reportText(findings, basename(resolve(options.content)), extentOf(content)));
  if (options.kallor === null) {
    console.log('Avskrift är inte kontrollerad: ange mappen med källornas text med `--kallor MAPP`.');
  }
  return findings.length > 0 ? 1 : 0;
}

process.exitCode = await run(process.argv.slice(2));
