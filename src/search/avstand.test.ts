import { expect, test } from 'vitest';
import { avstand } from './avstand.ts';

test('the same word is no edit away', () => expect(avstand('vard', 'vard', 2)).toBe(0));
test('two neighbours that have changed places are one edit', () => expect(avstand('vadr', 'vard', 2)).toBe(1));
test('a lost letter is one edit', () => expect(avstand('ungdomsmotagning', 'ungdomsmottagning', 2)).toBe(1));
test('more edits than the limit are not counted', () => expect(avstand('vard', 'skola', 2)).toBe(3));
test('an empty word is as far as the other is long', () => expect(avstand('', 'ab', 2)).toBe(2));
