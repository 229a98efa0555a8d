import { expect, test } from 'vitest';
import { makePost } from '../../../tests/underlag/region.ts';
import { inText } from '../../../tests/underlag/mening.ts';
import { kallMening as kallMening_ } from './kalla.ts';

const kallMening = inText(kallMening_);

const dokument = { utgivare: 'Region Blekinge', publicerad: '2024-02-19', sida: null };
const sida = { utgivare: 'SVT', publicerad: null, sida: {} as never };
const belagg = (region: 'blekinge' | 'kalmar', poster: number, uppgifter: number, bedomda = 0) => ({
  region,
  poster: Array.from({ length: poster }, () => makePost()),
  uppgifter,
  bedomda: Array.from({ length: bedomda }, () => 'aldre' as const),
});

test('what rests on it is counted over regions, posts and other statements apart', () => {
  expect(kallMening(dokument, [belagg('blekinge', 2, 1), belagg('kalmar', 1, 0)])).toBe(
    'Dokument från Region Blekinge, 19\u00a0februari\u00a02024. 3\u00a0poster och 1\u00a0annan uppgift om 2\u00a0regioner vilar på det.',
  );
  expect(kallMening(dokument, [belagg('blekinge', 0, 1)])).toContain('1\u00a0uppgift om 1\u00a0region vilar på det.');
});

test('a judgement of a theme is no statement of how the work is led', () => {
  expect(kallMening(dokument, [belagg('blekinge', 0, 0, 1)])).toContain(
    '1\u00a0bedömning av ett tema om 1\u00a0region vilar på det.',
  );
  expect(kallMening(dokument, [belagg('blekinge', 1, 1, 2)])).toContain(
    '1\u00a0post, 1\u00a0annan uppgift och 2\u00a0bedömningar av teman om',
  );
});

test('the same region in two editions is one region', () => {
  expect(kallMening(dokument, [belagg('blekinge', 1, 0), belagg('blekinge', 1, 0)])).toContain('om 1\u00a0region');
});

test('an undated page that nothing rests on says so', () => {
  expect(kallMening(sida, [])).toBe('Webbsida från SVT, odaterad. Ingen post i atlasen vilar på den.');
});
