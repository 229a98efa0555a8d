import { expect, test } from 'vitest';
import { countForandring, forandringMening } from './forandring-antal.ts';

const da = { ar: '2020' };
const nu = { ar: '2021–2026' };

test('every kind is present, also at zero', () => {
  expect(countForandring(['nytt', 'nytt', 'samma'])).toMatchObject({ nytt: 2, samma: 1, langre: 0, okant: 0 });
});
test('counts each kind that occurs and names both editions', () => {
  expect(forandringMening(['inget-nyare', 'nytt', 'nytt', 'langre'], da, nu)).toBe(
    'Från 2020 till 2021–2026: nytt i 2\u00a0regioner, längre på stegen i 1 och inget nyare i 1.',
  );
  expect(forandringMening(['okant'], da, nu)).toBe('Från 2020 till 2021–2026: inte känt i 1\u00a0region.');
});
test('says nothing when nothing is compared, and never that something is better', () => {
  expect(forandringMening([], da, nu)).toBe('');
  expect(forandringMening(['langre', 'annat-steg'], da, nu)).not.toMatch(/bättre|sämre|förbättr|försämr/);
});
