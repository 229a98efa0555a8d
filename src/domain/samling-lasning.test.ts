import { expect, test } from 'vitest';
import { samlingGranser, writeSamlingsfil } from './samling.ts';
import { readSamling, readSamlingsfil } from './samling-lasning.ts';
import { addRad, mergeSamling, removeRad, samlingRader, writeSamling } from './samling-merge.ts';

const rad = { adress: '/teman/aldre/blekinge/', titel: 'Äldre', svar: 'Ja.', hanvisning: 'Källan.', not: 'Min' };
const old = (rader: unknown): string => JSON.stringify({ typ: 'narvardsatlas-samling', rader });

test('a saved file gives the same rows back', () =>
  expect(readSamlingsfil(writeSamlingsfil([rad]))).toEqual({ innehall: [rad], anmarkningar: [] }));
test('the first shape is read, in its order; two tabs that take it over do not make two notes of one', () => {
  const text = old([{ ...rad, adress: '/teman/b/' }, rad]);
  const samling = readSamling(text)!.innehall;
  expect(samlingRader(samling).map(({ adress }) => adress)).toEqual(['/teman/b/', rad.adress]);
  const again = mergeSamling(samling, readSamling(text)!.innehall);
  expect(writeSamling(again)).toBe(writeSamling(samling));
  expect(samlingRader(mergeSamling(removeRad(samling, rad.adress), readSamling(text)!.innehall))).toHaveLength(1);
});
test.each([
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '{"rader":{}}',
  '{"version":3,"poster":[],"rader":[]}',
  '{"version":2,"poster":"x"}',
  '['.repeat(100_000),
])('what is no collection, or one of an unknown edition, is refused: %.40s', (text) => {
  expect(readSamling(text)).toBeNull();
  expect(readSamlingsfil(text)).toBeNull();
});
test('rows that cannot be read are counted, and the rest is there', () => {
  const read = readSamlingsfil(old([null, 7, { adress: '/om/' }, { adress: 'javascript:alert(1)' }, rad, rad]));
  expect(read).toEqual({ innehall: [rad], anmarkningar: ['5\u00a0rader gick inte att läsa och är inte med.'] });
});
test('a text over its limit is cut between letters, and it is told', () => {
  const read = readSamlingsfil(
    old([{ ...rad, titel: 'x'.repeat(10_000), not: `${'y'.repeat(samlingGranser.not - 1)}😀😀` }]),
  );
  expect(read?.innehall[0]?.titel).toHaveLength(samlingGranser.titel);
  expect(read?.innehall[0]?.not).toBe('y'.repeat(samlingGranser.not - 1));
  expect(read?.anmarkningar).toEqual([
    '2\u00a0texter var för långa och är avkortade: en rubrik rymmer 300 tecken, en anteckning rymmer 5\u00a0000 tecken.',
  ]);
});
test('more pages than there is room for: the first stand, and it is told', () => {
  const read = readSamlingsfil(old(Array.from({ length: 5000 }, (_, i) => ({ ...rad, adress: `/teman/t${i}/` }))));
  expect(read?.innehall).toHaveLength(500);
  expect(read?.innehall[499]?.adress).toBe('/teman/t499/');
  expect(read?.anmarkningar).toEqual([
    'Det fanns 5\u00a0000\u00a0sidor. En samling rymmer 500; de som står först är med.',
  ]);
});
test('control characters do not come along; line breaks do', () =>
  expect(readSamlingsfil(old([{ ...rad, not: 'a\u0000b\r\nc\u001b\td' }]))?.innehall[0]?.not).toBe('ab\nc\td'));

const kept = addRad(new Map(), rad, { fran: 't1', tid: 1 });
const poison = (change: (post: Record<string, unknown>, lage: Record<string, unknown>) => void): string => {
  const value = JSON.parse(writeSamling(kept)) as { poster: [{ lagen: [Record<string, unknown>] }] };
  const [post] = value.poster;
  change(post as unknown as Record<string, unknown>, post.lagen[0]);
  return JSON.stringify(value);
};
test.each<[string, (post: Record<string, unknown>, lage: Record<string, unknown>) => void]>([
  ['a writer that is no name', (_, lage) => (lage['fran'] = '__proto__ <b>')],
  ['a number that is none', (_, lage) => (lage['nr'] = 1e308)],
  ['a time that is none', (_, lage) => (lage['tid'] = 'igår')],
  ['a wording that is none', (post) => (post['lagen'] = [null])],
  ['more wordings than there are tabs', (post) => (post['lagen'] = Array.from({ length: 200_000 }, () => ({})))],
])('a kept row with %s is told and not trusted', (_, change) => {
  const read = readSamling(poison(change));
  expect(samlingRader(read!.innehall)).toEqual([]);
  expect(read?.anmarkningar).toHaveLength(1);
});
test('a kept row whose memory says it has seen everything does not swallow what is written after', () => {
  const read = readSamling(poison((post) => (post['sedda'] = { t1: Number.MAX_SAFE_INTEGER, t2: 1e308 })))!.innehall;
  expect(samlingRader(addRad(read, { ...rad, not: 'Ny' }, { fran: 't3', tid: 2 }))[0]?.not).toBe('Min\n\nNy');
});
