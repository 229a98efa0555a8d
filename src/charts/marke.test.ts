import { expect, test } from 'vitest';
import { markePlatta, markeSvg } from './marke.ts';

test('the mark changes colours with the scheme', () => {
  const svg = markeSvg({ nal: '#111111', kors: '#222222' }, { nal: '#333333', kors: '#444444' });
  expect(svg).toContain('.n{fill:#111111}.k{fill:#222222}@media (prefers-color-scheme:dark){.n{fill:#333333}');
});
test('the mark stands in the middle of its square and takes its share of it', () => {
  expect(markePlatta('#000000', { nal: '#111111', kors: '#222222' }, 0.56)).toContain(
    'translate(26.00 22.00) scale(2.0000)',
  );
});
