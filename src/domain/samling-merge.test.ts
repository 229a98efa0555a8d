import { describe, expect, test } from 'vitest';
import { readSamling } from './samling-lasning.ts';
import {
  addRad,
  addRader,
  mergeSamling,
  putRad,
  removeRad,
  samlingRader,
  writeSamling,
  type Penna,
  type Samling,
} from './samling-merge.ts';

const rad = (name: string, not = '') => ({ adress: `/teman/${name}/`, titel: name, svar: '', hanvisning: '', not });
const penna = (fran: string, tid = 100): Penna => ({ fran, tid });
const shown = (samling: Samling) => samlingRader(samling).map(({ adress, not }) => [adress.split('/')[2], not]);
const noted = (samling: Samling, name: string, not: string, by: Penna): Samling =>
  putRad(samling, { ...rad(name), not }, by);
const start = addRad(addRad(new Map(), rad('a', 'gammal'), penna('t0', 1)), rad('b'), penna('t0', 2));

/** What a tab may do, by the name of what it did. */
const changes: Record<string, (samling: Samling, by: Penna) => Samling> = {
  nothing: (samling) => samling,
  'add c': (samling, by) => addRad(samling, rad('c'), by),
  'add d': (samling, by) => addRad(samling, rad('d'), by),
  'note a': (samling, by) => noted(samling, 'a', `${by.fran} skrev`, by),
  'note a away': (samling, by) => noted(samling, 'a', '', by),
  'note b': (samling, by) => noted(samling, 'b', `${by.fran} skrev`, by),
  'remove a': (samling) => removeRad(samling, '/teman/a/'),
  'remove a and put it back': (samling, by) => addRad(removeRad(samling, '/teman/a/'), rad('a', 'åter'), by),
  empty: (samling) => [...samling.keys()].reduce(removeRad, samling),
};
const names = Object.keys(changes);
const pairs = names.flatMap((one) => names.map((other) => [one, other] as const));

describe('two tabs that have not seen each other', () => {
  test.each(pairs)('%s + %s: the order does not matter, nor how often it is done', (one, other) => {
    const a = changes[one]!(start, penna('t1'));
    const b = changes[other]!(start, penna('t2'));
    const merged = writeSamling(mergeSamling(a, b));
    expect(writeSamling(mergeSamling(b, a))).toBe(merged);
    expect(writeSamling(mergeSamling(mergeSamling(a, b), b))).toBe(merged);
    expect(writeSamling(mergeSamling(mergeSamling(a, start), b))).toBe(merged);
    expect(writeSamling(mergeSamling(a, a))).toBe(writeSamling(a));
  });
  test.each(pairs)('%s + %s: no note written by either is lost', (one, other) => {
    const a = changes[one]!(start, penna('t1'));
    const b = changes[other]!(start, penna('t2'));
    const text = JSON.stringify(shown(mergeSamling(a, b)));
    if (one.startsWith('note') && !one.endsWith('away')) expect(text).toContain('t1 skrev');
    if (other.startsWith('note') && !other.endsWith('away')) expect(text).toContain('t2 skrev');
  });
});

test('add in one tab, note in another, remove in a third: all three stand, however they meet', () => {
  const a = addRad(start, rad('c'), penna('t1'));
  const b = noted(start, 'a', 'Ta upp', penna('t2'));
  const c = removeRad(start, '/teman/b/');
  const orders = [
    [a, b, c],
    [c, b, a],
    [b, a, c],
  ].map((list) => shown(list.reduce(mergeSamling)));
  for (const order of orders)
    expect(order).toEqual([
      ['a', 'Ta upp'],
      ['c', ''],
    ]);
});
test('the merge groups as one likes', () => {
  const tabs = names.map((name, i) => changes[name]!(start, penna(`t${i + 1}`)));
  const left = tabs.reduce(mergeSamling);
  const right = tabs.reduceRight((rest, tab) => mergeSamling(tab, rest));
  expect(writeSamling(left)).toBe(writeSamling(right));
});
test('a note written unseen brings a removed page back; one that was seen goes with it', () => {
  const withNote = noted(start, 'a', 'Viktigt', penna('t1'));
  expect(shown(mergeSamling(removeRad(start, '/teman/a/'), withNote))).toContainEqual(['a', 'Viktigt']);
  expect(shown(mergeSamling(removeRad(withNote, '/teman/a/'), withNote))).toEqual([['b', '']]);
});
test('two notes on one page stand both, told, until one of them is written anew', () => {
  const both = mergeSamling(noted(start, 'a', 'Ett', penna('t1', 5)), noted(start, 'a', 'Två', penna('t2', 6)));
  expect(samlingRader(both)[0]).toMatchObject({ not: 'Ett\n\nTvå', delad: true });
  const settled = noted(both, 'a', 'Ett och två', penna('t1', 7));
  expect(samlingRader(mergeSamling(both, settled))[0]).toMatchObject({ not: 'Ett och två', delad: false });
});
test('a note that goes on from the other is one note', () => {
  const both = mergeSamling(noted(start, 'a', 'Ta', penna('t1')), noted(start, 'a', 'Ta upp', penna('t2')));
  expect(samlingRader(both)[0]).toMatchObject({ not: 'Ta upp', delad: false });
});
test('a page that is put back stands where it stood', () => {
  const [first] = samlingRader(start);
  const back = addRad(removeRad(start, '/teman/a/'), first!, penna('t1'), first!.tillagd);
  expect(shown(back)).toEqual(shown(start));
});
test('pinning again changes nothing, and a file opened twice adds nothing the second time', () => {
  expect(addRad(start, rad('a'), penna('t1'))).toBe(start);
  const once = addRader(start, [rad('a', 'Ny'), rad('x', 'X')], penna('t1'));
  expect(once).toMatchObject({ nya: 1, fanns: 1, utanPlats: 0 });
  expect(shown(once.samling)).toContainEqual(['a', 'gammal\n\nNy']);
  expect(addRader(once.samling, [rad('a', 'Ny'), rad('x', 'X')], penna('t2')).samling).toBe(once.samling);
});
test('rows are added in their order, and those that there is no room for are counted', () => {
  const rader = Array.from({ length: 501 }, (_, i) => rad(`x${500 - i}`));
  const { samling, nya, fanns, utanPlats } = addRader(start, [...rader, rad('a')], penna('t1'));
  expect([nya, fanns, utanPlats]).toEqual([498, 1, 3]);
  expect(
    shown(samling)
      .slice(2, 5)
      .map(([name]) => name),
  ).toEqual(['x500', 'x499', 'x498']);
});
test('what is kept gives the same collection back, removals too', () => {
  const samling = removeRad(mergeSamling(noted(start, 'a', 'Ett', penna('t1')), start), '/teman/b/');
  const read = readSamling(writeSamling(samling));
  expect(read?.anmarkningar).toEqual([]);
  expect(writeSamling(read!.innehall)).toBe(writeSamling(samling));
  expect(shown(mergeSamling(read!.innehall, start))).toEqual([['a', 'Ett']]);
});
test('the memory of removals and writers is bounded', () => {
  let samling: Samling = new Map();
  for (let i = 0; i < 1100; i += 1) samling = removeRad(addRad(samling, rad(`r${i}`), penna('t1', i)), `/teman/r${i}/`);
  for (let i = 0; i < 80; i += 1) samling = noted(samling, 'a', String(i), penna(`w${100 + i}`, i));
  const read = readSamling(writeSamling(samling))!.innehall;
  expect(read.size).toBe(1001);
  expect(read.get('/teman/a/')?.sedda.size).toBe(50);
  expect(shown(read)).toEqual([['a', '79']]);
});

test('what is left out of a page is kept, read back and replaced by the next choice', () => {
  const first = putRad(new Map(), { ...rad('a'), utom: ['a/x'] }, { fran: 't1', tid: 1 });
  expect(samlingRader(readSamling(writeSamling(first))!.innehall)[0]?.utom).toEqual(['a/x']);
  const next = putRad(first, rad('a'), { fran: 't1', tid: 2 });
  expect(samlingRader(next)[0]).not.toHaveProperty('utom');
});
