import { unzipSync, zipSync, type Zippable } from 'fflate';

/** A hundredth larger than the highest level, for two thirds of the work. */
const level = 6;

/**
 * Files as one ZIP. Every file gets noon of the given ISO day, so that the same content gives the same bytes on
 * every machine and in every time zone.
 */
export function packZip(filer: Readonly<Record<string, string | Uint8Array>>, datum: string): Uint8Array {
  const [year = 2000, month = 1, day = 1] = datum.split('-').map(Number);
  const mtime = new Date(year, month - 1, day, 12);
  const encode = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const entries = Object.entries(filer).map(([name, content]) => [name, encode(content)]);
  return zipSync(Object.fromEntries(entries) as Zippable, { level, mtime });
}

/** A ZIP made elsewhere, packed again without the clock's mark. */
export const repackZip = (bytes: Uint8Array, datum: string): Uint8Array => packZip(unzipSync(bytes), datum);
