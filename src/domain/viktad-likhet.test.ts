import { expect, test } from 'vitest';
import { buildLikheter } from './liknande-regioner.ts';
import { egnaVikter, orderLika, viktadLikhet } from './viktad-likhet.ts';

const region = (
  id: 'blekinge' | 'skane' | 'kalmar' | 'gotland',
  befolkningTusental: number,
  antalKommuner: number,
  del: string,
) => ({
  id,
  befolkningTusental,
  antalKommuner,
  sjukvardsregion: [del],
});
const regioner = [
  region('blekinge', 158, 5, 'Södra'),
  region('skane', 1420, 33, 'Södra'),
  region('kalmar', 247, 12, 'Sydöstra'),
  region('gotland', 61, 1, 'Stockholms'),
];
const lika = buildLikheter(regioner, []).get('blekinge')!;

test('the default weights give the site’s own likeness, value and order', () => {
  for (const one of lika) expect(viktadLikhet(one.komponenter, egnaVikter)).toBeCloseTo(one.likhet, 10);
  expect(orderLika(lika.toReversed(), egnaVikter).map((one) => one.region)).toEqual(lika.map((one) => one.region));
});

test('a weight alone decides, and no weight at all keeps the order', () => {
  const bara = { teman: 0, folkmangd: 0, kommuner: 0, sjukvardsregion: 0 };
  expect(orderLika(lika, { ...bara, sjukvardsregion: 1 })[0]?.region).toBe('skane');
  expect(orderLika(lika, { ...bara, folkmangd: 3 })[0]?.region).toBe('kalmar');
  expect(orderLika(lika.toReversed(), bara)).toEqual(lika.toReversed());
});
