import { expect, test } from 'vitest';
import { createPaketlasare, packPaket, type Paketfil } from './paket.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const filer: Paketfil[] = [
  { path: 'index.html', typ: 'text/html', bytes: bytes('Start på å') },
  { path: 'tom.css', typ: 'text/css', bytes: bytes('') },
  { path: 'data/a.json', typ: 'application/json', bytes: bytes('{"a":1}') },
];
const read = (whole: Uint8Array, piece: number): Paketfil[] => {
  const lasare = createPaketlasare();
  const found: Paketfil[] = [];
  for (let at = 0; at < whole.length; at += piece) found.push(...lasare.push(whole.subarray(at, at + piece)));
  lasare.end();
  return found;
};

test.each([1, 3, 7, 64, 100_000])('what is packed is read again in pieces of %i bytes', (piece) => {
  expect(read(packPaket(filer), piece)).toEqual(filer);
});

test('a pack without files is a pack', () => expect(read(packPaket([]), 2)).toEqual([]));

test('a pack that is cut anywhere, or goes on after its end, is refused', () => {
  const whole = packPaket(filer);
  for (let end = 0; end < whole.length; end += 1) expect(() => read(whole.subarray(0, end), 5)).toThrow('inte helt');
  expect(() => read(new Uint8Array([...whole, 1]), 5)).toThrow('inte helt');
});
