import { describe, expect, test } from 'vitest';
import { namnUtanforText, splitNamn } from './namn-i-text.ts';

describe('splitNamn', () => {
  test('marks a name wherever it stands', () => {
    expect(splitNamn('NSV antog planen. NSV leder.', ['NSV'])).toEqual([
      { text: 'NSV', namn: true },
      { text: ' antog planen. ', namn: false },
      { text: 'NSV', namn: true },
      { text: ' leder.', namn: false },
    ]);
  });
  test('prefers the longer of two names', () => {
    const bits = splitNamn('Vårdcentrum Kinda', ['Kinda', 'Vårdcentrum Kinda']);
    expect(bits).toEqual([{ text: 'Vårdcentrum Kinda', namn: true }]);
  });
  test('binds thousands together but not a year and a number', () => {
    expect(splitNamn('drygt 16 000 barn 2022 och 15', [])[0]?.text).toBe('drygt 16\u00a0000 barn 2022 och 15');
  });
  test('gives nothing for empty text', () => {
    expect(splitNamn('', ['NSV'])).toEqual([]);
  });
});

test('namnUtanforText ignores case', () => {
  expect(namnUtanforText('Den nya färdplanen gäller.', ['Färdplan', 'Omtanke Halland'])).toEqual(['Omtanke Halland']);
});
