import { expect, test } from 'vitest';
import { contrast } from './kontrast.ts';

test('black on white is 21 to 1, whichever comes first', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 5);
});
test('a colour on itself is 1 to 1', () => expect(contrast('#0b5563', '#0b5563')).toBe(1));
test('the darkest grey that still fails on white is told from the lightest that passes', () => {
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
  expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
});
test('a colour in another form is refused', () => expect(() => contrast('red', '#fff')).toThrow('#rrggbb'));
