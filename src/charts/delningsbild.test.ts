import { describe, expect, test } from 'vitest';
import { svarIds, type Svar } from '../schema/svar.ts';
import { drawDelningsbild, faltruta, type Typsnitt } from './delningsbild.ts';

/* Each letter is half its size wide, and a text is drawn as itself, so that tests can read it. */
const typsnitt: Typsnitt = {
  measure: (text, size) => (text.length * size) / 2,
  outline: (text, x, y, size) => `${text}@${Math.round(x)},${Math.round(y)},${size}`,
};
const farger = { papper: '#1', rubrik: '#2', text: '#3', kant: '#4', falt: '#5', ljus: '#6', linje: '#7' };
const bild = { id: 'x', etikett: 'Tema', titel: 'Äldre', tal: '3 av 21', text: 'tar upp temat.', visar: '' };
const none = Object.fromEntries(svarIds.map((svar) => [svar, 0])) as Record<Svar, number>;
const placed = (svg: string): { text: string; y: number; size: number }[] =>
  [...svg.matchAll(/d="([^"@]+)@\d+,(\d+),(\d+)"/g)].map(([, text = '', y, size]) => ({
    text,
    y: Number(y),
    size: Number(size),
  }));

describe('drawDelningsbild', () => {
  test('draws title, figure and text from the top down', () => {
    const texts = placed(drawDelningsbild(bild, '', farger, typsnitt)).filter(({ text }) => text !== 'Närvårdsatlas');
    expect(texts.map(({ text }) => text)).toEqual(['Tema', 'Äldre', '3 av 21', 'tar upp temat.']);
    expect(texts.map(({ y }) => y)).toEqual([...texts.map(({ y }) => y)].sort((a, b) => a - b));
  });
  test('sets a long title so small that it ends above the figure', () => {
    const texts = placed(
      drawDelningsbild({ ...bild, titel: 'Hälsofrämjande arbete '.repeat(4) }, '', farger, typsnitt),
    );
    const figure = texts.find(({ text }) => text === '3 av 21')!;
    const title = texts.filter(({ text }) => text.includes('arbete'));
    expect(title.length).toBeGreaterThan(1);
    expect(Math.max(...title.map(({ y }) => y))).toBeLessThan(figure.y - figure.size);
  });
  test('draws a bar only of answers', () => {
    expect(drawDelningsbild(bild, '', farger, typsnitt)).not.toContain('<rect');
    expect(drawDelningsbild(bild, '', farger, typsnitt, { ...none, uttryckligt: 3 })).toContain('<rect');
  });
  test('leaves out a figure that is not there', () => {
    expect(placed(drawDelningsbild({ ...bild, tal: '' }, '', farger, typsnitt)).map(({ size }) => size)).not.toContain(
      46,
    );
  });
  test('keeps the drawing last, over its field', () => {
    const svg = drawDelningsbild(bild, '<g id="motiv"/>', farger, typsnitt);
    expect(svg).toContain(`M${faltruta.x} 0`);
    expect(svg.endsWith('<g id="motiv"/></svg>')).toBe(true);
  });
});
