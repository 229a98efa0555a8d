import { describe, expect, test } from 'vitest';
import { cleanFiles, contentOf, mdxText } from '../made-up.ts';
import { makeDokumentYaml } from '../../../tests/underlag/djupdokument.ts';
import { checkFordjupning } from './fordjupning.ts';

const mapp = 'fordjupning/skane/';
const kalla = '{ id: skane-plan, avsnitt: Inledning }';
const dokument = makeDokumentYaml('skane-plan');

const dokumentlista = (id: string): string => JSON.stringify({ [id]: { kortnamn: 'Planen', avsnitt: ['Inledning'] } });

/** What is found in a region in depth with these files beside its documents, all of them listed. */
function inRegion(more: Readonly<Record<string, string>>) {
  const own = { 'dokument.yaml': dokument, 'poster.yaml': '[]\n', 'kallor.json': dokumentlista('skane-plan'), ...more };
  return checkFordjupning(
    contentOf({
      'kallor.json': cleanFiles['kallor.json'] ?? '',
      [`${mapp}filer.yaml`]: `[${Object.keys(own).join(', ')}]\n`,
      ...Object.fromEntries(Object.entries(own).map(([name, text]) => [`${mapp}${name}`, text])),
    }),
  );
}

const natverk = (id: string) => `kalla: { id: ${id}, avsnitt: Inledning }\nnatverk: [Ett]\nstod: [HR]\n`;
const plan = (id: string) => `dokument: ${id}\nstycken: []\n`;
const exempel = '- { namn: Ett exempel, post: skane/finns-inte }\n';

test('a folder that holds together has no findings', () => {
  expect(inRegion({})).toEqual([]);
  expect(checkFordjupning(contentOf({}))).toEqual([]);
  expect(inRegion({ 'natverk.yaml': natverk('skane-plan'), 'stycken-2024.yaml': plan('plan') })).toEqual([]);
});

test('a listed name that is no file of a region in depth is told in the list, with the nearest', () => {
  expect(inRegion({ 'enkatt.yaml': '[]' })).toMatchObject([
    { path: `${mapp}filer.yaml`, line: 1, tip: expect.stringContaining('Menade du `enkat.yaml`?') },
  ]);
});

test('a document bears the name of its region', () => {
  expect(
    inRegion({ 'kallor.json': `{ "skane-plan": { "avsnitt": null }, "plan-2024": { "avsnitt": null } }` }),
  ).toMatchObject([{ path: `${mapp}kallor.json`, message: expect.stringContaining('`skane-`') }]);
});

describe('a reference that leads nowhere is told in its file, with its line', () => {
  test('a post', () => {
    expect(inRegion({ 'exempel.yaml': `# Goda exempel\n${exempel}` })).toMatchObject([
      { path: `${mapp}exempel.yaml`, line: 2, message: expect.stringContaining('skane/finns-inte') },
    ]);
  });
  test('a source that no plan is: its section would be shown on no page', () => {
    for (const id of ['finns-inte', 'regionoversikt-2020'])
      expect(inRegion({ 'natverk.yaml': natverk(id) })).toMatchObject([{ path: `${mapp}natverk.yaml`, line: 1 }]);
  });
  test('a document, in the right one of several plans', () => {
    expect(inRegion({ 'stycken-2022.yaml': plan('plan'), 'stycken-2024.yaml': `\n${plan('planen')}` })).toMatchObject([
      { path: `${mapp}stycken-2024.yaml`, line: 2 },
    ]);
  });
  test("a post that is another region's", () => {
    const post = `- id: halland/team
  del: malbild
  titel: Ett team
  text: Ett team åker hem till den som är sjuk.
  teman: []
  niva: pagaende
  huvudman: region
  malgrupper: []
  begrepp: []
  kalla: ${kalla}
  per: 2024
`;
    expect(inRegion({ 'poster.yaml': post })).toMatchObject([{ path: `${mapp}poster.yaml`, line: 1 }]);
  });
});

test('what several references miss in one file is told there, once: it has been cut', () => {
  const [fel, ...rest] = inRegion({
    'exempel.yaml': '- { namn: Ett, post: skane/a-ett }\n- { namn: Två, post: skane/b-tva }\n',
  });
  expect(fel).toMatchObject({ path: `${mapp}poster.yaml`, line: null });
  expect(fel?.message).toContain(`\`skane/a-ett\`, \`skane/b-tva\` saknas här`);
  expect(fel?.message).toContain(`${mapp}exempel.yaml, rad 1`);
  expect(rest).toEqual([]);
});

describe('running texts', () => {
  const text = (front = 'titel: En text') => mdxText(front, 'Text.');
  test('belong to a page', () => {
    expect(inRegion({ 'plan.mdx': text(), 'traden.mdx': text() })).toEqual([]);
    expect(inRegion({ 'planen.mdx': text() })).toMatchObject([
      { path: `${mapp}planen.mdx`, tip: expect.stringContaining('Menade du `plan`?') },
    ]);
  });
  test('the story begins with its answer', () => {
    expect(inRegion({ 'oversikt.mdx': text() })).toMatchObject([{ path: `${mapp}oversikt.mdx`, line: 1 }]);
  });
});

test('a file that is gone, broken or of the wrong shape silences what rests on it', () => {
  for (const poster of ['', 'a: b: c', 'a: 1', '- id: 1'])
    expect(inRegion({ 'poster.yaml': poster, 'exempel.yaml': exempel })).toEqual([]);
});
