import { inText } from '../../../tests/underlag/mening.ts';
import { malMening as malMening_, mattMening as mattMening_ } from '../mening/fordjupning.ts';
import { describe, expect, test } from 'vitest';
import { mattText, narMal } from './matt.ts';

const malMening = inText(malMening_);
const mattMening = inText(mattMening_);

const varde = (per: string, tal: number) => ({ per, varde: tal, avsnitt: 'A' });

describe('mattText', () => {
  test('decimal comma and unit', () => {
    expect(mattText(20.3, 'procent')).toBe('20,3\u00a0procent');
  });
  test('an index has no unit', () => {
    expect(mattText(0.29, 'index')).toBe('0,29');
  });
});

describe('mattMening', () => {
  test('a comparison is said not to be a target', () => {
    const text = mattMening({
      enhet: 'index',
      varden: [varde('2024-08', 0.2)],
      mal: null,
      jamforelse: { namn: 'Snitt', varde: 0.3, avsnitt: 'A' },
    });
    expect(text).toContain('Inget mål är satt.');
    expect(text).toContain('en jämförelse och inget mål');
  });
  test('a target is named with its value', () => {
    const text = mattMening({
      enhet: 'procent',
      varden: [varde('2023', 1)],
      mal: { varde: 5, avsnitt: 'A' },
      jamforelse: null,
    });
    expect(text).toBe('1\u00a0procent 2023. Målet är 5\u00a0procent.');
  });
});

describe('narMal', () => {
  test('the latest value decides', () => {
    expect(narMal({ varden: [varde('2023', 9), varde('2024', 4)], mal: { varde: 5, avsnitt: 'A' } })).toBe(false);
  });
  test('reaching exactly is reaching', () => {
    expect(narMal({ varden: [varde('2024', 5)], mal: { varde: 5, avsnitt: 'A' } })).toBe(true);
  });
  test('without a target there is nothing to reach', () => {
    expect(narMal({ varden: [varde('2024', 5)], mal: null })).toBeNull();
  });
});

describe('malMening', () => {
  const mal = { varde: 5, avsnitt: 'A' };
  test('measures with and without a target are counted apart', () => {
    const text = malMening([
      { varden: [varde('2024', 4)], mal },
      { varden: [varde('2024', 4)], mal: null },
    ]);
    expect(text).toBe(
      '1\u00a0mått har ett mål, som det inte nådde vid den senaste mätningen. 1\u00a0mått har inget mål.',
    );
  });
  test('no measures, nothing to say', () => {
    expect(malMening([])).toBe('');
  });
});
