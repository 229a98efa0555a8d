import type { Andring } from '../schema/andring.ts';
import type { CellValue } from './csv.ts';
import type { Datamangd } from './mangder/datamangd.ts';
import { faltbeskrivningar } from './faltbeskrivningar.ts';
import { helAdress } from '../domain/sajt.ts';

const isDay = (value: CellValue): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** The Table Schema type of a column, from the values it holds. A column of days alone is a date, a list is text. */
function columnType(values: readonly CellValue[]): Record<string, unknown> {
  const known = values.filter((value) => value !== null && value !== undefined);
  const all = (test: (value: CellValue) => boolean): boolean => known.length > 0 && known.every(test);
  if (all((value) => typeof value === 'boolean')) return { type: 'boolean', trueValues: ['ja'], falseValues: ['nej'] };
  if (all(Number.isInteger)) return { type: 'integer' };
  if (all((value) => typeof value === 'number')) return { type: 'number' };
  return { type: all(isDay) ? 'date' : 'string' };
}

/** The tables as a Frictionless tabular data package (`datapackage.json`). Sizes are in bytes. */
export function buildDatapackage(
  mangder: readonly Datamangd[],
  origin: string,
  { version, datum }: Pick<Andring, 'version' | 'datum'>,
): unknown {
  const resources = mangder.flatMap(({ id, titel, beskrivning, nyckel, pekar = {}, csv, tabell }) => {
    if (csv === null || tabell === null) return [];
    const texter = faltbeskrivningar[id] ?? {};
    const fields = tabell.kolumner.map((name, i) => {
      const description = texter[name] ?? texter[`celler.${name}`];
      return { name, ...columnType(tabell.rader.map((row) => row[i])), ...(description ? { description } : {}) };
    });
    const keys = Object.entries(pekar);
    return [
      {
        name: id,
        title: titel,
        description: beskrivning,
        path: `${id}.csv`,
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: new TextEncoder().encode(csv).length,
        dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
        schema: {
          fields,
          missingValues: [''],
          ...(nyckel.length > 0 ? { primaryKey: nyckel.length === 1 ? nyckel[0] : nyckel } : {}),
          ...(keys.length > 0
            ? {
                foreignKeys: keys.map(([name, resource]) => ({
                  fields: name,
                  reference: { resource, fields: 'id' },
                })),
              }
            : {}),
        },
      },
    ];
  });
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/tabular-data-package.json',
    profile: 'tabular-data-package',
    name: 'narvardsatlas',
    title: 'Närvårdsatlas',
    description: 'Hur Sveriges regioner arbetar med omställningen till god och nära vård.',
    homepage: helAdress('/data/', origin),
    version,
    created: `${datum}T00:00:00Z`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Erkännande 4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources,
  };
}
