import { expect, test } from 'vitest';
import { inText } from '../../../tests/underlag/mening.ts';
import { aldreText, handelserText, regionHandelserMening as regionHandelserMening_ } from './handelser.ts';
import { nationelltMening as nationelltMening_ } from './sidor.ts';

const regionHandelserMening = inText(regionHandelserMening_);
const nationelltMening = inText(nationelltMening_);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test.each([
  [[], ''],
  [['2023'], '1 händelse'],
  [[null], '1 händelse (odaterad och kan vara äldre)'],
  [[null, null], '2 händelser (alla odaterade och kan vara äldre)'],
  [['2020', null, '2024'], '3 händelser (varav 1 odaterad, som kan vara äldre)'],
] as const)('events say how many have no date: %j', (datum, text) => expect(plain(handelserText(datum))).toBe(text));

test('neither undated events of a region nor those of the first edition are told as after it', () => {
  const text = plain(regionHandelserMening(['2020-05-01', '2023', null], 1, { ar: '2020' }));
  expect(text).toBe(
    '3 händelser (varav 1 odaterad, som kan vara äldre) och 1 dokument, nyast först. De ändrar inte svaren för 2020.',
  );
  expect(text).not.toContain('efter 2020');
});

test('national events say the years of the dated ones alone', () => {
  const text = plain(nationelltMening(['2025-03-01', '2020', null], [{ namn: 'Lag', n: 3 }]));
  expect(text).toBe('Här finns 3 händelser: lag (3). 2 är daterade 2020–2025 och 1 är odaterad och kan vara äldre.');
  expect(plain(nationelltMening(['2020'], [{ namn: 'Lag', n: 1 }]))).not.toContain('odaterad');
});

test('a law from before the first edition is not told as what has happened since', () => {
  expect(aldreText(['2017', '2020-01-01', null, '2018-01-01'], { ar: '2020' })).toBe(' 2 av dem är från före 2020.');
  expect(aldreText(['2017'], { ar: '2020' })).toBe(' 1 av dem är från före 2020.');
  expect(aldreText(['2020', null, '2024'], { ar: '2020' })).toBe('');
});
