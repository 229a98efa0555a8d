import { expect, test } from 'vitest';
import { makeHandelse } from '../../tests/underlag/handelse.ts';
import { grundOf, grundText, type Grundkalla } from './grund.ts';

const kallor: Record<string, Grundkalla> = {
  plan: { id: 'plan', kortnamn: 'Planen 2024', utgivare: 'Region Blekinge', sida: null },
  sida: { id: 'sida', kortnamn: 'SVT: En nyhet', utgivare: 'SVT', sida: { utgivartyp: 'media' } },
};
const register = {
  handelser: [
    makeHandelse({
      id: 'blekinge/h-ny',
      kalla: { titel: 'Motion', utgivare: 'Ett parti', url: null, publicerad: null, typ: 'parti' },
    }),
  ],
  kallaOf: (id: string) => kallor[id]!,
};
const kalla = (id: string) => ({ id, avsnitt: 'hela sidan' });

test('a document is named by its short name and bears no mark', () => {
  const grund = grundOf({ per: '2024-02-19', handelse: null, kalla: kalla('plan') }, register);
  expect(grund).toMatchObject({ href: '/kallor/plan/', kalla: 'plan', markt: null });
  expect(grundText(grund)).toBe('19\u00a0februari\u00a02024, Planen 2024');
});
test('a page is named by its publisher; media are marked, and no date is said', () => {
  expect(grundText(grundOf({ per: null, handelse: null, kalla: kalla('sida') }, register))).toBe(
    'odaterad, mediekälla: SVT',
  );
});
test('an event leads to its place, with the mark of its source', () => {
  const grund = grundOf({ per: '2023', handelse: 'blekinge/h-ny', kalla: null }, register);
  expect(grund.href).toBe('/regioner/blekinge/#h-ny');
  expect(grundText(grund)).toBe('2023, partikälla: Ett parti');
});
test('an event that the region does not have is told by its id', () => {
  expect(() => grundOf({ per: null, handelse: 'blekinge/h-borta', kalla: null }, register)).toThrow('h-borta');
});
