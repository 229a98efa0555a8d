import type { Content, ContentFile } from '../content.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { entriesOf, textOf, textsOf } from '../values.ts';

/** So many shared words in a row are no longer chance. */
const longestShared = 10;
/** A name this long may be given exactly; shorter ones are too common to be told from copied text. */
const shortestName = 4;

const proseKeys = ['titel', 'text', 'innehall', 'inriktningar', 'deltar', 'uppgift', 'not', 'forklaring'];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (words: readonly string[], length: number): string[] =>
  Array.from({ length: Math.max(0, words.length - length + 1) }, (_, i) => words.slice(i, i + length).join(' '));

interface Prose {
  readonly line: number | null;
  readonly text: string;
}

function proseOf({ data, body }: ContentFile): Prose[] {
  const fields = entriesOf(data?.value).flatMap(({ path, value }) => {
    const text = textOf(value);
    const key = [...path].reverse().find((step) => !/^\d+$/.test(step));
    return data && text !== null && key !== undefined && proseKeys.includes(key)
      ? [{ line: lineOf(data, path), text }]
      : [];
  });
  return [...fields, ...(body?.blocks ?? [])];
}

/** Exact names in a file: the regions' own terms, and the names of strategies and forums. */
const namesIn = ({ data }: ContentFile): string[] =>
  entriesOf(data?.value).flatMap(({ path, value }) => {
    if (path.at(-1) === 'begrepp') return textsOf(value);
    return path.at(-1) === 'namn' ? (textOf(value) ?? textsOf(value)) : [];
  });

/** The stretches of a text that stand in a source word for word, each as its words. */
function sharedStretches(words: readonly string[], source: ReadonlySet<string>): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  runsOf(words, longestShared).forEach((run, from) => {
    if (!source.has(run)) return;
    const last = stretches.at(-1);
    if (last && from < last.to) last.to = from + longestShared;
    else stretches.push({ from, to: from + longestShared });
  });
  return stretches;
}

/** Names by their number of words, so that a stretch is gone through once a length and not once a name. */
type Names = ReadonlyMap<number, ReadonlySet<string>>;

const namesByLength = (names: readonly (readonly string[])[]): Names =>
  new Map(
    [...Map.groupBy(names, ({ length }) => length)].map(([length, list]) => [
      length,
      new Set(list.map((words) => words.join(' '))),
    ]),
  );

/** How many of a stretch's words are not part of a name. */
function ownWords(stretch: readonly string[], names: Names): number {
  const named = new Set<number>();
  for (const [length, own] of names) {
    runsOf(stretch, length).forEach((run, from) => {
      if (own.has(run)) for (let i = 0; i < length; i += 1) named.add(from + i);
    });
  }
  return stretch.length - named.size;
}

const checkFile = (
  file: ContentFile,
  sources: ReadonlyMap<string, ReadonlySet<string>>,
  allNames: readonly string[],
): Finding[] => {
  const long = [...allNames, ...namesIn(file)].map(wordsOf).filter(({ length }) => length >= shortestName);
  const names = namesByLength(long);
  return proseOf(file).flatMap(({ line, text }) => {
    const words = wordsOf(text);
    return [...sources].flatMap(([id, runs]) =>
      sharedStretches(words, runs)
        .map(({ from, to }) => words.slice(from, to))
        .filter((stretch) => ownWords(stretch, names) >= longestShared)
        .map((stretch) => ({
          path: file.path,
          line,
          message: `${stretch.length} ord i följd är desamma som i källan \`${id}\`: ”${stretch.join(' ')}”.`,
          tip: 'Skriv om med egna ord. Namn får stå exakt, i `<cite>…</cite>` i brödtext.',
        })),
    );
  });
};

/** A list of documents: it holds their own titles and sections. */
const isDokument = ({ path }: Pick<ContentFile, 'path'>): boolean => path.split('/').at(-1) === 'kallor.json';

const titlesOf = (content: Content): string[] =>
  content.files
    .filter(isDokument)
    .flatMap(({ data }) => entriesOf(data?.value))
    .flatMap(({ path, value }) => (path.at(-1) === 'titel' ? (textOf(value) ?? []) : []));

/** No ten words in a row are a source's own; skipped without the sources' texts. */
export const checkCopiedText: Rule = (content) => {
  if (content.kalltexter === null) return [];
  const sources = new Map(
    content.kalltexter.map(({ id, text }) => [id, new Set(runsOf(wordsOf(text), longestShared))]),
  );
  const titles = titlesOf(content);
  return content.files.filter((file) => !isDokument(file)).flatMap((file) => checkFile(file, sources, titles));
};
