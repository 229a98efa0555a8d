import { delarOf, posterOf } from '../delar.ts';
import type { Rule } from '../rule.ts';
import { isGroup, textOf } from '../values.ts';

/** No source, no statement: every post says where it stands. */
export const checkPostKalla: Rule = (content) =>
  delarOf(content)
    .flatMap(posterOf)
    .filter(({ post }) => !isGroup(post['kalla']))
    .map(({ del, index, namn, post }) => {
      const kalla = isGroup(del.front['kalla']) ? del.front['kalla'] : {};
      const example = `{ id: ${textOf(kalla['id']) ?? 'regionoversikt-2020'}, avsnitt: ${textOf(kalla['avsnitt']) ?? 'Samverkan'} }`;
      return {
        path: del.file.path,
        line: 'kalla' in post ? del.line('poster', index, 'kalla') : del.line('poster', index),
        message: `Posten ${namn} saknar källa.`,
        tip: `Lägg till källan och avsnittet som posten bygger på, till exempel \`kalla: ${example}\`. En uppgift utan källa får inte publiceras.`,
      };
    });
