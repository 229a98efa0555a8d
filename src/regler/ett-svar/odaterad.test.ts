import { expect, test } from 'vitest';
import { makeRegionfiler, makeSidkallor } from '../../../tests/underlag/regionfiler.ts';
import { checkOdaterad } from './odaterad.ts';

test('an event is not undated when all that the same page says is dated', () => {
  const kalla = { titel: 'Sida', utgivare: 'X', url: 'https://exempel.se/a', publicerad: null, typ: 'region' } as const;
  const fynd = (per: (string | null)[], datum: string | null = null) =>
    checkOdaterad(
      makeRegionfiler({
        nu: {
          status: null,
          sidkallor: makeSidkallor(),
          poster: per.map((one) => ({ per: one, kalla: { id: 'blekinge-k1', avsnitt: 'hela sidan' } })),
        },
        handelser: [{ datum, kalla }],
      }),
    );
  expect(fynd(['2023'])).toMatchObject([
    { plats: { nyckel: ['handelser', 0, 'datum'] }, mot: { nyckel: [expect.anything(), 0, 'per'] } },
  ]);
  expect(fynd(['2023'], '2023')).toEqual([]);
  expect(fynd(['2023', null])).toEqual([]);
  expect(fynd([])).toEqual([]);
});
