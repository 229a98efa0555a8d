import { inText } from '../../tests/underlag/mening.ts';
import { beloppMening as beloppMening_ } from './mening/belopp.ts';
import { describe, expect, test } from 'vitest';

const beloppMening = inText(beloppMening_);

const rad = (ar: number, miljoner: number, ungefar = false) => ({ ar, belopp: { ar, miljoner, ungefar, not: null } });

describe('beloppMening', () => {
  test('tells the latest first, and says where the source rounds', () => {
    expect(beloppMening([rad(2020, 2800, true), rad(2024, 1200)])).toBe(
      'En överenskommelse för 2024 var på 1\u00a0200\u00a0miljoner kronor. En för 2020 var på drygt 2\u00a0800\u00a0miljoner kronor.',
    );
  });
  test('one amount is told once', () => {
    expect(beloppMening([rad(2024, 1)])).toBe('En överenskommelse för 2024 var på 1\u00a0miljon kronor.');
  });
  test('no amounts give no sentence', () => expect(beloppMening([])).toBe(''));
});
