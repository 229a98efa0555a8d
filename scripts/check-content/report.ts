import type { Finding } from './rule.ts';

/** How much a check went through. */
export interface Extent {
  readonly files: number;
  readonly delar: number;
  readonly poster: number;
  readonly teman: number;
}

const number = new Intl.NumberFormat('sv-SE');
const count = (n: number, one: string, many: string): string => `${number.format(n)} ${n === 1 ? one : many}`;

const compare = (a: Finding, b: Finding): number =>
  a.path === b.path ? (a.line ?? 0) - (b.line ?? 0) : a.path < b.path ? -1 : 1;

/** So many findings of one file are read; when there are more they most often have one cause. */
const mostShown = 12;

/**
 * One finding as Swedish text: place, what is wrong, what to do.
 * @param folder the content folder's own name, put before the path
 */
export function findingText(folder: string, { path, line, message, tip }: Finding): string {
  return `${folder}/${path}${line === null ? '' : `:${line}`}\n  ${message}\n  → ${tip}`;
}

/**
 * The findings as Swedish text for a terminal, grouped by file and in line order, with a summary last.
 * @param folder the whole path of the content folder; its last name stands before every path
 */
export function reportText(findings: readonly Finding[], folder: string, extent: Extent): string {
  const sorted = [...findings].sort(compare);
  const own = folder.replace(/^.*[/\\]/, '');
  const checked = `${count(extent.files, 'fil', 'filer')} i ${folder} är kontrollerade`;
  if (sorted.length === 0) {
    const parts = [
      count(extent.delar, 'del', 'delar'),
      count(extent.poster, 'post', 'poster'),
      count(extent.teman, 'tema', 'teman'),
    ];
    return `Inga fel. ${checked}: ${parts.join(', ')}.`;
  }
  const groups = Map.groupBy(sorted, ({ path }) => path);
  const blocks = [...groups].map(([path, group]) =>
    [
      ...group.slice(0, mostShown).map((one) => findingText(own, one)),
      ...(group.length > mostShown
        ? [
            `${own}/${path}\n  … och ${count(group.length - mostShown, 'fel', 'fel')} till i filen.\n  → Rätta de första och kör kontrollen igen: ett fel kan ha gett flera.`,
          ]
        : []),
    ].join('\n'),
  );
  const sum = `${count(sorted.length, 'fel', 'fel')} i ${count(groups.size, 'fil', 'filer')}. ${checked}.`;
  return [...blocks, sum].join('\n\n');
}
