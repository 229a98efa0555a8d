import { parseArgs } from 'node:util';
import { meantText } from './nearest.ts';

/** What the command is asked to check. */
export interface Options {
  /** The content folder. */
  readonly content: string;
  /** Folder with the sources' texts; `null` leaves the copy check out. */
  readonly kallor: string | null;
}

const names = ['--content', '--kallor'];
const usage = 'Så här: npm run check:content -- [--content MAPP] [--kallor MAPP]';

/** npm keeps an option that stands before `--`, and shows it only in the environment: the default folder would be checked. */
function takenByNpm(env: Readonly<Record<string, string | undefined>>): string | null {
  const name = names.find((one) => env[`npm_config_${one.slice(2)}`]);
  return name === undefined
    ? null
    : `Valet \`${name}\` nådde inte fram: npm behöll det. Skriv \`--\` före det. ${usage}`;
}

/**
 * Reads the command's options; a mistake comes back as a Swedish sentence with the usage after it.
 * @param env the environment, where npm leaves the options that it kept
 */
export function parseOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Options | { readonly error: string } {
  const taken = takenByNpm(env);
  if (taken !== null) return { error: taken };
  const { tokens } = parseArgs({
    args: [...args],
    options: { content: { type: 'string' }, kallor: { type: 'string' } },
    strict: false,
    tokens: true,
  });
  const options: { content: string; kallor: string | null } = { content: 'content', kallor: null };
  for (const token of tokens) {
    if (token.kind === 'positional') return { error: `Jag förstår inte \`${token.value}\`. ${usage}` };
    if (token.kind !== 'option') continue;
    if (token.name !== 'content' && token.name !== 'kallor') {
      return { error: `Valet \`${token.rawName}\` finns inte. ${meantText(token.rawName, names)}${usage}` };
    }
    if (!token.value || token.value.startsWith('-'))
      return { error: `Valet \`${token.rawName}\` behöver en mapp efter sig. ${usage}` };
    options[token.name] = token.value;
  }
  return options;
}
