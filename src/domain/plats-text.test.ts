import { expect, test } from 'vitest';
import { platsText } from './plats-text.ts';

test('an address is told as slide or page and point', () => {
  expect(platsText('3:2', 'bild')).toBe('bild\u00a03, punkt\u00a02');
  expect(platsText('12:1', 'sida')).toBe('sida\u00a012, stycke\u00a01');
});

test('points of one slide stand together, those of two apart', () => {
  expect(platsText('3:2 och 3:4', 'bild')).toBe('bild\u00a03, punkt\u00a02 och 4');
  expect(platsText('3:2 och 4:1', 'bild')).toBe('bild\u00a03, punkt\u00a02 och bild\u00a04, punkt\u00a01');
});
