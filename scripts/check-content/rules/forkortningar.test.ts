import { expect, test } from 'vitest';
import { parseFile } from '../content.ts';
import { checkForkortningar } from './forkortningar.ts';

const ordlista = `- id: sip
  forkortning: SIP
  regioner: null
- id: cs
  forkortning: CS
  regioner: [skane]
`;
const check = (files: Readonly<Record<string, string>>, ord = ordlista) =>
  checkForkortningar({
    files: Object.entries({ 'begrepp.yaml': ord, ...files }).map(([path, text]) => parseFile(path, text)),
    folders: [],
    kalltexter: null,
  }).map(({ path, line, message }) => `${path}:${line} ${/`(.*)`/.exec(message)?.[1]}`);
const del = (region: string, text: string, body = '') => ({
  [`regioner/${region}/2020/samverkan.mdx`]: `---\nposter:\n  - id: ${region}/a-KOL\n    titel: Team\n    text: ${text}\n    kalla: { id: ABC, avsnitt: KOL }\n---\n\n${body}\n`,
});

test('an abbreviation that the glossary lacks is told with its line, in a post and in the running text', () =>
  expect(check(del('skane', 'LARO och SIP', 'Om KOL.[^1]\n\n[^1]: Om ALS.'))).toEqual([
    'regioner/skane/2020/samverkan.mdx:5 LARO',
    'regioner/skane/2020/samverkan.mdx:9 KOL',
  ]));
test('it is told once a file', () => expect(check(del('skane', 'LARO', 'LARO igen.'))).toHaveLength(1));
test('what an abbreviation means in one region does not explain it in another', () =>
  expect(check({ ...del('skane', 'CS'), ...del('halland', 'CS') })).toEqual([
    'regioner/halland/2020/samverkan.mdx:5 CS',
  ]));
test('events, in-depth texts and themes are read too; ids, sources, names and synonyms are not', () =>
  expect(
    check({
      'regioner/skane/handelser.yaml': 'handelser:\n  - id: skane/h-ABC\n    text: Om KOL\n    namn: [XYZ]\n',
      'fordjupning/skane/poster.yaml': '- id: skane/AB\n  text: Om ALS\n',
      'teman/aldre.mdx': '---\nsynonymer: [PAL]\n---\n\nOm LARO.\n',
      'kallor.json': '{ "QRS": { "titel": "TUV" } }',
    }),
  ).toEqual(['regioner/skane/handelser.yaml:3 KOL', 'fordjupning/skane/poster.yaml:2 ALS', 'teman/aldre.mdx:5 LARO']));
test('without a glossary that can be read nothing is judged', () =>
  expect([check(del('skane', 'LARO'), ''), check(del('skane', 'LARO'), '- id: [')]).toEqual([[], []]));
