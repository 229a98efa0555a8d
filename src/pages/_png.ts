import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Pictures of earlier builds, each named by what it is made of: to draw one takes longer than to build forty pages. */
const mapp = '.cache/bilder';
/**
 * Flat surfaces of a few colours with softened edges: sixteen tones without dots between them are right within one step of 256
 * on every surface, and weigh and cost half of what sixty-four do.
 */
const val = { palette: true, colours: 16, effort: 1, dither: 0 } as const;

/**
 * An SVG as PNG. The drawing holds no text, or it would be set in whatever typeface the machine has.
 * @param svg with a `viewBox` of the same proportions as the picture
 */
export async function toPng(
  svg: string,
  { bredd, hojd }: { readonly bredd: number; readonly hojd: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const sized = svg.replace('<svg ', `<svg width="${bredd}" height="${hojd}" `);
  const of = JSON.stringify([sharp.versions, val, sized]);
  const path = join(mapp, `${createHash('sha256').update(of).digest('hex')}.png`);
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    const png = await sharp(new TextEncoder().encode(sized)).png(val).toBuffer();
    await mkdir(mapp, { recursive: true });
    await writeFile(path, png);
    return new Uint8Array(png);
  }
}
