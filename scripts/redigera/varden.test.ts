import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { datumSchema } from '../../src/schema/datum.ts';
import { buildFalt } from './falt.ts';
import { fillGroup, readGroup } from './varden.ts';

const { falt } = buildFalt(
  z.strictObject({
    titel: z.string(),
    antal: z.int().nullable(),
    per: datumSchema.nullable(),
    slag: z.enum(['a', 'b']).default('a'),
    svar: z.union([z.boolean(), z.literal('ej')]).nullable(),
    teman: z.array(z.enum(['x', 'y', 'z'])),
    ord: z.array(z.string()).optional(),
    kalla: z.strictObject({ id: z.string(), punkt: z.string().optional() }).nullable(),
    belagg: z.partialRecord(z.enum(['titel', 'antal']), z.strictObject({ per: datumSchema.nullable() })).optional(),
    poster: z.array(z.strictObject({ id: z.string() })),
  }),
);
const full = {
  titel: 'En titel',
  antal: 3,
  per: '2020',
  slag: 'b',
  svar: false,
  teman: ['z', 'x'],
  ord: ['ett', 'två'],
  kalla: { id: 'k1', punkt: '4:4' },
  belagg: { antal: { per: 2020 } },
  poster: [{ id: 'a' }],
};
const read = (changes: Record<string, string>, old: Record<string, unknown> = full) => {
  const ifyllt = fillGroup(falt, old);
  for (const [key, value] of Object.entries(changes)) ifyllt.set(key, value);
  return readGroup(falt, ifyllt, '', old);
};

test('a form that is not touched gives what stood there, the kinds of values and the order of ids too', () => {
  expect(read({})).toEqual(full);
  const empty = { titel: '', antal: null, per: null, svar: null, teman: [], kalla: null, poster: [] };
  expect(read({}, empty)).toEqual(empty);
});

test('an empty field is null, left out or empty, as the schema lets it be', () => {
  const value = read({ titel: '', antal: '', ord: '', 'kalla.punkt': '' });
  expect(value).toMatchObject({ titel: '', antal: null, ord: [], kalla: { id: 'k1' } });
  expect(value['kalla']).not.toHaveProperty('punkt');
});

test('a new form leaves out what has its default and what may be missing', () => {
  const ifyllt = new URLSearchParams({ titel: ' Två\n rader ', slag: '"a"', per: '2025', antal: 'tre', teman: '"y"' });
  expect(readGroup(falt, ifyllt, '', {})).toEqual({
    titel: 'Två rader',
    antal: 'tre',
    per: 2025,
    svar: null,
    teman: ['y'],
    kalla: null,
  });
});

test('a group is there when its box is ticked', () => {
  expect(read({}, { ...full, kalla: null })).toMatchObject({ kalla: null });
  expect(read({ 'kalla:finns': 'ja', 'kalla.id': 'k2' }, { ...full, kalla: null })).toMatchObject({
    kalla: { id: 'k2' },
  });
});

test('hard spaces stay, and a date is kept as it is written', () => {
  expect(read({ titel: '206\u00a0000  invånare', per: '2021-03' })).toMatchObject({
    titel: '206\u00a0000 invånare',
    per: '2021-03',
  });
});

test('a key that no field knows stays', () => {
  expect(read({}, { ...full, okand: 1 })).toMatchObject({ okand: 1 });
});
