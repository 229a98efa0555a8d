import { expect, test } from 'vitest';
import { ordI, foldText } from './fold-text.ts';

test('capitals and diacritics are folded away', () => expect(foldText('Målbild ÖPPEN')).toBe('malbild oppen'));
test('a text is its letters and digits, word by word', () =>
  expect(ordI('Nära vård-center, 1177!')).toEqual(['nära', 'vård', 'center', '1177']));
test('a text without words has none', () => expect(ordI(' – ')).toEqual([]));
