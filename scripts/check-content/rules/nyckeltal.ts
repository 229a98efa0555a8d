import { filer } from '../../../src/schema/filer.ts';
import { fileAt } from '../content.ts';
import { lineOf } from '../parse-yaml.ts';
import type { Finding, Rule } from '../rule.ts';
import { isGroup, itemsOf, textOf, textsOf, valueAt, type Group } from '../values.ts';

/** Whether a text holds a number as a word of its own: `7` is not in `77`. */
const namner = (text: string, tal: number): boolean =>
  new RegExp(`(?<![\\d,])${String(tal).replace('.', ',')}(?![\\d,]*\\d)`).test(text);

const smaTal = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];

/** A key figure and the region's own event from the same article and theme give the same value. */
export const checkNyckeltal: Rule = (content) => {
  const { data, path } = fileAt(content, filer.nyckeltal.monster) ?? { data: null, path: '' };
  return itemsOf(data?.value).flatMap((tal, nr): Finding[] => {
    if (!data || !isGroup(tal)) return [];
    const url = textOf(valueAt(tal, ['kalla', 'url']));
    const varden = isGroup(tal['varden']) ? Object.entries(tal['varden']) : [];
    return varden.flatMap(([region, varde]) => {
      if (url === null || typeof varde !== 'number') return [];
      const own = fileAt(content, filer.handelser.monster.replace('<region>', region))?.data?.value;
      const samma = (one: unknown): one is Group =>
        isGroup(one) &&
        valueAt(one, ['kalla', 'url']) === url &&
        textsOf(one['teman']).includes(textOf(tal['tema']) ?? '') &&
        String(one['datum']) === String(tal['per']);
      const handelse = itemsOf(isGroup(own) ? own['handelser'] : null).find(samma);
      const text = handelse ? `${textOf(handelse['titel'])} ${textOf(handelse['text'])}` : null;
      const ord = smaTal[varde];
      if (
        text === null ||
        namner(text, varde) ||
        (ord &&
          text
            .toLowerCase()
            .split(/[^a-zåäö]+/u)
            .includes(ord))
      )
        return [];
      return [
        {
          path,
          line: lineOf(data, [nr, 'varden', region]),
          message: `Nyckeltalet säger ${varde} för ${region}, men händelsen \`${textOf(handelse?.['id'])}\` ur samma artikel nämner inte det talet.`,
          tip: 'Läs artikeln igen och rätta det som är fel.',
        },
      ];
    });
  });
};
