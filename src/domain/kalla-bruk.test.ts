import { inText } from '../../tests/underlag/mening.ts';
import { brukMening as brukMening_ } from './mening/bruk.ts';
import { describe, expect, test } from 'vitest';
import { makePost, makeRegion } from '../../tests/underlag/region.ts';
import { countBruk } from './kalla-bruk.ts';

const brukMening = inText(brukMening_);

const kalla = { id: 'sida', avsnitt: 'hela sidan' };
const plain = makeRegion([]);

describe('countBruk', () => {
  test('counts posts and other statements apart, over all regions given', () => {
    const { malbild, samverkan } = plain.delar;
    const region = {
      ...makeRegion([makePost({ kalla }), makePost({ id: 'blekinge/tva', kalla })]),
      bedomningar: [
        { tema: 'aldre' as const, svar: 'delvis' as const, not: 'Bara i förbigående.', kalla, per: '2024' },
      ],
    };
    const delar = {
      ...region.delar,
      malbild: {
        ...malbild,
        strategi: { avser: null, namn: 'Planen', beslutsar: null, beslutsinstans: null, malar: null },
        belagg: { strategi: { per: null, handelse: null, kalla } },
        gemensamMalbild: { ...malbild.gemensamMalbild, status: 'framtagen' as const, kalla },
      },
      samverkan: {
        ...samverkan,
        forum: [{ namn: 'Rådet', forkortning: null, niva: null, deltar: null, uppgift: null, kalla, per: null }],
      },
    };
    const bruk = countBruk([
      { ...region, delar },
      { ...plain, id: 'dalarna' },
    ]);
    expect(bruk.get('sida')).toEqual({ poster: 2, uppgifter: 3, bedomningar: 1 });
    expect(bruk.has('annan')).toBe(false);
  });
  test('a value without a source of its own rests on that of its part, and what is not known counts for nothing', () => {
    const { organisation } = plain.delar;
    const delar = {
      ...plain.delar,
      organisation: { ...organisation, styrform: 'linje' as const, roller: ['samordnare'] },
    };
    expect(countBruk([{ ...plain, delar }]).get('regionoversikt-2020')).toMatchObject({ uppgifter: 2 });
    expect(countBruk([plain]).has('regionoversikt-2020')).toBe(false);
  });
  test('a value that rests on an event counts for no source, nor does the line that a part is read from', () => {
    const malbild = { ...plain.delar.malbild.gemensamMalbild, kalla: null, handelse: 'blekinge/h-ett' };
    const delar = { ...plain.delar, malbild: { ...plain.delar.malbild, gemensamMalbild: malbild } };
    expect(countBruk([{ ...plain, delar }]).has('regionoversikt-2020')).toBe(false);
  });
});

test.each([
  [undefined, 'inget'],
  [{ poster: 0, uppgifter: 0, bedomningar: 0 }, 'inget'],
  [{ poster: 1, uppgifter: 0, bedomningar: 0 }, '1 post'],
  [{ poster: 3, uppgifter: 1, bedomningar: 0 }, '3 poster och 1 annan uppgift'],
  [{ poster: 0, uppgifter: 0, bedomningar: 1 }, '1 bedömning av ett tema'],
  [{ poster: 0, uppgifter: 2, bedomningar: 0 }, '2 uppgifter'],
])('%j reads %s', (bruk, text) => expect(brukMening(bruk).replaceAll('\u00a0', ' ')).toBe(text));
