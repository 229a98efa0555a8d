import { expect, test } from 'vitest';
import { lageText, stegText } from './post-steg.ts';

const post = (more: Partial<Parameters<typeof stegText>[0]>) => ({
  slag: 'arbetssatt' as const,
  niva: null,
  lage: null,
  ...more,
});

test('a way of working stands on its step, or the source does not say', () => {
  expect(lageText(post({ niva: 'i-drift' }))).toMatchObject({ rubrik: 'Hur långt det hade kommit', text: 'I drift' });
  expect(lageText(post({})).text).toBe('Framgår inte av källan');
});
test('a document has its own ladder, and is no joint målbild because of it', () => {
  const { rubrik, text, betydelse } = lageText(post({ slag: 'dokument', lage: 'framtagen' }));
  expect([rubrik, text]).toEqual(['Dokumentets läge', 'Framtagen']);
  expect(betydelse).not.toContain('målbild');
});
test('an act and a finding are called what they are', () => {
  expect(lageText(post({ slag: 'handling', niva: 'pagaende' })).text).toBe('Enstaka handling, pågående');
  expect(lageText(post({ slag: 'iakttagelse' })).text).toBe('Iakttagelse');
  expect(stegText(post({ slag: 'iakttagelse' }))).toBe('Iakttagelse');
});
