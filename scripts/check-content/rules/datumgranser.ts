import { filer } from '../../../src/schema/filer.ts';
import { fileAt, type Content } from '../content.ts';
import type { Rule } from '../rule.ts';
import { lineOf } from '../parse-yaml.ts';
import { entriesOf } from '../values.ts';
import { buildFolderVokabular } from '../vokabular.ts';

/** Keys that say when something was, was said or was read. What is planned has keys of its own (`malar`, `till`). */
const handa: readonly string[] = [
  'per',
  'datum',
  'publicerad',
  'granskad',
  'insamlad',
  'dag',
  'last',
  'tillfragad',
  'besvarad',
  'beslutsar',
];
/** Nothing that the atlas tells is older. */
const TIDIGAST = 1900;

const yearOf = (value: unknown): number | null => {
  if (value instanceof Date) return value.getUTCFullYear();
  const found = /^(\d{4})(-\d{2}){0,2}$/.exec(String(value));
  return found ? Number(found[1]) : null;
};

const yearsIn = (content: Content, path: string, keys: readonly string[]): number[] =>
  entriesOf(fileAt(content, path)?.data?.value).flatMap(({ path: at, value }) =>
    keys.includes(at.at(-1) ?? '') ? (yearOf(value) ?? []) : [],
  );

/** The last year that each file with days of the atlas's own work vouches for. No file vouches for itself. */
function borgen(content: Content): ReadonlyMap<string, number> {
  const slut = (buildFolderVokabular(content).utgavor ?? []).map(({ ar }) => Number(ar.slice(-4)));
  const insamlade = yearsIn(content, filer.utgavor.monster, ['insamlad']);
  const slappta = yearsIn(content, filer.andringar.monster, ['datum']);
  return new Map([
    ['', Math.max(0, ...slut)],
    [filer.utgavor.monster, Math.max(0, ...insamlade)],
    [filer.andringar.monster, Math.max(0, ...slappta)],
  ]);
}

/**
 * A date of what has been lies no later than the newest edition or release. The clock of the machine is not asked, so
 * that the same content has the same verdict everywhere.
 */
export const checkDatumgranser: Rule = (content) => {
  const borgar = borgen(content);
  return content.files.flatMap(({ path, data }) => {
    const senast = Math.max(...[...borgar].flatMap(([fil, year]) => (fil === path ? [] : [year])));
    return entriesOf(data?.value).flatMap(({ path: keys, value }) => {
      const key = keys.findLast((one) => !/^\d+$/.test(one)) ?? '';
      const year = handa.includes(key) ? yearOf(value) : null;
      const late = senast > 0 && (year ?? 0) > senast;
      if (!data || year === null || (year >= TIDIGAST && !late)) return [];
      return [
        {
          path,
          line: lineOf(data, keys),
          message: late
            ? `\`${key}\` säger år ${year}, men atlasens egna dagar slutar år ${senast}.`
            : `\`${key}\` säger år ${year}, som är före ${TIDIGAST}.`,
          tip: late
            ? 'Rätta året. Är det rätt behöver utgåvans `ar` eller `insamlad` i `utgavor.yaml` först räcka så långt.'
            : 'Rätta året.',
        },
      ];
    });
  });
};
