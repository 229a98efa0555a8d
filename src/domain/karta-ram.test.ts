import { describe, expect, test } from 'vitest';
import { malbildKartMening, spridningMening, svarFyllning } from './karta-ram.ts';

const regioner = [
  { id: 'skane', sjukvardsregion: ['Södra'] },
  { id: 'halland', sjukvardsregion: ['Södra', 'Västra'] },
  { id: 'gotland', sjukvardsregion: ['Stockholms'] },
] as const;

describe('spridningMening', () => {
  test('names the health care regions where nobody takes the theme up', () => {
    expect(spridningMening([{ region: 'halland', svar: 'uttryckligt' }], regioner)).toBe(
      'Temat tas upp i 2 av 3 sjukvårdsregioner, inte i Stockholms.',
    );
  });
  test('names those where somebody does when they are fewer', () => {
    expect(spridningMening([{ region: 'skane', svar: 'uttryckligt' }], regioner)).toBe(
      'Temat tas upp i 1 av 3 sjukvårdsregioner: Södra.',
    );
  });
  test('a region in two health care regions counts in both', () => {
    const celler = (['halland', 'gotland'] as const).map((region) => ({ region, svar: 'uttryckligt' as const }));
    expect(spridningMening(celler, regioner)).toBe('Temat tas upp i alla 3 sjukvårdsregioner.');
  });
  test('says so when nobody takes it up', () => {
    expect(spridningMening([{ region: 'skane', svar: 'ej-namnt' }], regioner)).toContain('inte upp i någon region');
  });
});

test('what is taken up and what is not look different', () => {
  expect(new Set([svarFyllning.uttryckligt, svarFyllning['ej-namnt'], svarFyllning['underlag-saknas']]).size).toBe(3);
});

describe('malbildKartMening', () => {
  test('counts each status of the baseline, and what has been finished since', () => {
    const nu = { varde: 'framtagen', namn: null, per: null, handelse: null, kalla: null, not: null } as const;
    expect(
      malbildKartMening(
        [
          { da: 'framtagen', nu: null },
          { da: 'pagar', nu },
        ],
        2020,
      ),
    ).toBe(
      'Gemensam målbild i de 2 regionerna 2020: framtagen i 1 och arbete pågår i 1. I 1\u00a0region till är den framtagen enligt senare uppgifter.',
    );
  });
});
