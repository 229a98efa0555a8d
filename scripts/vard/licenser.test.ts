import { expect, test } from 'vitest';
import { licensText, paketOf, readShipped } from './licenser.ts';

test.each([
  ['/x/node_modules/docx/dist/index.mjs', 'docx'],
  ['C:\\x\\node_modules\\@a\\b\\c.js', '@a/b'],
  ['/x/node_modules/a/node_modules/b/c.js', 'b'],
  ['/x/src/islands/laddare.ts', null],
])('%s lies in %s', (modul, namn) => expect(paketOf(modul)).toBe(namn));

test('what is shipped is named once, with version, licence and its text', () => {
  const paket = readShipped('.', ['fflate', 'fflate']);
  expect(paket.filter(({ namn }) => namn === 'fflate')).toHaveLength(1);
  expect(paket.map(({ namn }) => namn)).toContain('pagefind');
  for (const { namn, version, licens } of paket)
    expect([namn, /^\d/.test(version), licens !== '']).toEqual([namn, true, true]);
  expect(paket.find(({ namn }) => namn.includes('source-sans'))?.text).toContain('SIL OPEN FONT LICENSE');
  expect(licensText(paket)).toMatch(/fflate \d[\d.]+, del av skripten\. Licens: MIT\.\n\nMIT License/);
});
