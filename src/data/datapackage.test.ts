import { describe, expect, test } from 'vitest';
import type { CellValue } from './csv.ts';
import { buildDatapackage } from './datapackage.ts';
import type { Datamangd } from './mangder/datamangd.ts';

const mangd = (mer: Partial<Datamangd> = {}): Datamangd => ({
  id: 'poster',
  titel: 'Poster',
  beskrivning: 'Alla poster.',
  nyckel: ['utgava', 'id'],
  rader: 1,
  json: '[]',
  csv: 'å',
  tabell: { kolumner: ['id'], rader: [['a']] },
  ...mer,
});
const paket = (...mangder: Datamangd[]) =>
  buildDatapackage(mangder, 'https://x.example', { version: '1.2.3', datum: '2026-11-22' }) as {
    resources: { schema: { fields: object[] } }[];
  };
const typ = (...varden: CellValue[]) =>
  paket(mangd({ tabell: { kolumner: ['x'], rader: varden.map((one) => [one]) } })).resources[0]!.schema.fields[0];

describe('the type of a column', () => {
  test.each([
    [[true, null, false], { name: 'x', type: 'boolean', trueValues: ['ja'], falseValues: ['nej'] }],
    [[1, undefined, 2], { name: 'x', type: 'integer' }],
    [[1, 2.5], { name: 'x', type: 'number' }],
    [['2026-11-22', null], { name: 'x', type: 'date' }],
    [['2026-11-22', '2026'], { name: 'x', type: 'string' }],
    [['2026-1-22'], { name: 'x', type: 'string' }],
    [['2026-11-2'], { name: 'x', type: 'string' }],
    [['x2026-11-22'], { name: 'x', type: 'string' }],
    [['2026-11-22x'], { name: 'x', type: 'string' }],
    [[['2026-11-22']], { name: 'x', type: 'string' }],
    [[1, 'a'], { name: 'x', type: 'string' }],
    [[true, 1], { name: 'x', type: 'string' }],
    [[null], { name: 'x', type: 'string' }],
    [[], { name: 'x', type: 'string' }],
  ])('of %j is %j', (varden, falt) => expect(typ(...varden)).toEqual(falt));
});

describe('a table', () => {
  test('is a resource with its size in bytes, its key, and a text for each field that has one', () => {
    expect(paket(mangd())).toMatchObject({
      homepage: 'https://x.example/data/',
      version: '1.2.3',
      created: '2026-11-22T00:00:00Z',
      licenses: [{ name: 'CC-BY-4.0' }],
      resources: [
        {
          name: 'poster',
          path: 'poster.csv',
          bytes: 2,
          dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
          schema: {
            fields: [{ name: 'id', type: 'string', description: expect.stringContaining('Postens id') }],
            missingValues: [''],
            primaryKey: ['utgava', 'id'],
          },
        },
      ],
    });
    expect(paket(mangd()).resources[0]!.schema).not.toHaveProperty('foreignKeys');
  });
  test('with one column for key has it by itself, and without key none', () => {
    expect(paket(mangd({ nyckel: ['id'] })).resources[0]!.schema).toHaveProperty('primaryKey', 'id');
    expect(paket(mangd({ nyckel: [] })).resources[0]!.schema).not.toHaveProperty('primaryKey');
  });
  test('points at other tables by their id', () => {
    expect(paket(mangd({ pekar: { kalla: 'kallor' } })).resources[0]!.schema).toHaveProperty('foreignKeys', [
      { fields: 'kalla', reference: { resource: 'kallor', fields: 'id' } },
    ]);
  });
  test('finds the text of a field in cells too, and data without a table is no resource', () => {
    const celler = mangd({ id: 'temamatris', tabell: { kolumner: ['svar', 'okand'], rader: [] } });
    expect(paket(celler).resources[0]!.schema.fields).toEqual([
      { name: 'svar', type: 'string', description: expect.any(String) },
      { name: 'okand', type: 'string' },
    ]);
    expect(paket(mangd({ csv: null }), mangd({ tabell: null })).resources).toEqual([]);
  });
});
