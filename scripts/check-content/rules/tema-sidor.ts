import { filer } from '../../../src/schema/filer.ts';
import { matchMonster } from '../../../src/schema/filmonster.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';
import { isGroup, textsOf } from '../values.ts';

/** No theme is related to itself. */
export const checkTemaSidor: Rule = (content) =>
  content.files.flatMap(({ path, data }) => {
    const tema = matchMonster(filer.teman.monster, path)?.['tema'];
    if (tema === undefined || !data || !isGroup(data.value)) return [];
    const place = textsOf(data.value['relaterade']).indexOf(tema);
    if (place < 0) return [];
    return [
      {
        path,
        line: lineOf(data, ['relaterade', place]),
        message: 'Temat står som relaterat till sig självt.',
        tip: `Ta bort \`${tema}\` ur \`relaterade\`.`,
      },
    ];
  });
