import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { datumSchema } from '../../src/schema/datum.ts';
import { falt, valSchema } from '../../src/schema/falt.ts';
import { buildFalt, faltAt } from './falt.ts';

const post = falt(
  z.strictObject({
    id: falt(z.string(), 'Id', '', { mall: '<region>/' }),
    steg: falt(
      valSchema({ mal: { namn: 'Mål', betydelse: 'En riktning.' }, klart: 'Klart' }).nullable(),
      'Steg',
      'Välj.',
    ),
    per: datumSchema.nullable(),
    delar: z.array(z.strictObject({ namn: z.string() })),
  }),
  'Post',
);
const rot = buildFalt(
  z.strictObject({
    titel: z.string().max(50),
    text: z.string().max(700),
    antal: z.int().nullable(),
    svar: z
      .union([z.boolean(), z.literal('ej')])
      .nullable()
      .meta({ val: { ej: 'Gäller inte' } }),
    grupp: falt(z.strictObject({ namn: z.string().optional(), malAr: falt(z.int(), 'Målår') }).nullable(), 'Gruppen'),
    belagg: z.partialRecord(z.enum(['malAr', 'titel']), z.strictObject({ kalla: z.string() })).optional(),
    teman: z.array(z.enum(['a', 'b'])).default([]),
    ord: z.array(z.string()),
    punkter: z.array(z.array(z.string())),
    poster: falt(z.array(post), 'Poster'),
  }),
);
const at = (path: string) => faltAt(rot, path.split('.'));

test('each kind of schema has its kind of field', () => {
  expect(Object.fromEntries(rot.falt.map(({ nyckel, slag }) => [nyckel, slag]))).toEqual({
    titel: 'text',
    text: 'lang',
    antal: 'tal',
    svar: 'val',
    grupp: 'grupp',
    belagg: 'grupp',
    teman: 'flerval',
    ord: 'rader',
    punkter: 'yaml',
    poster: 'lista',
  });
});

test('words come from the schema, also through null and a default; a key without is shown under its own name', () => {
  expect(at('poster.steg')).toMatchObject({ namn: 'Steg', hjalp: 'Välj.', tomt: 'null' });
  expect(at('grupp.namn')).toMatchObject({ namn: 'Namn', hjalp: '', tomt: 'utelamnas' });
  expect(at('poster.per')).toMatchObject({ slag: 'datum', namn: 'Per' });
  expect(at('poster.id')).toMatchObject({ mall: '<region>/' });
  expect(at('poster')).toMatchObject({ namn: 'Poster', post: 'Post' });
});

test('a list within an item is written as in the file', () => {
  expect(at('poster.delar')).toMatchObject({ slag: 'yaml', falt: [] });
});

test('choices have names and what they mean, and keep what they are', () => {
  expect(at('poster.steg')?.val).toEqual([
    { varde: '"mal"', namn: 'Mål', betydelse: 'En riktning.' },
    { varde: '"klart"', namn: 'Klart' },
  ]);
  expect(at('svar')?.val).toEqual([
    { varde: 'true', namn: 'Ja' },
    { varde: 'false', namn: 'Nej' },
    { varde: '"ej"', namn: 'Gäller inte' },
  ]);
});

test('the keys of a record are fields that may be left out, called what they are called beside it', () => {
  expect(at('belagg')?.falt.map(({ nyckel, namn, tomt }) => [nyckel, namn, tomt])).toEqual([
    ['malAr', 'Målår', 'utelamnas'],
    ['titel', 'Titel', 'utelamnas'],
  ]);
});

test('a file that is a record with free keys is a list with a field for the key', () => {
  const lista = buildFalt(z.record(falt(z.string(), 'Nyckel'), z.strictObject({ titel: z.string() })));
  expect(lista).toMatchObject({ slag: 'lista', nyckelfalt: { namn: 'Nyckel' }, falt: [{ nyckel: 'titel' }] });
});
