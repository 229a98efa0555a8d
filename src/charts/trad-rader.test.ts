import { describe, expect, test } from 'vitest';
import { tradMarks } from './trad-rader.ts';

const matt = { rad: 20, rubrik: 30, topp: 10, fran: 80, till: 100 };

describe('tradMarks', () => {
  test('rows never overlap, also across groups', () => {
    const rader = [
      { rad: 'a', mal: [] },
      { rad: 'b', mal: [] },
    ];
    const { grupper } = tradMarks(
      [
        { namn: 'G', rader },
        { namn: 'H', rader },
      ],
      [],
      matt,
    );
    const ys = grupper.flatMap((grupp) => grupp.rader.map(({ y }) => y));
    const avstand = ys.slice(1).map((y, i) => y - ys[i]!);
    expect(Math.min(...avstand)).toBeGreaterThanOrEqual(20);
  });

  test('columns share the stretch from the first to the last', () => {
    expect(tradMarks([], ['1', '2', '3'], matt).kolumner.map(({ x }) => x)).toEqual([80, 90, 100]);
  });

  test('a thread reaches the columns where it comes up', () => {
    const { grupper } = tradMarks([{ namn: 'G', rader: [{ rad: 'a', mal: ['3', '1'] }] }], ['1', '2', '3'], matt);
    expect(grupper[0]!.rader[0]!.mal.map(({ x }) => x)).toEqual([100, 80]);
  });

  test('a column that does not exist is left out', () => {
    const { grupper } = tradMarks([{ namn: 'G', rader: [{ rad: 'a', mal: ['9'] }] }], ['1'], matt);
    expect(grupper[0]!.rader[0]!.mal).toEqual([]);
  });

  test('a group without threads is left out', () => {
    expect(tradMarks([{ namn: 'G', rader: [] }], ['1'], matt).grupper).toEqual([]);
  });

  test('the figure is high enough for its last row', () => {
    const { grupper, hojd } = tradMarks([{ namn: 'G', rader: [{ rad: 'a', mal: [] }] }], ['1'], matt);
    expect(hojd).toBeGreaterThan(grupper[0]!.spann[1]);
  });
});
