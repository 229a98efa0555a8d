import { expect, test } from 'vitest';
import { lankText } from './lanksvar.ts';

const dag = '2026-11-28';
test('an answer, a missing page, a refusal and no answer are told apart, and so is not asked', () => {
  expect(lankText({ dag, svar: 200 })).toBe('Adressen svarade 28\u00a0november\u00a02026.');
  expect(lankText({ dag, svar: 404 })).toMatch(/^Sidan fanns inte/);
  expect(lankText({ dag, svar: 503 })).toContain('fel 503');
  expect(lankText({ dag, svar: null })).toMatch(/svarade inte/);
  expect(lankText(undefined)).toMatch(/^Ingen har ännu/);
});
