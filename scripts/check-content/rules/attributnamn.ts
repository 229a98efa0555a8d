import { attribut } from '../../../src/domain/attributlista.ts';
import { meantText } from '../nearest.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';
import { entriesOf, textOf } from '../values.ts';

/** The facts that a search can be about, as the parts' own keys. */
const kanda: readonly string[] = [...new Set(attribut.map(({ falt }) => falt))].sort();

/** A search says what it looked for by the keys of the parts: under another name it would count for nothing, in silence. */
export const checkAttributnamn: Rule = ({ files }) =>
  files.flatMap(({ path, data }) =>
    entriesOf(data?.value).flatMap(({ path: keys, value }) => {
      const name = keys.at(-2) === 'attribut' ? textOf(value) : null;
      if (!data || name === null || kanda.includes(name)) return [];
      return [
        {
          path,
          line: lineOf(data, keys),
          message: `\`${name}\` är ingen uppgift som regionernas delar har.`,
          tip: `${meantText(name, kanda)}Här får stå ${kanda.map((one) => `\`${one}\``).join(', ')}.`,
        },
      ];
    }),
  );
