import { describe, expect, test } from 'vitest';
import { attributText } from './attribut-text.ts';

describe('what attributes name', () => {
  const text = (mer: object) => attributText({ brodtext: '', per: null, ...mer });
  test('stands after what it is, one sentence each', () => {
    expect(
      text({
        strategi: { namn: 'Egen' },
        lansstrategi: { namn: 'Länets' },
        gemensamMalbild: { namn: 'Bild', innehall: 'Nära' },
        styrform: 'program',
        ledsAv: 'direktören',
        roller: ['ledare', 3],
        organ: ['nämnd'],
        forum: [{ namn: 'Råd', forkortning: 'R', deltar: 'kommuner' }, { namn: 'Grupp' }],
      }),
    ).toMatch(
      /^Strategi: Egen\. Länets strategi: Länets\. Gemensam målbild: Bild, Nära\. Styrform: [a-zåäö].*\. Leds av: direktören\. Roller: ledare\. Organ: nämnd\. Forum: Råd \(R\) kommuner, Grupp\.$/,
    );
  });
  test('is nothing where they are empty, unclear or not told', () => {
    expect(text({})).toBe('');
    expect(text({ styrform: 'oklart', ledsAv: null, roller: [], strategi: { namn: '' }, forum: null })).toBe('');
    expect(text({ styrform: 'okand', strategi: null })).toBe('');
    expect(text({ gemensamMalbild: { namn: null, innehall: 'Nära' } })).toBe('Gemensam målbild: Nära.');
  });
});
