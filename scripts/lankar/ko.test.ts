import { expect, test } from 'vitest';
import { findAdresser, pickAdresser, spreadHosts } from './ko.ts';

test('addresses are found wherever they stand, each once; other texts are none', () => {
  const data = {
    a: { url: 'https://a.se/1', titel: 'https://b.se' },
    b: [{ url: null }, { lasAven: 'http://c.se' }, { url: 'https://a.se/1' }],
  };
  expect(findAdresser(data)).toEqual(['https://a.se/1', 'http://c.se']);
});

test('those never asked come first, those asked lately are left alone', () => {
  const svar = { 'https://a.se': { dag: '2026-11-01', svar: 200 }, 'https://b.se': { dag: '2026-11-27', svar: null } };
  expect(pickAdresser(['https://a.se', 'https://b.se', 'https://c.se'], svar, '2026-11-28', 7)).toEqual([
    'https://c.se',
    'https://a.se',
  ]);
});

test('hosts take turns', () => {
  expect(spreadHosts(['https://a.se/1', 'https://a.se/2', 'https://b.se/1'])).toEqual([
    'https://a.se/1',
    'https://b.se/1',
    'https://a.se/2',
  ]);
  expect(spreadHosts([])).toEqual([]);
});
