import { expect, test } from 'vitest';
import { cleanFiles, contentOf } from '../made-up.ts';
import { checkPublicerade } from './publicerade.ts';

const register = (changes: object = {}): string =>
  JSON.stringify({ version: '0.1.0', poster: [], teman: [], handelser: [], ...changes });
const draget = (vad: string, id: string, ersatt = 'null'): string =>
  `- { vad: ${vad}, id: ${id}, datum: 2026-11-28, skal: Stod två gånger., ersatt: ${ersatt} }\n`;
const found = (files: Readonly<Record<string, string>>): string[] =>
  checkPublicerade(contentOf({ ...cleanFiles, ...files })).map(({ path, message }) => `${path}: ${message}`);

test('what has been published and is there is no fault', () => {
  expect(found({ 'publicerade.json': register({ teman: ['aldre'] }) })).toEqual([]);
});

test.each([
  ['poster', 'blekinge/borta', 'Posten'],
  ['teman', 'borta', 'Temat'],
  ['handelser', 'blekinge/h-borta', 'Händelsen'],
])('one of the %s that is gone without a word is told, with what to write', (vad, id, namn) => {
  const files = { 'publicerade.json': register({ [vad]: [id] }) };
  expect(found(files)).toEqual([expect.stringContaining(`dragna.yaml: ${namn} \`${id}\` har publicerats`)]);
  const [finding] = checkPublicerade(contentOf({ ...cleanFiles, ...files }));
  expect(finding?.tip).toContain(`vad: ${vad}, id: ${id}`);
  expect(found({ ...files, 'dragna.yaml': draget(vad, id) })).toEqual([]);
});

test('an id that is taken back is not used again, and what stands in its place is there', () => {
  expect(found({ 'dragna.yaml': draget('teman', 'aldre') })).toEqual([expect.stringContaining('används aldrig igen')]);
  expect(found({ 'dragna.yaml': draget('teman', 'borta', 'aldre') })).toEqual([]);
  expect(found({ 'dragna.yaml': draget('teman', 'borta', 'annat') })).toEqual([expect.stringContaining('finns inte')]);
});

test('a file that cannot be read hides no ids: nothing is said to be gone', () => {
  const files = { 'publicerade.json': register({ handelser: ['blekinge/h-x'] }) };
  expect(found({ ...files, 'regioner/blekinge/handelser.yaml': 'handelser: [' })).toEqual([]);
});

test('a new release asks for a new register', () => {
  expect(found({ 'publicerade.json': register({ version: '0.0.9' }) })).toEqual([
    expect.stringContaining('Registret är skrivet för version 0.0.9, men den nyaste är 0.1.0.'),
  ]);
});
