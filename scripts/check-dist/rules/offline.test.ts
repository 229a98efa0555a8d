import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { faktafil, packPaket, paketfil } from '../../../src/data/paket.ts';
import { kontrollsumma } from '../../kontrollsummor.ts';
import { paketfiler } from '../../offline/paket.ts';
import { buildSite } from '../site.ts';
import { checkOffline } from './offline.ts';

const sajt = {
  'index.html': '<h1>A</h1>',
  'data/a.csv': 'a,b',
  'robots.txt': 'x',
  'delning/a.png': 'y',
  '.htaccess': 'z',
};
type Filer = Readonly<Record<string, string | Uint8Array>>;
const filesOf = (files: Filer) =>
  Object.entries(files).map(([path, content]) => ({
    path,
    read: () => (typeof content === 'string' ? new TextEncoder().encode(content) : content),
  }));
/** A site with the pack of some files, and what is told of it. */
const withPaket = (files: Filer, packade: Filer = files): Filer => {
  const list = paketfiler(filesOf(packade));
  const packed = new Uint8Array(gzipSync(packPaket(list)));
  const byte = list.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return {
    ...files,
    [paketfil]: packed,
    [faktafil]: JSON.stringify({ summa: kontrollsumma(packed), filer: list.length, byte }),
  };
};
const found = (files: Filer) =>
  checkOffline(buildSite(filesOf(files))).map(({ path, message }) => `${path}: ${message}`);

test('a pack of all that a reader has use for is right', () => expect(found(withPaket(sajt))).toEqual([]));

test('a file that is lost, another or too many is told', () => {
  expect(found(withPaket(sajt, { 'index.html': sajt['index.html'] }))).toContain(
    'data/a.csv: Filen är inte med i paketet.',
  );
  expect(found(withPaket(sajt, { ...sajt, 'index.html': '<h1>B</h1>' }))).toContain(
    'index.html: Filen är en annan i paketet.',
  );
  expect(found(withPaket(sajt, { ...sajt, 'b.html': '' }))).toContain(
    'b.html: Filen är med i paketet men ska inte vara det.',
  );
});

test('no pack, one that is cut, and one of which something else is told', () => {
  expect(found(sajt)).toEqual([`${paketfil}: Paketet för läsning utan nät saknas.`]);
  const whole = withPaket(sajt);
  const cut = (whole[paketfil] as Uint8Array).subarray(0, 40);
  expect(found({ ...whole, [paketfil]: cut })).toEqual([
    `${paketfil}: Paketet för läsning utan nät går inte att läsa.`,
  ]);
  expect(found({ ...whole, [faktafil]: '{}' })).toEqual([
    `${faktafil}: Det som sägs om paketet stämmer inte med paketet.`,
  ]);
});
