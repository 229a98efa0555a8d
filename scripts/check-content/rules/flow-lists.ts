import type { Rule } from '../rule.ts';
import { entriesOf, isGroup, textsOf } from '../values.ts';

const idLists = ['teman', 'malgrupper', 'relaterade', 'forsta', 'andra'];
const blockGroups = ['strategi', 'lansstrategi', 'gemensamMalbild'];

/** Lists of ids stand on one line, attributes on a line of their own, so that a change is one line to read. */
export const checkFlowLists: Rule = (content) =>
  content.files
    .filter(({ path }) => !path.endsWith('.json'))
    .flatMap(({ path, data }) =>
      entriesOf(data?.value).flatMap(({ path: keys, value }) => {
        const node = data?.nodes.get(keys.join('.'));
        const key = String(keys.at(-1));
        if (!node) return [];
        if (idLists.includes(key) && Array.isArray(value) && !(node.flow && node.line === node.lastLine)) {
          return [
            {
              path,
              line: node.line,
              message: `Listan \`${key}\` står inte på en rad.`,
              tip: `Skriv \`${key}: [${textsOf(value).join(', ')}]\`.`,
            },
          ];
        }
        if (blockGroups.includes(key) && keys.length === 1 && isGroup(value) && node.flow) {
          return [
            {
              path,
              line: node.line,
              message: `Nycklarna i \`${key}\` står på samma rad.`,
              tip: `Skriv dem indragna under \`${key}:\`, en på varje rad.`,
            },
          ];
        }
        return [];
      }),
    );
