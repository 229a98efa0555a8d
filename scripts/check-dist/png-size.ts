/** Width and height of a picture, in pixels. */
export interface PngSize {
  readonly width: number;
  readonly height: number;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads the size out of a PNG's header (the IHDR chunk comes first, always); `null` when the bytes are no PNG. */
export function readPngSize(bytes: Uint8Array): PngSize | null {
  if (bytes.length < 24 || signature.some((byte, i) => bytes[i] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
