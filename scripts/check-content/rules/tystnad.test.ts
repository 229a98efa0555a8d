import { expect, test } from 'vitest';
import { bodyText, contentOf, frontText, mdxText, postText, utgavaText } from '../made-up.ts';
import { checkTystnad } from './tystnad.ts';

const del = (poster: readonly string[]) => mdxText(frontText('', poster), bodyText);
const kallor = JSON.stringify({
  'regionoversikt-2020': { plats: { slag: 'bild', inom: 'region', delas: 'tomrader', antal: 2 } },
});
const tema = (synonymer: string) => mdxText(`synonymer: [${synonymer}]`, 'Text.');
const logg = ({ ord = 'Mobila team, läkarbil', rader = '[]' } = {}) =>
  `- utgava: "2020"\n  kalla: regionoversikt-2020\n  dag: 2026-11-28\n  blad: {}\n  ord: { mobila-team: [${ord}] }\n  oraknade: ${rader}\n`;
const text = ['Region Skåne', 'Mål\n\n• Läkarbilen är såld.'].join('\n\n\n\n');

function check(changes: Readonly<Record<string, string>> = {}, kalltext: string | null = text) {
  const files = {
    'utgavor.yaml': utgavaText('2020'),
    'kallor.json': kallor,
    'regioner.json': JSON.stringify({ skane: { namn: 'Skåne' } }),
    'teman.json': JSON.stringify({ 'mobila-team': { namn: 'Mobila team' } }),
    'teman/mobila-team.mdx': tema('läkarbil'),
    'regioner/skane/2020/samverkan.mdx': del([]),
    'tystnad.yaml': logg(),
    ...changes,
  };
  return checkTystnad(contentOf(files, kalltext === null ? null : [{ id: 'regionoversikt-2020', text: kalltext }]));
}
const rad = (punkt: string) =>
  `\n    - { region: skane, tema: mobila-team, ord: läkarbil, punkt: ${punkt}, skal: Bilen är såld och används inte. }`;

test('a place with a word of a silent theme must be accounted for', () => {
  expect(check()).toMatchObject([{ path: 'tystnad.yaml', message: expect.stringContaining('skane 2:1') }]);
  expect(check({ 'tystnad.yaml': logg({ rader: rad('2:1') }) })).toEqual([]);
  expect(check({}, 'Region Skåne\n\n\n\nMål\n\n• Inget.')).toEqual([]);
});

test('a place in the log that the text does not have is told at its line', () => {
  expect(check({ 'tystnad.yaml': logg({ rader: `${rad('2:1')}${rad('2:9')}` }) })).toMatchObject([
    { line: 8, message: expect.stringContaining('står inte') },
  ]);
});

test('a theme that a post carries is not silent: its words need no account, and a row for it is told', () => {
  const sagt = { 'regioner/skane/2020/samverkan.mdx': del([postText('skane/a')]) };
  expect(check(sagt)).toEqual([]);
  expect(check({ ...sagt, 'tystnad.yaml': logg({ rader: rad('2:1') }) })).toMatchObject([
    { line: 7, message: expect.stringContaining('tar upp mobila-team') },
    { message: expect.stringContaining('står inte') },
  ]);
});

test('a word that nobody has searched for is told, also without the sources', () => {
  expect(check({ 'teman/mobila-team.mdx': tema('läkarbil, tandvårdsbuss') }, null)).toMatchObject([
    { line: 5, message: expect.stringContaining('”tandvårdsbuss”') },
  ]);
  expect(check({}, null)).toEqual([]);
});

test('an edition without a log is told, a log that cannot be read waits for its own finding', () => {
  expect(check({ 'tystnad.yaml': '[]\n' })).toMatchObject([
    { message: expect.stringContaining('inte sökt med maskin') },
  ]);
  expect(check({ 'tystnad.yaml': '- utgava: [\n' })).toEqual([]);
});

test('an edition that is only opened calls nothing silent, and needs no log', () => {
  const oppnad = utgavaText('2020').replace('[mobila-team]', '[]');
  expect(check({ 'utgavor.yaml': oppnad, 'tystnad.yaml': '[]\n' })).toEqual([]);
});
