import { expect, test } from 'vitest';
import { addRad, putRad, removeRad, samlingRader } from '../domain/samling-merge.ts';
import { SamlingLager, type Lagring } from './samling-lager.ts';

const KEY = 'narvardsatlas-samling';
const rad = (name: string, not = '') => ({ adress: `/teman/${name}/`, titel: name, svar: '', hanvisning: '', not });

/** Storage that can be full, closed, or take and not keep. */
class Fusklagring implements Lagring {
  kept = new Map<string, string>();
  state: 'open' | 'full' | 'closed' | 'silent' = 'open';
  getItem(key: string): string | null {
    if (this.state === 'closed') throw new DOMException('no', 'SecurityError');
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.state === 'full') throw new DOMException('no', 'QuotaExceededError');
    if (this.state !== 'silent') this.kept.set(key, value);
  }
  removeItem(key: string): void {
    this.kept.delete(key);
  }
}
let tabs = 0;
const open = (lagring: Lagring): SamlingLager => {
  tabs += 1;
  const fran = `t${tabs}`;
  return new SamlingLager(
    () => lagring,
    () => ({ fran, tid: tabs }),
  );
};
const shown = (lager: SamlingLager): string[] =>
  samlingRader(lager.samling).map(({ titel, not }) => (not ? `${titel}: ${not}` : titel));
const add = (lager: SamlingLager, name: string, not = '') =>
  lager.change((samling, penna) => addRad(samling, rad(name, not), penna));
const note = (lager: SamlingLager, name: string, not: string) =>
  lager.change((samling, penna) => putRad(samling, rad(name, not), penna));

test('a page pinned in one tab stands when another, that has not heard of it, writes a note', () => {
  const lagring = new Fusklagring();
  add(open(lagring), 'a');
  const [one, other] = [open(lagring), open(lagring)];
  add(one, 'b');
  expect(note(other, 'a', 'Min')).toBeNull();
  expect(shown(open(lagring))).toEqual(['a: Min', 'b']);
});
test('a tab that sat still does not bring back what was removed, and its own note is not lost', () => {
  const lagring = new Fusklagring();
  const one = open(lagring);
  add(one, 'a');
  add(one, 'b');
  const other = open(lagring);
  one.change((samling) => removeRad(removeRad(samling, '/teman/a/'), '/teman/b/'));
  note(other, 'b', 'Kvar');
  one.sync();
  expect([shown(one), shown(other), shown(open(lagring))]).toEqual([['b: Kvar'], ['b: Kvar'], ['b: Kvar']]);
});
test.each([
  ['full', 'full'],
  ['closed', 'stangd'],
  ['silent', 'stangd'],
] as const)('storage that is %s: the work stays in the page and is kept when it can be', (state, fel) => {
  const lagring = new Fusklagring();
  const lager = open(lagring);
  add(lager, 'a');
  lagring.state = state;
  expect(note(lager, 'a', 'Min')).toBe(fel);
  lager.sync();
  expect([lager.fel, shown(lager)]).toEqual([fel, ['a: Min']]);
  lagring.state = 'open';
  lager.sync();
  expect([lager.fel, shown(open(lagring))]).toEqual([null, ['a: Min']]);
});
test('storage that is closed from the start is told before anything is done', () => {
  const lagring = new Fusklagring();
  lagring.state = 'closed';
  expect(open(lagring).fel).toBe('stangd');
});
test.each(['{"version":3,"nytt":1}', 'skräp', '{"rader":[null]}'])(
  '%s is kept as it was before it is written over',
  (text) => {
    const lagring = new Fusklagring();
    lagring.kept.set(KEY, text);
    const lager = open(lagring);
    expect(lager.anmarkningar).toHaveLength(1);
    expect(lager.olasta()).toEqual([text]);
    expect(lagring.kept.get(KEY)).toBe(text);
    add(lager, 'a');
    add(lager, 'b');
    expect(open(lagring).olasta()).toEqual([text]);
    expect(shown(open(lagring))).toEqual(['a', 'b']);
    lager.dropOlasta();
    expect(lager.olasta()).toEqual([]);
    expect(shown(open(lagring))).toEqual(['a', 'b']);
  },
);
test('what cannot be read is not written over when there is no room for a copy', () => {
  const lagring = new Fusklagring();
  lagring.kept.set(KEY, 'skräp');
  const lager = open(lagring);
  lagring.state = 'full';
  expect(add(lager, 'a')).toBe('olast');
  expect(lagring.kept.get(KEY)).toBe('skräp');
  lagring.state = 'open';
  lager.dropOlasta();
  expect([lager.fel, shown(open(lagring))]).toEqual([null, ['a']]);
});
test('a device that was cleared is told and not filled again until the reader does something', () => {
  const lagring = new Fusklagring();
  const lager = open(lagring);
  add(lager, 'a');
  lagring.kept.clear();
  lager.sync();
  lager.sync();
  expect([lager.fel, shown(lager), lagring.kept.size]).toEqual(['borta', ['a'], 0]);
  expect(lager.change((samling) => samling)).toBeNull();
  expect(shown(open(lagring))).toEqual(['a']);
});
test('the first shape is left as it is until something changes', () => {
  const lagring = new Fusklagring();
  const text = JSON.stringify({ typ: 'narvardsatlas-samling', rader: [rad('a', 'Min')] });
  lagring.kept.set(KEY, text);
  const lager = open(lagring);
  lager.sync();
  expect([shown(lager), lagring.kept.get(KEY), lager.olasta()]).toEqual([['a: Min'], text, []]);
});
