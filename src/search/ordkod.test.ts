import { expect, test } from 'vitest';
import { avkodaOrd, kodaOrd, packaLista, packaUppLista } from './ordkod.ts';

test('a text comes back as it was, whatever stands between its words', () => {
  for (const text of ['', ' ', 'vård', ' vård ', 'Vård i hemmet, dygnet runt.\n–  ”e-hälsa”\t1177', 'a b  c\n\nd'])
    expect(avkodaOrd(kodaOrd(text))).toBe(text);
});
test('capitals come back as they were, and a word is one piece where it begins a sentence and where it does not', () => {
  const text = 'Vård i hemmet. vård? SIP och Sip! iKBT.\nÅret. I I. eHälsa\nÄldre, äldre. 2020 år';
  expect(avkodaOrd(kodaOrd(text))).toBe(text);
  expect(kodaOrd('Äldre vård. Vård, äldre.').bitar.filter((bit) => /\p{Lu}/u.test(bit))).toEqual([]);
});
test('words beyond those that have a byte of their own come back too', () => {
  const text = Array.from({ length: 1000 }, (_, n) => `ord${n}`).join(' ');
  expect(avkodaOrd(kodaOrd(text))).toBe(text);
  expect(kodaOrd(text).koder.length).toBeLessThan(text.length / 3);
});
test('a sorted list is shortened by what its words share', () => {
  const lista = ['vård', 'vården', 'vårdens', 'äldre', ''];
  expect(packaUppLista(packaLista(lista))).toEqual(lista);
  expect(packaLista(lista).length).toBeLessThan(lista.join('\u0001').length);
  expect(packaUppLista(packaLista([]))).toEqual([]);
});
