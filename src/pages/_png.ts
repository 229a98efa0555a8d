import sharp from 'sharp';

/**
 * An SVG as PNG. The drawing holds no text, or it would be set in whatever typeface the machine has.
 * @param svg with a `viewBox` of the same proportions as the picture
 */
export async function toPng(
  svg: string,
  { bredd, hojd }: { readonly bredd: number; readonly hojd: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const sized = svg.replace('<svg ', `<svg width="${bredd}" height="${hojd}" `);
  const png = await sharp(new TextEncoder().encode(sized)).png({ palette: true, colours: 64, effort: 4 }).toBuffer();
  return new Uint8Array(png);
}
