import { numberNoter } from './underlag-noter.ts';
import { efterLedord, type Cellrad, type Stycke, type Underlag } from './underlag.ts';

const webAddress = /(https?:\/\/[^\s<>]*[^\s<>.,;:)])/;

/** The text cut into plain pieces and addresses, `lank: true`, in order; no piece is empty. */
export const splitAdresser = (text: string): { readonly text: string; readonly lank: boolean }[] =>
  text
    .split(webAddress)
    .map((part, i) => ({ text: part, lank: i % 2 === 1 }))
    .filter((part) => part.text !== '');

/** Text as it must stand in Markdown to be read as itself; addresses become links. */
const escapeMarkdown = (text: string): string =>
  text
    .split(webAddress)
    .map((part, i) => (i % 2 === 1 ? `<${part}>` : part.replace(/[\\`*_[\]<>#]/g, '\\$&')))
    .join('');
/** The same inside a table, where a stroke ends the cell and a line the row. */
const escapeCell = (text: string): string => escapeMarkdown(text).replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The memo as Markdown, with GFM footnotes last. */
export function underlagMarkdown({ titel, stycken }: Underlag): string {
  const { noter, mark } = numberNoter({ stycken });
  const rad = ({ ledord, text, not, lank }: Cellrad, skydda: (text: string) => string): string => {
    const lead = ledord && (lank ? `**[${skydda(ledord)}](${lank})**` : `**${skydda(ledord)}**`);
    return `${[lead, text && skydda(text)].filter(Boolean).join(efterLedord(ledord))}${not === null ? '' : `[^${mark(not).nr}]`}`;
  };
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const block = (stycke: Stycke): string => {
    if (stycke.slag === 'rubrik') {
      const body = escapeMarkdown(stycke.text);
      return `${'#'.repeat(stycke.niva)} ${stycke.lank === null ? body : `[${body}](${stycke.lank})`}`;
    }
    if (stycke.slag === 'tabell')
      return [
        row(stycke.kolumner.map(escapeCell)),
        row(stycke.kolumner.map(() => '---')),
        ...stycke.rader.map(({ rubrik, celler }) =>
          row([escapeCell(rubrik), ...celler.map((cell) => cell.map((one) => rad(one, escapeCell)).join('<br>'))]),
        ),
      ].join('\n');
    return `${stycke.slag === 'punkt' ? '- ' : ''}${rad(stycke, escapeMarkdown)}`;
  };
  const between = (i: number): string => {
    if (i === 0) return '';
    return stycken[i]?.slag === 'punkt' && stycken[i - 1]?.slag === 'punkt' ? '\n' : '\n\n';
  };
  const text = stycken.map((stycke, i) => between(i) + block(stycke)).join('');
  const list = noter.map((not, i) => `[^${i + 1}]: ${escapeMarkdown(not)}`).join('\n');
  return `${[`# ${escapeMarkdown(titel)}`, text, list].filter(Boolean).join('\n\n')}\n`;
}
