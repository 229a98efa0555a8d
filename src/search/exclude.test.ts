import { expect, test } from 'vitest';
import { makeUppgift } from '../../tests/underlag/uppgift.ts';
import { isUtesluten } from './exclude.ts';

const uppgift = makeUppgift('skane/x', 'Nära vård', 'Bil, och hemsjukvård.', { ord: ['Eget namn'], teman: ['aldre'] });
const ut = (slag: 'ord' | 'fras', text: string): boolean => isUtesluten({ slag, text }, uppgift);

test('a word is left out wherever it is seen, inside a longer word too when it is four letters or more', () => {
  expect(['nara', 'vård.', 'eget', 'sjukvård', 'sjuk'].map((one) => ut('ord', one))).toEqual(
    Array.from({ length: 5 }, () => true),
  );
  expect([ut('ord', 'hem'), ut('ord', 'bil'), ut('ord', 'natt')]).toEqual([false, true, false]);
});

test('a phrase is left out word for word, over signs between', () => {
  expect([ut('fras', 'bil och'), ut('fras', 'bil och hem'), ut('fras', ' Vård  bil ')]).toEqual([true, false, true]);
});

test('nothing but signs leaves nothing out', () => expect([ut('ord', '…'), ut('fras', '!')]).toEqual([false, false]));

test('a theme or a region leaves out its own', () => {
  expect(isUtesluten({ slag: 'tema', id: 'aldre' }, uppgift)).toBe(true);
  expect(isUtesluten({ slag: 'tema', id: 'skane' }, uppgift)).toBe(false);
  expect(isUtesluten({ slag: 'region', id: 'skane' }, uppgift)).toBe(true);
  expect(isUtesluten({ slag: 'region', id: 'aldre' }, uppgift)).toBe(false);
});
