import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { overallt, uppgift, type Attributord, type Uppgift } from '../schema/attribut.ts';
import { delFields } from '../schema/del.ts';
import { delscheman } from '../schema/delscheman.ts';
import { falt, valSchema } from '../schema/falt.ts';
import { findAttributbrister } from './attributord.ts';

test('every key of the four parts is described', () => {
  expect(findAttributbrister(delscheman)).toEqual([]);
});

const ord: Attributord = {
  id: 'behov',
  namn: 'Mätta behov',
  visas: overallt,
  kategori: true,
  fras: { ja: 'en mätning av behoven', nej: 'ingen mätning av behoven' },
};
const om: Uppgift = {
  lasesSedan: '2026-12-01',
  data: { sv: 'Om behoven är mätta. Tomt är okänt, inte nej.', en: 'Whether measured. Empty is unknown, not no.' },
  attribut: [ord],
};
const jaNej = z.boolean().nullable();
const brister = (behov: z.ZodType, mer: Record<string, z.ZodType> = {}) =>
  findAttributbrister({ organisation: z.strictObject({ ...delFields, behov, ...mer }) });
const med = (changes: Partial<Attributord>, schema: z.ZodType = jaNej, more: Partial<Uppgift> = {}) =>
  brister(uppgift(schema, 'Behov', '', { ...om, ...more, attribut: [{ ...ord, ...changes }] }));
const utan = (changes: Partial<Uppgift>) => brister(uppgift(jaNej, 'Behov', '', { ...om, ...changes }));

test('a made-up attribute with all its words lacks nothing', () => expect(med({})).toEqual([]));

test('a key without a description is told with its file, its name and the remedy', () => {
  expect(brister(falt(jaNej, 'Behov'))).toEqual([
    {
      path: 'src/schema/organisation.ts',
      nyckel: 'behov',
      message: '`behov`: Nyckeln har ingen beskrivning och syns därför ingenstans.',
      tip: expect.stringContaining('Skriv nyckeln med `uppgift(…)`'),
    },
  ]);
});

describe('what a description lacks is told', () => {
  const text = z.string().nullable();
  const val = valSchema({ enkat: 'Enkät' }).nullable();
  const grupp = z.strictObject({ namn: text, antal: z.strictObject({}) });
  test.each([
    ['a day that is none', utan({ lasesSedan: 'i dag' }), 'ingen dag', 'lasesSedan'],
    ['no English', utan({ data: { ...om.data, en: '' } }), 'svenska och engelska', 'data.en'],
    ['no Swedish', utan({ data: { ...om.data, sv: ' ' } }), 'svenska och engelska', 'data.sv'],
    [
      'silence that may be taken for a no',
      utan({ data: { sv: 'Om det.', en: 'If so.' } }),
      'inte är nej',
      'Tomt är okänt',
    ],
    ['an id that cannot stand in an address', med({ id: 'mattBehov' }), 'adresser', 'a–z'],
    ['an id that the address has for something else', med({ id: 'storlek' }), 'adresser', 'storlek'],
    ['no name', med({ namn: '' }), 'inget namn', 'namn'],
    ['no place', med({ visas: [] }), 'visas ingenstans', 'visas: overallt'],
    ['no words in the matrix', med({ fras: ' ' }, text), 'ord för en mening', 'fras'],
    ['no words for a yes', med({ fras: { ja: '', nej: 'inte' } }), 'ord för en mening', 'fras'],
    ['one phrase for yes and no', med({ fras: 'en mätning' }), 'ja och ett nej', 'nej:'],
    ['no words for a no', med({ fras: { ja: 'en mätning', nej: '' } }), 'ja och ett nej', 'nej:'],
    ['a phrase without the value', med({ fras: 'ett sätt' }, val), 'vilket värde', '{}'],
    ['a question without an answer', med({ sok: { fraga: 'behov' } }), 'inte att svara', 'sok.sak'],
    ['a question that cannot be read', med({ sok: { fraga: '(', sak: 'är' } }), 'inte att svara', 'reguljärt'],
    ['nothing to be found by', med({ visas: ['sida'] }), 'Sökningen kan inte', 'soktext'],
    ['a group that nothing reads', med({ fras: 'något' }, grupp), 'hur värdet läses', 'src/domain/avlasning.ts'],
    ['a key that is not there', med({ av: ['saknas'] }, grupp), 'hur värdet läses', 'egenLasning'],
    ['a place before none', med({ fore: 'styrform' }), 'att stå före', 'samma del'],
  ])('%s', (_, found, message, tip) => {
    expect(found.map((one) => one.message).join()).toContain(message);
    expect(found.map((one) => one.tip).join()).toContain(tip);
    expect(found[0]).toMatchObject({ path: 'src/schema/organisation.ts', nyckel: 'behov' });
  });
  test('two with the same id or name, at both', () => {
    const same = brister(uppgift(jaNej, 'Behov', '', om), { till: uppgift(jaNej, 'Till', '', om) });
    expect(same.map(({ nyckel, message }) => [nyckel, message.includes('Två attribut')])).toEqual([
      ['behov', true],
      ['till', true],
    ]);
  });
  test('not of a value in a group, a text that is found, or a choice with its value', () => {
    expect(med({ av: ['namn'], fras: 'ett namn {}' }, grupp)).toEqual([]);
    expect(med({ visas: ['sida'] }, text, { soktext: { namn: 'Behov' } })).toEqual([]);
    expect(med({ visas: ['sida'], sok: { sak: 'behoven är' } }, text)).toEqual([]);
    expect(med({ fras: 'sättet ”{}”' }, val)).toEqual([]);
    expect(utan({ attribut: [], lasesSedan: null })).toEqual([]);
  });
});
