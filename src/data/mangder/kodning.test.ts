import { describe, expect, test } from 'vitest';
import { makeKodning } from '../../../tests/underlag/kodning.ts';
import { json, table, tre } from '../../../tests/underlag/datamangder.ts';
import type { Kodning } from '../../schema/kodning.ts';

describe('the coding', () => {
  const atlas = { ...tre, kodningar: [makeKodning()] };
  test('both readings stand as coded, with the settled answer, the reason and what changed later', () => {
    const [lika, olika] = json(atlas, 'kodning').celler.filter(
      ({ region }: { region: string }) => region === 'blekinge',
    );
    expect(lika).toMatchObject({
      forsta: true,
      andra: true,
      utfall: null,
      skal: null,
      svar: 'uttryckligt',
      andrade: [],
    });
    expect(olika).toMatchObject({
      utgava: '2020',
      tema: 'aldre',
      forsta: true,
      andra: false,
      utfall: 'ej-namnt',
      skal: 'Gäller alla åldrar.',
      svar: 'ej-namnt',
      andrade: [{ falt: 'svar', fran: 'ej-namnt', till: 'delvis', skal: 'Ny kodbok.' }],
    });
  });
  test('every change stands in a table of its own, those of attributes too', () =>
    expect(table(atlas, 'kodningsandringar').map(({ falt, galler }) => [falt, galler])).toEqual([
      ['svar', 'aldre'],
      ['styrform', null],
    ]));
  test('an earlier round stands apart with its own readings, and changes nothing of the round that counts', () => {
    const kodning = makeKodning();
    const tidigare = [
      {
        datum: '2026-11-01',
        andraLaste: 'texterna' as const,
        lasningar: { blekinge: { forsta: ['aldre'], andra: [] } } as unknown as Kodning['lasningar'],
        utjamnade: [{ region: 'blekinge', tema: 'aldre', utfall: 'delvis', skal: 'Läsarna var oense då.' } as const],
      },
    ];
    const med = json({ ...tre, kodningar: [{ ...kodning, tidigare }] }, 'kodning');
    expect(med.celler).toEqual(json({ ...tre, kodningar: [kodning] }, 'kodning').celler);
    expect(med.tidigare.find(({ tema }: { tema: string }) => tema === 'aldre')).toMatchObject({
      region: 'blekinge',
      datum: '2026-11-01',
      forsta: true,
      andra: false,
      utfall: 'delvis',
    });
  });
  test('a region that was not read in the edition has no row', () =>
    expect(
      json({ ...tre, kodningar: [{ ...makeKodning(), lasningar: {} as Kodning['lasningar'] }] }, 'kodning').celler,
    ).toEqual([]));
});
