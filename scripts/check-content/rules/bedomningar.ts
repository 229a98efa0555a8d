import { delarOf, posterOf } from '../delar.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf, textsOf } from '../values.ts';

/** A theme is judged once a region, and no post from the same source carries a theme that is judged. */
export const checkBedomningar: Rule = (content) => {
  const poster = delarOf(content).flatMap(posterOf);
  return content.files.flatMap(({ path, data }) => {
    const region = /^regioner\/([^/]+)\/bedomningar\.yaml$/.exec(path)?.[1];
    if (region === undefined || !data || !isGroup(data.value)) return [];
    const seen = new Set<string>();
    return itemsOf(data.value['bedomningar']).flatMap((item, index) => {
      if (!isGroup(item)) return [];
      const tema = textOf(item['tema']);
      if (tema === null) return [];
      const kalla = isGroup(item['kalla']) ? item['kalla']['id'] : null;
      const line = lineOf(data, ['bedomningar', index, 'tema']);
      const double: Finding[] = seen.has(tema)
        ? [{ path, line, message: `Temat \`${tema}\` bedöms två gånger.`, tip: 'Behåll en av bedömningarna.' }]
        : [];
      seen.add(tema);
      const carriers = poster.filter(
        ({ del, post }) =>
          del.region === region &&
          textsOf(post['teman']).includes(tema) &&
          isGroup(post['kalla']) &&
          post['kalla']['id'] === kalla,
      );
      return [
        ...double,
        ...carriers.map(({ del, index: place, namn }) => ({
          path: del.file.path,
          line: del.line('poster', place, 'teman'),
          message: `Posten ${namn} bär temat \`${tema}\`, men bedomningar.yaml säger \`${textOf(item['svar']) ?? '?'}\`.`,
          tip: `Ta bort \`${tema}\` ur postens teman, eller ta bort bedömningen i ${path}, rad ${line}.`,
        })),
      ];
    });
  });
};
