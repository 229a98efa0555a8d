/** A picture for an icon file. */
interface Ikonbild {
  /** Side in pixels, at most 256. */
  readonly sida: number;
  /** The picture as PNG. */
  readonly png: Uint8Array;
}

const headerBytes = 6;
const entryBytes = 16;

/**
 * An ICO file with PNG pictures in it: a header, a directory with an entry a picture, then the pictures.
 * Layout after Microsoft's ICONDIR and ICONDIRENTRY; all numbers little-endian, a side of 256 is written as 0.
 */
export function toIco(bilder: readonly Ikonbild[]): Uint8Array<ArrayBuffer> {
  const start = headerBytes + entryBytes * bilder.length;
  const file = new Uint8Array(start + bilder.reduce((sum, { png }) => sum + png.length, 0));
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, bilder.length, true);
  let offset = start;
  bilder.forEach(({ sida, png }, i) => {
    const entry = headerBytes + entryBytes * i;
    view.setUint8(entry, sida % 256);
    view.setUint8(entry + 1, sida % 256);
    view.setUint16(entry + 4, 1, true);
    view.setUint16(entry + 6, 32, true);
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, offset, true);
    file.set(png, offset);
    offset += png.length;
  });
  return file;
}
