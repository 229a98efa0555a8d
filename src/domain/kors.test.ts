import { expect, test } from 'vitest';
import type { Svar } from '../schema/svar.ts';
import { svarIds } from '../schema/svar.ts';
import { deladeAv, korslageOf, readTeman } from './kors.ts';
import { korsMening } from './mening/kors.ts';

const rutor = (...svar: readonly Svar[]) => svar.map((one) => ({ svar: one, niva: null }));
const uppgift = { id: 'skane/a', teman: ['aldre', 'halsorum'] };

test('both in the same statement is not both apart, and neither is one of them', () => {
  expect(korslageOf(rutor('uttryckligt', 'uttryckligt'), [uppgift])).toBe('samma');
  expect(korslageOf(rutor('uttryckligt', 'uttryckligt'), [])).toBe('var-for-sig');
  expect(korslageOf(rutor('uttryckligt', 'ej-funnet'), [uppgift])).toBe('nagra');
});

test('neither is said only where both were read for; anything unknown makes the pair unknown', () => {
  expect(korslageOf(rutor('ej-namnt', 'nej'), [])).toBe('inget-lastes');
  for (const svar of svarIds.filter((one) => ['ej-funnet', 'underlag-saknas', 'ej-granskat'].includes(one)))
    expect(korslageOf(rutor('ej-namnt', svar), [])).toBe('okant');
});

test('a question that cannot apply to one of the themes does not apply to the pair', () => {
  expect(korslageOf(rutor('uttryckligt', 'ej-tillampligt'), [])).toBe('ej-tillampligt');
});

test('a statement is shared only when it carries every theme', () => {
  expect(deladeAv([uppgift], ['aldre', 'halsorum'])).toEqual([uppgift]);
  expect(deladeAv([uppgift], ['aldre', 'halsorum', 'prevention'])).toEqual([]);
});

test('an address gives each theme once, at most three, and tells what is none', () => {
  expect(readTeman('aldre,Aldre, halsorum,borta', ['aldre', 'halsorum'])).toEqual({
    valda: ['aldre', 'halsorum'],
    okanda: ['borta'],
    fler: [],
  });
  expect(readTeman('', ['aldre'])).toEqual({ valda: [], okanda: [], fler: [] });
  expect(readTeman('a,b,c,d', ['a', 'b', 'c', 'd'])).toEqual({ valda: ['a', 'b', 'c'], okanda: [], fler: ['d'] });
});

test('a closed edition counts those it can apply to and tells the unknown beside; a rolling one only what was found', () => {
  const lagen = ['samma', 'var-for-sig', 'nagra', 'inget-lastes', 'okant', 'ej-tillampligt'] as const;
  const avslutad = korsMening(lagen, 2, { ar: '2020', slag: 'avslutad' }).text;
  expect(avslutad).toContain('av 5\u00a0regioner');
  expect(avslutad).toContain('För 1\u00a0region går det inte att säga.');
  expect(avslutad).toContain('För 1\u00a0region kan frågan inte gälla.');
  expect(korsMening(['nagra'], 2, { ar: '2020', slag: 'avslutad' }).text).toContain('i samma uppgift av ingen region');
  const lopande = korsMening(lagen, 2, { ar: '2021–2026', slag: 'lopande' }).text;
  expect(lopande).toBe(
    'Bland uppgifterna i utgåvan 2021–2026 finns båda för 2\u00a0regioner: i samma uppgift för 1\u00a0region och var för sig för 1\u00a0region. Ett mål eller en plan räknas också; steget står vid varje uppgift.',
  );
  expect(korsMening(['nagra'], 3, { ar: '2021–2026', slag: 'lopande' }).text).toContain('Det betyder inte nej.');
});
