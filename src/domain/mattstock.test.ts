import { expect, test } from 'vitest';
import { checkMattstock } from './mattstock.ts';

const rad = { tema: 'glesbygd', slag: 'lag', text: 'Något krävs i lag.', handelser: ['nationellt/h-lag'] } as const;

test('checkMattstock accepts a demand whose event exists', () => {
  expect(checkMattstock([{ ...rad, handelser: [...rad.handelser] }], new Set(['nationellt/h-lag']))).toEqual([]);
});
test('checkMattstock names the theme and the event that does not exist', () => {
  const [fel] = checkMattstock([{ ...rad, handelser: [...rad.handelser] }], new Set());
  expect(fel).toContain('"glesbygd"');
  expect(fel).toContain('"nationellt/h-lag", som inte finns');
});
