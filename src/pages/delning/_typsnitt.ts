import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import fontData from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline';
import type { Typsnitt } from '../../charts/delningsbild.ts';
import { onceBy } from '../../domain/minne.ts';

const bytes = Uint8Array.from(atob(fontData.slice(fontData.indexOf(',') + 1)), (char) => char.charCodeAt(0));
const face = new Face(new Blob(await decompress(bytes)));

function fontOf(weight: number): Font {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  return font;
}

interface Tecken {
  readonly glyph: number;
  readonly advance: number;
}

/** The letters of a text and how far each moves the pen, kerned, in units of the typeface. */
function shapeText(text: string, font: Font): Tecken[] {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint }, i) => ({ glyph: codepoint, advance: positions[i]?.xAdvance ?? 0 }));
}

/** What is asked again, in every picture: the same lines while they are broken, the same words, the same letters. */
const typsnittOf = (font: Font) => ({
  lettersOf: onceBy((text: string) => shapeText(text, font)),
  pathOf: onceBy((glyph: number) => font.glyphToPath(glyph)),
});
const vikter = { normal: typsnittOf(fontOf(400)), fet: typsnittOf(fontOf(700)) };

/** An outline with `y` upwards and units of the typeface, moved and scaled to where it stands in the picture. */
const placePath = (path: string, x: number, y: number, scale: number): string =>
  path.replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, px: string, py: string) => `${(x + Number(px) * scale).toFixed(1)} ${(y - Number(py) * scale).toFixed(1)}`,
  );

/** The site's own typeface as shapes, out of the same file that the pages use. */
export const sourceSans: Typsnitt = {
  measure: (text, size, vikt) =>
    (vikter[vikt].lettersOf(text).reduce((sum, { advance }) => sum + advance, 0) * size) / face.upem,
  outline: (text, x, y, size, vikt) => {
    const scale = size / face.upem;
    let pen = x;
    const { lettersOf, pathOf } = vikter[vikt];
    return lettersOf(text)
      .map(({ glyph, advance }) => {
        const d = placePath(pathOf(glyph), pen, y, scale);
        pen += advance * scale;
        return d;
      })
      .join('');
  },
};
