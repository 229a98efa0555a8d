/** Checks a content folder and says in Swedish everything that is wrong with it: `npm run check:content`. */
import { resolve } from 'node:path';
import { checkContent } from './check.ts';
import type { Content } from './content.ts';
import { noteGodkant, teckenOf } from './godkant.ts';
import { findLinks } from './links.ts';
import { parseOptions } from './options.ts';
import { readContent, readKalltexter } from './read.ts';
import { reportText, type Extent } from './report.ts';
import type { Rule } from './rule.ts';

/** What rests on the schemas. */
interface Loaded {
  readonly contentRules: readonly Rule[];
  readonly extentOf: (content: Content) => Extent;
}

/**
 * The schemas read the atlas's own vocabulary when they load. A vocabulary file that is broken or gone must not hide
 * the other findings: then one rule says so in place of those that rest on it.
 */
async function loadContentRules(): Promise<Loaded> {
  try {
    const [{ contentRules }, { extentOf }] = await Promise.all([import('./rules.ts'), import('./extent.ts')]);
    return { contentRules, extentOf };
  } catch (error) {
    const { message, url = '' } = error as Error & { readonly url?: string };
    const file = /content\/(\w+\.json)/.exec(`${url} ${message}`)?.[1];
    if (file === undefined) throw error;
    const finding = {
      path: file,
      line: null,
      message: 'Filen saknas eller är trasig i projektets content/. Därför är bara filernas form kontrollerad.',
      tip: 'Rätta den först och kör kontrollen igen.',
    };
    return {
      contentRules: [() => [finding]],
      extentOf: ({ files }) => ({ files: files.length, delar: 0, poster: 0, teman: 0 }),
    };
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

/** Runs the command and gives its exit code: 0 clean, 1 findings, 2 nothing could be checked. */
async function run(args: readonly string[]): Promise<number> {
  const options = parseOptions(args, process.env);
  if ('error' in options) {
    console.error(options.error);
    return 2;
  }
  const tecken = teckenOf(options.content);
  const content = await loadContent(options.content, options.kallor);
  if (content === null) return 2;
  const { contentRules, extentOf } = await loadContentRules();
  const findings = [...(await findLinks(options.content)), ...checkContent(content, contentRules)];
  console.log(reportText(findings, resolve(options.content), extentOf(content)));
  if (options.kallor === null) {
    console.log('Avskrift är inte kontrollerad: ange mappen med källornas text med `--kallor MAPP`.');
  }
  if (findings.length > 0) return 1;
  noteGodkant(tecken);
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
