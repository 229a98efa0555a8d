import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { falt } from '../../src/schema/falt.ts';
import { buildFalt } from './falt.ts';
import { applyForm, listorOf, pathOf, redigeratAt, slugify, toppfalt } from './plats.ts';

const post = z.strictObject({ id: falt(z.string(), 'Id', '', { mall: '<region>/h-' }), titel: z.string() });
const fil = buildFalt(z.strictObject({ per: z.string(), poster: falt(z.array(post), 'Poster'), not: z.string() }));
const value = {
  per: 'p',
  poster: [
    { id: 'kalmar/h-a', titel: 'A' },
    { id: 'kalmar/h-b', titel: 'B' },
  ],
  not: 'n',
};
const rekord = buildFalt(
  z.record(falt(z.string(), 'Id', '', { mall: '<region>-' }), z.strictObject({ titel: z.string() })),
);
const form = (fields: Record<string, string>) => new URLSearchParams(fields);

test('a file has its top and its lists, with what an item is called', () => {
  expect(toppfalt(fil).map(({ nyckel }) => nyckel)).toEqual(['per', 'not']);
  expect(listorOf(fil, value)).toMatchObject([
    {
      plats: 'poster',
      poster: [
        { plats: 'poster.0', namn: 'A', id: 'kalmar/h-a' },
        { plats: 'poster.1', namn: 'B' },
      ],
    },
  ]);
  expect(listorOf(rekord, { 'kalmar-k1': { titel: 'Ett' } })[0]?.poster).toEqual([
    { plats: 'kalmar-k1', namn: 'Ett', id: 'kalmar-k1' },
  ]);
});

test.each(['poster.2', 'poster', 'okand.0', 'x'])('nothing stands at %s', (plats) => {
  expect(redigeratAt(fil, plats, value)).toBeNull();
});

test('an item is changed, and the others are not', () => {
  expect(applyForm(fil, 'poster.1', value, form({ id: 'kalmar/h-b', titel: 'Bättre' }), 'kalmar')).toEqual({
    ...value,
    poster: [value.poster[0], { id: 'kalmar/h-b', titel: 'Bättre' }],
  });
});

test('a new item stands last, and an id that is left empty is made of the headline', () => {
  const after = applyForm(
    fil,
    'poster.+',
    value,
    form({ id: '', titel: 'Mobilt team åker från Växjö i natt och dag' }),
    'kalmar',
  );
  expect(after).toMatchObject({ poster: [{}, {}, { id: 'kalmar/h-mobilt-team-aker-fran-vaxjo-i' }] });
  expect(pathOf(fil, 'poster.+', value)).toEqual(['poster', '2']);
});

test('a new item of a record has its key', () => {
  expect(applyForm(rekord, '+', {}, form({ ':nyckel': '', titel: 'En sida' }), 'kalmar')).toEqual({
    'kalmar-en-sida': { titel: 'En sida' },
  });
  expect(applyForm(rekord, '+', {}, form({ ':nyckel': 'kalmar-k1', titel: 'En sida' }), 'kalmar')).toEqual({
    'kalmar-k1': { titel: 'En sida' },
  });
});

test('the top is changed in the order of the schema', () => {
  const after = applyForm(fil, '', value, form({ per: 'q', not: 'n' }), 'kalmar') as object;
  expect(after).toEqual({ ...value, per: 'q' });
  expect(Object.keys(after)).toEqual(['per', 'poster', 'not']);
});

test('a slug has letters, digits and hyphens', () => {
  expect(slugify('1177 direkt: så – här!')).toBe('1177-direkt-sa-har');
  expect(slugify('…')).toBe('');
});
