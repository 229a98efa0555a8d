import { describe, expect, test } from 'vitest';
import { enkatMarks, enkatOmfang } from './enkat-staplar.ts';

const svar = (...antal: (number | null)[]) => antal.map((one) => ({ namn: 'svar', antal: one, andel: null }));
const fraga = (...antal: (number | null)[]) => ({ skala: 'instammande' as const, svar: svar(...antal) });

describe('enkatMarks', () => {
  test('the middle answer lies half on each side of the zero line', () => {
    const one = fraga(1, 1, 4, 1, 1, 0);
    const { staplar, noll } = enkatMarks(one, 8, enkatOmfang([one], 8));
    const mitt = staplar.find(({ svar }) => svar === 2)!;
    expect(mitt.x + mitt.bredd / 2).toBeCloseTo(noll);
  });

  test('bars of one question follow each other without gaps', () => {
    const one = fraga(2, 3, 1, 4, 1, 0);
    const { staplar } = enkatMarks(one, 11, enkatOmfang([one], 11));
    staplar.slice(1).forEach((stapel, i) => {
      expect(stapel.x).toBeCloseTo(staplar[i]!.x + staplar[i]!.bredd);
    });
  });

  test('an answer nobody gave has no bar', () => {
    const one = fraga(0, 2, 1, 0, 0, 0);
    expect(enkatMarks(one, 3, enkatOmfang([one], 3)).staplar.map(({ svar }) => svar)).toEqual([1, 2]);
  });

  test('a lost number is drawn from the printed share and keeps being unknown', () => {
    const one = { ...fraga(5, 0, 4, 0, 0, 0) };
    const lost = { ...one, svar: one.svar.map((s, i) => (i === 4 ? { namn: 'svar', antal: null, andel: 10 } : s)) };
    const marks = enkatMarks(lost, 10, enkatOmfang([lost], 10));
    const stapel = marks.staplar.find(({ svar }) => svar === 4)!;
    const fem = marks.staplar.find(({ svar }) => svar === 0)!;
    expect(stapel.antal).toBeNull();
    expect(stapel.bredd).toBeCloseTo(fem.bredd / 5);
  });

  test('a lost number without a share has no length, but is still told', () => {
    const one = fraga(5, 0, 4, null, 0, 0);
    const stapel = enkatMarks(one, 10, enkatOmfang([one], 10)).staplar.find(({ svar }) => svar === 3);
    expect(stapel).toMatchObject({ bredd: 0, antal: null });
  });

  test('vet ej stands apart from the scale', () => {
    const one = fraga(1, 1, 1, 1, 1, 2);
    const marks = enkatMarks(one, 7, enkatOmfang([one], 7));
    expect(marks.vetEj?.x).toBe(marks.vetEjX);
    expect(marks.staplar).toHaveLength(5);
  });

  test('on a scale around a reference value the second answer lies across the zero line', () => {
    const one = { skala: 'riktvarde' as const, svar: svar(2, 2, 3, 1, 1, 0) };
    const { staplar, noll } = enkatMarks(one, 9, enkatOmfang([one], 9));
    expect(staplar[1]!.x + staplar[1]!.bredd / 2).toBeCloseTo(noll);
  });

  test('a question without answers gives no bars', () => {
    const one = fraga(0, 0, 0, 0, 0, 0);
    const marks = enkatMarks(one, 0, enkatOmfang([one], 0));
    expect(marks.staplar).toEqual([]);
    expect(marks.vetEj).toBeNull();
  });
});
