import { inText } from '../../tests/underlag/mening.ts';
import { aktualitetMening as aktualitetMening_ } from './mening/handelser.ts';
import { describe, expect, test } from 'vitest';
import { makeHandelse as handelse } from '../../tests/underlag/handelse.ts';
import {
  checkHandelser,
  groupByAr,
  groupByPost,
  handelseAdress,
  latestDatum,
  newestByPlats,
  orderHandelser,
} from './handelser.ts';

const aktualitetMening = inText(aktualitetMening_);

describe('orderHandelser', () => {
  test('puts the newest first, a year after its months and the undated last', () => {
    const order = orderHandelser(['2022', null, '2022-03-24', '2023', '2022-03'].map((datum) => ({ datum })));
    expect(order.map(({ datum }) => datum)).toEqual(['2023', '2022-03-24', '2022-03', '2022', null]);
  });
  test('keeps the given order within a date', () => {
    const order = orderHandelser([handelse({ id: 'blekinge/h-a' }), handelse({ id: 'blekinge/h-b' })]);
    expect(order.map(({ id }) => id)).toEqual(['blekinge/h-a', 'blekinge/h-b']);
  });
  test('gives nothing for nothing', () => {
    expect(orderHandelser([])).toEqual([]);
  });
});

test('newestByPlats keeps the newest event of each place, newest first', () => {
  const found = newestByPlats([
    { region: 'skane' as const, datum: '2022' },
    { region: 'blekinge' as const, datum: '2024' },
    { region: 'blekinge' as const, datum: '2025' },
  ]);
  expect(found.map(({ region, datum }) => `${region} ${datum}`)).toEqual(['blekinge 2025', 'skane 2022']);
});

test('groupByAr groups by year and keeps undated events apart', () => {
  const groups = groupByAr([{ datum: '2023-01' }, { datum: '2023' }, { datum: null }]);
  expect(groups.map(({ ar, handelser }) => [ar, handelser.length])).toEqual([
    ['2023', 2],
    [null, 1],
  ]);
});

describe('latestDatum', () => {
  test('is the newest date, whatever the order', () => {
    expect(latestDatum([{ datum: '2021' }, { datum: null }, { datum: '2024-02' }])).toBe('2024-02');
  });
  test('says no more than is known where a fact has the year or the month alone', () => {
    const av = (...datum: string[]) => latestDatum(datum.map((one) => ({ datum: one })));
    expect(av('2024-02-03', '2024')).toBe('2024');
    expect(av('2024-02-03', '2024-02', '2023')).toBe('2024-02');
    expect(av('2024-02-03', '2024-01', '2023')).toBe('2024-02-03');
  });
  test('is null when nothing is dated', () => {
    expect(latestDatum([{ datum: null }])).toBeNull();
    expect(latestDatum([])).toBeNull();
  });
});

test('groupByPost leaves out events that follow up nothing', () => {
  const found = groupByPost([handelse({ uppfoljer: 'blekinge/lakarbil' }), handelse({ id: 'blekinge/h-tva' })]);
  expect([...found.keys()]).toEqual(['blekinge/lakarbil']);
});

describe('checkHandelser', () => {
  const poster = new Set(['blekinge/lakarbil', 'dalarna/mobilt-team']);
  test('finds nothing wrong with an event that follows up a post of its region', () => {
    expect(checkHandelser([handelse({ uppfoljer: 'blekinge/lakarbil' })], poster)).toEqual([]);
  });
  test('names the file, the event and the post that does not exist', () => {
    const [fel] = checkHandelser([handelse({ uppfoljer: 'blekinge/finns-inte' })], poster);
    expect(fel).toContain('content/regioner/blekinge/handelser.yaml');
    expect(fel).toContain('blekinge/h-ett');
    expect(fel).toContain('"blekinge/finns-inte", som inte finns');
  });
  test('refuses a post of another region', () => {
    expect(checkHandelser([handelse({ uppfoljer: 'dalarna/mobilt-team' })], poster)).toHaveLength(1);
  });
  test('refuses an id that stands twice and an id of another place', () => {
    expect(checkHandelser([handelse(), handelse()], poster)).toHaveLength(1);
    expect(checkHandelser([handelse({ id: 'dalarna/h-ett' })], poster)).toHaveLength(1);
  });
});

test('handelseAdress leads to the profile, or to the national page', () => {
  expect(handelseAdress(handelse())).toBe('/regioner/blekinge/#h-ett');
  expect(handelseAdress({ id: 'nationellt/h-lag', region: 'nationellt' })).toBe('/nationellt/#h-lag');
});

test('aktualitetMening says so when nothing dated is known', () => {
  expect(aktualitetMening('Region X', [{ datum: '2024-06-19' }])).toContain('från den 19\u00a0juni\u00a02024.');
  expect(aktualitetMening('Region X', [{ datum: '2024' }])).toContain('från 2024.');
  expect(aktualitetMening('Region X', [])).toBe('Ingen daterad uppgift har hittats för Region X.');
});
