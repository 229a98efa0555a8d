import { filer } from '../../../src/schema/filer.ts';
import { matchMonster } from '../../../src/schema/filmonster.ts';
import { delarOf, posterOf } from '../delar.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf, textsOf } from '../values.ts';

/** No post of the same edition carries a theme that is judged. */
export const checkBedomningar: Rule = (content) => {
  const poster = delarOf(content).flatMap(posterOf);
  return content.files.flatMap(({ path, data }) => {
    const plats = matchMonster(filer.bedomningar.monster, path);
    if (plats === null || !data || !isGroup(data.value)) return [];
    return itemsOf(data.value['bedomningar']).flatMap((item, index) => {
      if (!isGroup(item)) return [];
      const tema = textOf(item['tema']);
      if (tema === null) return [];
      const line = lineOf(data, ['bedomningar', index, 'tema']);
      const carriers = poster.filter(
        ({ del, post }) =>
          del.region === plats['region'] && del.utgava === plats['utgava'] && textsOf(post['teman']).includes(tema),
      );
      return carriers.map(({ del, index: place, namn }) => ({
        path: del.file.path,
        line: del.line('poster', place, 'teman'),
        message: `Posten ${namn} bär temat \`${tema}\`, men bedomningar.yaml säger \`${textOf(item['svar']) ?? '?'}\`.`,
        tip: `Ta bort \`${tema}\` ur postens teman, eller ta bort bedömningen i ${path}, rad ${line}.`,
      }));
    });
  });
};
