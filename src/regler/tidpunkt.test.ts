import { expect, test } from 'vitest';
import { makeLopande, makeUtgava } from '../../tests/underlag/region.ts';
import { checkDjupposttid, checkHandelsetid } from './tidpunkt.ts';

test('an undated event says when its page was read, unless the page has a date of its own', () => {
  expect(checkHandelsetid({ datum: null, kalla: { publicerad: null } })).toMatchObject({ nyckel: 'kalla' });
  expect(checkHandelsetid({ datum: null, kalla: { publicerad: null, last: '2026-11-22' } })).toBeNull();
  expect(checkHandelsetid({ datum: null, kalla: { publicerad: '2025' } })).toBeNull();
  expect(checkHandelsetid({ datum: '2025-03', kalla: { publicerad: null } })).toBeNull();
});

test('a post of a region in depth has a date that leads to a rolling edition', () => {
  const utgavor = [makeUtgava(), makeLopande()];
  expect(checkDjupposttid('2024', utgavor)).toBeNull();
  expect(checkDjupposttid('2019', utgavor)?.message).toContain('`per: 2019`');
  expect(checkDjupposttid(null, utgavor)?.message).toContain('inget `per`');
  expect(checkDjupposttid('2024', [makeUtgava()])).not.toBeNull();
});
