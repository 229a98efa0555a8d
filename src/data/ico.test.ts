import { expect, test } from 'vitest';
import { toIco } from './ico.ts';

test('each entry says where its picture begins and how long it is', () => {
  const file = toIco([
    { sida: 16, png: new Uint8Array([1, 2, 3]) },
    { sida: 256, png: new Uint8Array([4, 5]) },
  ]);
  const view = new DataView(file.buffer);
  expect([view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true)]).toEqual([0, 1, 2]);
  const entries = [6, 22].map((at) => ({
    sida: view.getUint8(at),
    png: [...file.slice(view.getUint32(at + 12, true)).slice(0, view.getUint32(at + 8, true))],
  }));
  expect(entries).toEqual([
    { sida: 16, png: [1, 2, 3] },
    { sida: 0, png: [4, 5] },
  ]);
});
test('an icon without pictures is only its header', () => expect(toIco([])).toHaveLength(6));
