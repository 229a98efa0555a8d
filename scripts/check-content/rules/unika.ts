import { filslagAt, type Unik } from '../../../src/schema/filer.ts';
import { matchMonster } from '../../../src/schema/filmonster.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup, itemsOf } from '../values.ts';

interface Traff {
  readonly keys: readonly PropertyKey[];
  readonly value: string;
}

/** The values at a key with `*` for every item of a list: `grupper.*.id`. Anything but text and numbers is left out. */
function valuesAt(value: unknown, steps: readonly string[], keys: readonly PropertyKey[] = []): Traff[] {
  const [step, ...rest] = steps;
  if (step === undefined)
    return typeof value === 'string' || typeof value === 'number' ? [{ keys, value: String(value) }] : [];
  if (step === '*') return itemsOf(value).flatMap((item, i) => valuesAt(item, rest, [...keys, i]));
  return isGroup(value) ? valuesAt(value[step], rest, [...keys, step]) : [];
}

const rumOf = ({ inom, vad, nyckel }: Unik, path: string): string =>
  ({ fil: `${path} ${nyckel}`, mapp: `${path.slice(0, path.lastIndexOf('/'))} ${vad}`, atlas: vad })[inom];

/** The edition of a file; the same undertaking may be told again, under the same id, in another one. */
const utgavaOf = (path: string): string | null => {
  const slag = filslagAt(path);
  return (slag && matchMonster(slag.monster, path)?.['utgava']) ?? null;
};

/** What stands once by the table of files stands once: an id used twice would lose one of two in silence. */
export const checkUnika: Rule = ({ files }) => {
  const seen = new Map<
    string,
    { readonly path: string; readonly line: number | null; readonly utgava: string | null }[]
  >();
  return files.flatMap(({ path, data }) =>
    (filslagAt(path)?.unika ?? []).flatMap((unik) =>
      valuesAt(data?.value, unik.nyckel.split('.')).flatMap(({ keys, value }): Finding[] => {
        const key = `${rumOf(unik, path)} ${value}`;
        const line = data && lineOf(data, keys);
        const utgava = utgavaOf(path);
        const before = seen.get(key) ?? [];
        const first = before.find((one) => one.utgava === null || utgava === null || one.utgava === utgava);
        seen.set(key, [...before, { path, line, utgava }]);
        if (!first) return [];
        const plats = first.path === path ? `på rad ${first.line}` : `i ${first.path}, rad ${first.line}`;
        return [
          {
            path,
            line,
            message: `\`${value}\` står två gånger bland ${unik.vad}.`,
            tip: `Ge den ena ett eget värde, eller ta bort den. Den andra står ${plats}.`,
          },
        ];
      }),
    ),
  );
};
