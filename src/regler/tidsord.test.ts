import { describe, expect, test } from 'vitest';
import { tidsordI } from './tidsord.ts';

const ord = (text: string, daterad = false): string[] => tidsordI(text, daterad).map((one) => one.ord);

describe('words of the moment of writing', () => {
  test.each([
    'nyligen',
    'i dag',
    'Idag',
    'just nu',
    'nu',
    'i år',
    'har precis',
    'numera',
    'för närvarande',
    'nuvarande',
  ])('"%s" is told, dated beside or not', (one) => {
    expect(ord(`Regionen ${one} teamet.`)).toEqual([one]);
    expect(ord(`Regionen ${one} teamet.`, true)).toEqual([one]);
  });
  test('are no parts of words', () => {
    expect(ord('Nuläget, nyckeltal, årsbudgeten och Nybro.')).toEqual([]);
    expect(ord('Det skriver Oskarshamns-Nytt.')).toEqual([]);
  });
  test('stand with a year in their own sentence', () => {
    expect(ord('År 2020 stöds arbetet av ett nyligen inrättat kontor.')).toEqual([]);
    expect(ord('Kontoret är nyligen inrättat. Det började 2019.')).toEqual(['nyligen']);
  });
  test('are free in a quotation', () => {
    expect(ord('Sidan heter ”Just nu i vården” och <cite>Ny väg in</cite>.')).toEqual([]);
  });
});

describe('"ny"', () => {
  test('is told where the statement has no date of its own', () => {
    expect(ord('En ny enhet inrättas.')).toEqual(['ny']);
    expect(ord('En ny enhet inrättas.', true)).toEqual([]);
  });
  test('is free in expressions that say nothing of when, and in the name of an arena', () => {
    expect(ord('Nya arbetssätt och ny teknik inom Nya perspektiv.')).toEqual([]);
    expect(ord('Nya arbetssätt i en ny enhet.')).toEqual(['ny']);
  });
});
