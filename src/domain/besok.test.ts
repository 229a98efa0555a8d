import { expect, test } from 'vitest';
import { isFran, nyaSedan, readBesok } from './besok.ts';

test('what is stored is read back, and anything else is no visit', () => {
  const besok = { dag: '2026-11-28', sedda: ['skane/a'] };
  expect(readBesok(JSON.stringify(besok))).toEqual(besok);
  for (const text of [null, '', '{', '7', '{"dag":"igår","sedda":[]}', '{"dag":"2026-11-28"}'])
    expect(readBesok(text)).toBeNull();
});

test('new is what did not stand there, and at the first visit nothing is', () => {
  expect(nyaSedan(['skane/a', 'skane/b'], { dag: '2026-11-28', sedda: ['skane/a'] })).toEqual(['skane/b']);
  expect(nyaSedan(['skane/a'], null)).toEqual([]);
});

test('a fact is older only when all of its time is, and an undated one is never', () => {
  expect(isFran('2024-05-01', '2024-05-02')).toBe(false);
  expect(isFran('2024-05-02', '2024-05-02')).toBe(true);
  expect(isFran('2024-05', '2024-05-20')).toBe(true);
  expect(isFran('2023', '2024-05-20')).toBe(false);
  expect(isFran('', '2024-05-20')).toBe(true);
  expect(isFran('2019', '')).toBe(true);
});

test('a visit is of a whole day and of what was seen, nothing more or less', () => {
  for (const text of [
    'null',
    '[]',
    '"2026-11-28"',
    '{"dag":"2026-11-28T10:00","sedda":[]}',
    '{"dag":"x2026-11-28","sedda":[]}',
    '{"dag":20261128,"sedda":[]}',
    '{"dag":"2026-11-28","sedda":"skane/a"}',
    '{"sedda":[]}',
  ])
    expect(readBesok(text), text).toBeNull();
  expect(readBesok('{"dag":"2026-11-28","sedda":[1,"a"]}')).toEqual({ dag: '2026-11-28', sedda: ['a'] });
});
