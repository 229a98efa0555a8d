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

/** Reads the command's options; a mistake comes back as a Swedish sentence with the usage after it. */
export function parseOptions(args: readonly string[]): Options | { readonly error: string } {
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
