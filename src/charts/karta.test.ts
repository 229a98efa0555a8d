import { describe, expect, test } from 'vitest';
import sweden from '@svg-maps/sweden';
import { regionIds } from '../schema/vokabular.ts';
import { kartMarks, pathRings } from './karta.ts';

describe('pathRings', () => {
  test('relative steps become absolute points on the grid', () => {
    expect(pathRings('m 2,2 3.9,0 0,4 -4,0 z')).toEqual([
      [
        [2, 2],
        [6, 2],
        [6, 6],
        [2, 6],
      ],
    ]);
  });
  test('a second ring starts from where the first began', () => {
    expect(pathRings('m 2,2 4,0 0,4 z m 10,0 2,0 z')[1]?.[0]).toEqual([12, 2]);
  });
  test('points on the same crossing become one', () => expect(pathRings('m 2,2 0.01,0 0.01,0 z')[0]).toHaveLength(1));
  test('a point on a straight line is left out, a turn and a way back are not', () => {
    expect(pathRings('m 0,0 2,0 2,0 0,2 z')[0]).toEqual([
      [0, 0],
      [4, 0],
      [4, 2],
    ]);
    expect(pathRings('m 0,0 4,0 -2,0 z')[0]).toHaveLength(3);
  });
});

describe('kartMarks', () => {
  const marks = new Map(kartMarks(sweden.locations, regionIds).map((mark) => [mark.region, mark]));
  const at = (region: (typeof regionIds)[number]) => marks.get(region)!;
  test('every region has a shape', () => expect([...marks.values()].every(({ d }) => d.startsWith('M'))).toBe(true));
  test('Västernorrland lies north of Uppsala and Västmanland west of it', () => {
    expect(at('vasternorrland').y).toBeLessThan(at('uppsala').y - 50);
    expect(at('vastmanland').x).toBeLessThan(at('uppsala').x);
    expect(Math.abs(at('vastmanland').y - at('uppsala').y)).toBeLessThan(50);
  });
  test('Skåne lies south of Norrbotten', () => expect(at('skane').y).toBeGreaterThan(at('norrbotten').y));
  test('an island lies where the package has it, not where the ring before it began', () => {
    const path = 'm 10,10 8,0 0,8 -8,0 z m 20,20 4,0 0,4 -4,0 z';
    expect(kartMarks([{ id: 'skane', path }], ['skane'])[0]?.d).toBe('M10 10l8 0 0 8-8 0zM30 30l4 0 0 4-4 0z');
  });
  test('a region the package lacks is an error that names it', () => {
    expect(() => kartMarks([], ['skane'])).toThrow('skane');
  });
});
