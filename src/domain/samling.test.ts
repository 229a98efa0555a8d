import { expect, test } from 'vitest';
import { isSamlingAdress, readAdresser, samlingAdress } from './samling.ts';

const rad = { adress: '/teman/aldre/blekinge/', titel: 'Äldre', svar: 'Ja.', hanvisning: 'Källan.', not: 'Min' };
const query = (address: string): string => address.split('?').slice(1).join('?');

test('the shared address gives the pages back, without notes', () => {
  const pages = [rad, { adress: '/jamfor/malbild/?regioner=a,b' }];
  expect(samlingAdress(pages)).not.toContain('Min');
  expect(readAdresser(query(samlingAdress(pages)))).toEqual({
    adresser: pages.map(({ adress }) => adress),
    utom: new Map(),
    anmarkningar: [],
  });
});
test.each(['javascript:alert(1)', '//x.example/teman/', 'https://x.example/', '/om/', '/teman/../om/', '/teman//x/'])(
  '%s cannot be pinned, and an address that names it is told so',
  (adress) => {
    expect(isSamlingAdress(adress)).toBe(false);
    const { adresser, anmarkningar } = readAdresser(new URLSearchParams({ p: adress }).toString());
    expect(adresser).toEqual([]);
    expect(anmarkningar).toEqual([`Sidan ”${adress}” finns inte bland det som går att samla.`]);
  },
);
test('what an address names is told short, without signs that turn the text, and counted beyond the first five', () => {
  const strange = Array.from({ length: 9 }, (_, i) => `p=${i}${encodeURIComponent('\u202e\n')}${'x'.repeat(5000)}`);
  const { anmarkningar } = readAdresser(strange.join('&'));
  expect(anmarkningar).toHaveLength(6);
  expect(anmarkningar.join('')).not.toMatch(/[\u202e\n]/);
  expect(Math.max(...anmarkningar.map((one) => one.length))).toBeLessThan(120);
  expect(anmarkningar.at(-1)).toBe('4\u00a0sidor till i adressen finns inte.');
});
test('an address with more pages than there is room for shows the first of them and says so', () => {
  const { adresser, anmarkningar } = readAdresser(Array.from({ length: 501 }, (_, i) => `p=/teman/a${i}/`).join('&'));
  expect(adresser).toHaveLength(500);
  expect(anmarkningar).toEqual(['Adressen har 501\u00a0sidor; de första 500 är med.']);
});
test('what is left out of a page goes with the address, and nothing but ids comes back', () => {
  const pages = [rad, { adress: '/jamfor/malbild/?regioner=a,b', utom: ['kalmar/x', 'kalmar/h-y'] }];
  expect(readAdresser(query(samlingAdress(pages))).utom).toEqual(
    new Map([[pages[1]!.adress, ['kalmar/x', 'kalmar/h-y']]]),
  );
  const { utom } = readAdresser('p=/teman/a/b/&utom=0:a/b,<b>,javascript:x&utom=7:a/b&utom=x');
  expect(utom).toEqual(new Map([['/teman/a/b/', ['a/b']]]));
});
