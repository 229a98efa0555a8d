import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { makeAtlas } from '../../tests/underlag/atlas.ts';
import { makePost, makeRegion } from '../../tests/underlag/region.ts';
import { buildDatamangder } from './datamangder.ts';
import { faltbeskrivningar } from './faltbeskrivningar.ts';
import { buildJsonSchema, faltOf, slagText } from './json-schema.ts';
import { utdatascheman } from './utdatascheman.ts';

const schemaOf = (id: string) => buildJsonSchema(id, id, 'https://x.example', '1.0.0');
const validate = (id: string, value: unknown): boolean =>
  new Ajv2020({ formats: { uri: true } }).compile(schemaOf(id))(value);
const region = makeRegion([makePost()]);
const atlas = makeAtlas(region);

describe('JSON Schema of the data files', () => {
  test('every data set is valid against its schema', () => {
    const wrong = buildDatamangder(atlas).filter(({ id, json }) => !validate(id, JSON.parse(json)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  test('a key that is not in the schema is a fault', () => {
    const [post] = JSON.parse(buildDatamangder(atlas).find(({ id }) => id === 'poster')?.json ?? '[]');
    expect([validate('poster', [post]), validate('poster', [{ ...post, extra: 1 }])]).toEqual([true, false]);
  });
  test.each(Object.keys(utdatascheman))('%s says nothing that a strict reader does not know', (id) => {
    expect(() => new Ajv2020({ formats: { uri: true } }).compile(schemaOf(id))).not.toThrow();
  });
  test.each(Object.keys(utdatascheman))('every field of %s is described, and nothing else is', (id) => {
    const falt = faltOf(id, schemaOf(id));
    expect(falt.filter(({ beskrivning }) => beskrivning === '')).toEqual([]);
    expect(falt.map(({ namn }) => namn).sort()).toEqual(Object.keys(faltbeskrivningar[id] ?? {}).sort());
  });
  test('a data set without schema is an error', () => expect(() => schemaOf('okand')).toThrow('saknar schema'));
  test('types are told in Swedish', () => {
    const maybe = { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] };
    expect([slagText(maybe), slagText({ type: ['boolean', 'null'] }), slagText({})]).toEqual([
      'lista av text eller tomt',
      'ja eller nej eller tomt',
      'värde',
    ]);
  });
});
