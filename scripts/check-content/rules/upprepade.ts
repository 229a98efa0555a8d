import { lineOf } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';
import { entriesOf, textOf } from '../values.ts';

/** The first item of a list that stands there before, too; -1 when none does. */
function firstAgain(items: readonly unknown[]): number {
  const seen = new Set<string>();
  return items.findIndex((one) => {
    const key = JSON.stringify(one);
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}

/** No list holds the same thing twice: it would be shown, and counted, twice. */
export const checkUpprepade: Rule = ({ files }) =>
  files.flatMap(({ path, data }) =>
    entriesOf(data?.value).flatMap(({ path: keys, value }) => {
      const again = Array.isArray(value) ? firstAgain(value) : -1;
      if (!data || again < 0) return [];
      const text = textOf((value as readonly unknown[])[again]);
      return [
        {
          path,
          line: lineOf(data, [...keys, String(again)]),
          message:
            text === null
              ? 'Samma sak står två gånger i listan.'
              : `\`${text.slice(0, 60)}\` står två gånger i listan.`,
          tip: 'Ta bort den ena.',
        },
      ];
    }),
  );
