import { describe, expect, test } from 'vitest';
import { groupAndrade, samstammighetMening } from './kodning-mening.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const da = { ar: '2020' };

describe('samstammighetMening', () => {
  test.each([
    [{ celler: 630, overens: 624, kappa: 0.978 }, 'samma sak i 624 av 630 rutor (Cohens kappa 0,98).'],
    [{ celler: 1, overens: 1, kappa: 1 }, 'samma sak i 1 av 1 ruta (Cohens kappa 1,00).'],
    [{ celler: 630, overens: 0, kappa: 0 }, 'samma sak i 0 av 630 rutor (Cohens kappa 0,00).'],
    [{ celler: 0, overens: 0, kappa: 1 }, 'För 2020 har inga rutor jämförts.'],
  ])('%j', (samstammighet, text) => expect(plain(samstammighetMening(da, samstammighet))).toContain(text));
});

describe('groupAndrade', () => {
  const andrad = (falt: string, fran: string | null, till: string | null) => ({
    region: 'sormland' as const,
    falt,
    galler: null,
    fran,
    till,
    skal: 'Källan säger att de driver det tillsammans.',
  });
  test('groups by field, the most changed first, with values in the words of the codebook', () => {
    const grupper = groupAndrade([
      andrad('styrform', 'linje', 'gemensam'),
      andrad('niva', 'i-drift', null),
      andrad('niva', 'planerat', 'mal'),
    ]);
    expect(grupper.map(({ namn, rader }) => [namn, rader.map(({ byte }) => byte)])).toEqual([
      ['Steg', ['i drift → inget', 'planerat → mål']],
      ['Styrform', ['linje → gemensam']],
    ]);
  });
  test('a field or value without a name stands as it is, and nothing gives nothing', () => {
    expect(groupAndrade([andrad('okant', 'a', 'b')])[0]).toMatchObject({ namn: 'okant', rader: [{ byte: 'a → b' }] });
    expect(groupAndrade([])).toEqual([]);
  });
});
