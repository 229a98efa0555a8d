import { expect, test } from 'vitest';
import { distance, findNearest, findSlip, meantText } from './nearest.ts';

test('the distance counts added, dropped and changed letters', () => {
  expect(distance('katt', 'katt')).toBe(0);
  expect(distance('katt', 'katten')).toBe(2);
  expect(distance('katt', 'hatt')).toBe(1);
  expect(distance('', 'abc')).toBe(3);
});

test('a misspelt id finds the right one', () => {
  expect(findNearest('mobila-teem', ['mobila-team', 'aldre'])).toBe('mobila-team');
});

test('Swedish letters and spaces are read as ids spell them', () => {
  expect(findNearest('Äldre', ['barn-unga', 'aldre'])).toBe('aldre');
  expect(findNearest('Mobila team', ['mobila-team'])).toBe('mobila-team');
});

test('a part of an id finds it', () => {
  expect(findNearest('malbild', ['aldre', 'gemensam-malbild'])).toBe('gemensam-malbild');
});

test('nothing near gives nothing', () => {
  expect(findNearest('xyzzy', ['aldre', 'glesbygd'])).toBeNull();
  expect(findNearest('aldre', [])).toBeNull();
  expect(meantText('xyzzy', ['aldre'])).toBe('');
});

test('a slip is a letter or two, and never another number', () => {
  expect(findSlip('skane/h-ny-plam', ['skane/h-ny-plan', 'skane/h-ny-vard'])).toBe('skane/h-ny-plan');
  expect(findSlip('inriktning-3', ['inriktning-1', 'inriktning-2'])).toBeNull();
  expect(findSlip('plan-2024', ['plan-2022'])).toBeNull();
  expect(findSlip('skane/h-ny-plan', ['skane/h-lakarbil'])).toBeNull();
});
