import { describe, expect, test } from 'vitest';
import { forstaMeningar, plainText } from './klartext.ts';

describe('a body as plain text', () => {
  test.each([
    ['Text.[^1]\n\n[^1]: Källan.\n[^fler]: Mer.\n\nSlut.', 'Text. Slut.'],
    ['# Rubrik\n\n### Under', 'Rubrik Under'],
    ['C# är ett # tecken', 'C# är ett # tecken'],
    ['**fet** och __stark__', 'fet och stark'],
    ['<cite data-namn>Namnet</cite> här', 'Namnet här'],
    ['[En länk](https://x.example/a) i [text](#b)', 'En länk i text'],
    ['  två\n rader\t ', 'två rader'],
    ['text [^1]: inte en not', 'text : inte en not'],
  ])('%j is %j', (markdown, text) => expect(plainText(markdown)).toBe(text));
});

describe('how a text begins', () => {
  const mening = (antal: number): string => `${'o'.repeat(antal - 1)}.`;
  test('is as many sentences as make a passage, and no more', () => {
    const lang = mening(120).replace('o', 'O');
    expect(forstaMeningar(`${lang} Nästa mening.`)).toBe(lang);
    const tva = `${mening(100).replace('o', 'O')} Nästa mening som är lång.`;
    expect(forstaMeningar(`${tva} Till.`)).toBe(tva);
  });
  test('ends only before a capital, so that an abbreviation ends nothing', () => {
    expect(forstaMeningar('Det är t.ex. så. Ja!')).toBe('Det är t.ex. så. Ja!');
    const text = `A ca. ${'b'.repeat(120)}. Nästa.`;
    expect(forstaMeningar(text)).toBe(`A ca. ${'b'.repeat(120)}.`);
  });
  test('is all of a text without a stop, and nothing of nothing', () => {
    expect(forstaMeningar(' utan punkt')).toBe('utan punkt');
    expect(forstaMeningar('')).toBe('');
  });
});
