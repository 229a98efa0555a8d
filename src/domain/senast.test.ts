import { describe, expect, test } from 'vitest';
import type { Senast } from '../schema/senast.ts';
import { checkSenast, latestLage, malbildMening, senareText, senastRad, type MalbildDaOchNu } from './senast.ts';

const nu: NonNullable<Senast['gemensamMalbild']> = {
  varde: 'framtagen',
  namn: null,
  not: null,
  per: '2023-06-21',
  handelse: 'blekinge/h-ett',
  kalla: null,
};
const rad = (more: Partial<MalbildDaOchNu>): MalbildDaOchNu => ({
  region: 'blekinge',
  namn: 'Blekinge',
  da: 'utkast',
  nu: null,
  ...more,
});

test('latestLage falls back on 2020 where nothing later is known', () => {
  expect(latestLage(rad({ nu }))).toBe('framtagen');
  expect(latestLage(rad({}))).toBe('utkast');
});

test('senareText says that nothing later has been found', () => {
  expect(senareText(rad({}))).toBe('Inget senare har hittats');
  expect(senareText(rad({ da: 'ej-tillampligt' }))).toBe('Ej tillämpligt');
});

describe('malbildMening', () => {
  test('counts then and now, and says what is known of the rest', () => {
    const mening = malbildMening(
      [
        rad({ nu }),
        rad({ namn: 'Uppsala', da: 'framtagen' }),
        rad({ namn: 'Kalmar', da: 'planeras' }),
        rad({ namn: 'Gotland', da: 'ej-tillampligt' }),
      ],
      2020,
    );
    expect(mening).toBe(
      '2020 hade 1 av 4 regioner en färdig målbild tillsammans med kommunerna, eller en strategi eller plan som fyller samma roll. Senast känt är att 2 har det, för Uppsala enligt uppgiften från 2020. Planeras: Kalmar. Frågan gäller inte Gotland, där regionen också är kommun.',
    );
  });
});

describe('checkSenast', () => {
  const senast = (more: Partial<Senast>): Senast => ({ gemensamMalbild: nu, strategi: null, malar: null, ...more });
  test('accepts a value whose event exists and has its date', () => {
    expect(checkSenast('blekinge', senast({}), new Map([['blekinge/h-ett', '2023-06-21']]))).toEqual([]);
  });
  test('refuses an event that does not exist', () => {
    expect(checkSenast('blekinge', senast({}), new Map())[0]).toContain('som inte finns i regionen');
  });
  test('refuses a date that is not the event’s', () => {
    expect(checkSenast('blekinge', senast({}), new Map([['blekinge/h-ett', '2022']]))[0]).toContain('datum: 2022');
  });
});

describe('senastRad', () => {
  test('links to the event and says when', () => {
    expect(senastRad(nu)).toMatchObject({
      nar: '21\u00a0juni\u00a02023',
      href: '/regioner/blekinge/#h-ett',
      kalla: 'blekinge/h-ett',
    });
  });
  test('says odaterad without a date, and links to the source when that is what it rests on', () => {
    const rad = senastRad({ varde: 2030, per: null, handelse: null, kalla: 'kronoberg-utvecklingsstrategi-2021' });
    expect(rad).toMatchObject({ nar: 'odaterad', href: '/kallor/#kronoberg-utvecklingsstrategi-2021' });
  });
  test('is null when nothing later has been found', () => {
    expect(senastRad(null)).toBeNull();
  });
});
