import { lineOf } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';
import { entriesOf, textOf } from '../values.ts';

const form = /^[a-z0-9]+(?:[.-][a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;
/** What a key may not be called: it would change what all objects are, or vanish. */
const skyddade: readonly string[] = ['__proto__', 'constructor', 'prototype'];
/** The English of the names of fields: what stands under `id` there is a text about ids. */
const beskrivningar = 'engelska.yaml';

/** Ids become addresses and places on pages: small letters a to z, digits and hyphens. */
export const checkIdform: Rule = ({ files }) =>
  files.flatMap(({ path, data }) =>
    entriesOf(data?.value).flatMap(({ path: keys, value }) => {
      const key = keys.at(-1) ?? '';
      const at = { path, line: data && lineOf(data, keys) };
      if (skyddade.includes(key))
        return [{ ...at, message: `Nyckeln \`${key}\` får inte finnas.`, tip: 'Ta bort den.' }];
      const id = key === 'id' && path !== beskrivningar ? textOf(value) : null;
      if (id === null || form.test(id)) return [];
      return [
        {
          ...at,
          message: `\`id: ${id.slice(0, 60)}\` har tecken som inte får stå i en adress.`,
          tip: 'Ett id har bara små bokstäver a–z, siffror och bindestreck. Är det publicerat skriver du det precis som förut.',
        },
      ];
    }),
  );
