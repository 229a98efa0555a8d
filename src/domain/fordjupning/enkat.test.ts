import { inText } from '../../../tests/underlag/mening.ts';
import { enkatMening as enkatMening_ } from '../mening/fordjupning.ts';
import { describe, expect, test } from 'vitest';
import { countLasbara, countTappade, svarText, tappadSiffra } from './enkat.ts';

const enkatMening = inText(enkatMening_);

describe('svarText', () => {
  test('a number with its printed share', () => {
    expect(svarText({ antal: 4, andel: 27 })).toBe('4 svar (27\u00a0procent)');
  });
  test('a lost number is said to be lost', () => {
    expect(svarText({ antal: null, andel: null })).toBe(tappadSiffra);
  });
  test('a lost number keeps the share that the source prints', () => {
    expect(svarText({ antal: null, andel: 7 })).toBe(`${tappadSiffra} (7\u00a0procent)`);
  });
  test('zero is zero and not lost', () => {
    expect(svarText({ antal: 0, andel: 0 })).toBe('0 svar');
  });
});

describe('counts', () => {
  const svar = [
    { namn: 'a', antal: 4, andel: null },
    { namn: 'b', antal: null, andel: 7 },
    { namn: 'c', antal: 0, andel: null },
  ];
  test('lost numbers are counted apart from zero', () => {
    expect(countTappade({ svar })).toBe(1);
  });
  test('lost numbers are not part of the sum', () => {
    expect(countLasbara({ svar })).toBe(4);
  });
  test('no answers sum to zero', () => {
    expect(countLasbara({ svar: [] })).toBe(0);
  });
});

describe('enkatMening', () => {
  const fraga = (...antal: (number | null)[]) => ({
    skala: 'instammande' as const,
    svar: antal.map((one) => ({ namn: 'svar', antal: one, andel: null })),
  });
  test('counts low, middle and high answers, and those that do not know', () => {
    expect(enkatMening(fraga(4, 7, 2, 1, 0, 1), 15)).toBe(
      '11 av 15 svarade ”inte alls” eller ”i liten utsträckning”, 2 ”till viss del”, 1 ”i stor utsträckning” eller mer och 1 ”vet ej”.',
    );
  });
  test('a lost number is never taken for none', () => {
    expect(enkatMening(fraga(4, 7, null, null, 1, 1), 15)).toBe(
      '11 av 15 svarade ”inte alls” eller ”i liten utsträckning”, ett okänt antal ”till viss del”, minst 1 ”i stor utsträckning” eller mer och 1 ”vet ej”.',
    );
  });
});
