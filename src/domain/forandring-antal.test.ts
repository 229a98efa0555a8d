import { expect, test } from 'vitest';
import { inText } from '../../tests/underlag/mening.ts';
import { countForandring } from './forandring-antal.ts';
import { temaForandringMening } from './mening/tema-forandring.ts';
import type { ForandringSlag } from './forandring.ts';
import type { Svar } from '../schema/svar.ts';

const da = { ar: '2020' };
const nu = { ar: '2021–2026' };

test('every kind is present, also at zero', () => {
  expect(countForandring(['nytt', 'nytt', 'samma'])).toMatchObject({ nytt: 2, samma: 1, langre: 0, okant: 0 });
});
const sagt = inText(temaForandringMening);
const rader = (...slag: (readonly [ForandringSlag, Svar])[]) =>
  slag.map(([one, svar]) => ({ tema: 'aldre' as const, slag: one, nu: svar, odaterad: false, odateratSteg: false }));

test('a newer statement without a date is told as such; the date of none is asked where there is none', () => {
  const [ny, inget] = rader(['nytt', 'uttryckligt'], ['inget-nyare', 'ej-funnet']).map((one) => ({
    ...one,
    odaterad: true,
  }));
  expect(sagt([ny!, inget!], da, nu)).toContain(
    ' Hos 1\u00a0region med nyare uppgift är den odaterad och kan vara äldre.',
  );
  expect(sagt([{ ...ny!, odaterad: false }, inget!], da, nu)).not.toContain('odaterad');
});

test('the joint målbild has a status, and its steps are not said to be of posts', () => {
  const [steg] = rader(['langre', 'uttryckligt']);
  expect(sagt([{ ...steg!, tema: 'gemensam-malbild' }], da, nu)).toContain('är högsta steget för målbilden senare.');
  expect(sagt([{ ...steg!, tema: 'gemensam-malbild' }, steg!], da, nu)).toContain('i poster eller för målbilden');
});

test('a step without date is told beside what has none at all', () => {
  const utan = { ...rader(['langre', 'uttryckligt'])[0]!, odateratSteg: true };
  expect(sagt([utan], da, nu)).toContain('högsta steget i poster senare. Uppgiften om steget som jämförs är odaterad.');
  const [nytt, samma] = rader(['nytt', 'uttryckligt'], ['samma', 'uttryckligt']);
  expect(sagt([utan, samma!, { ...nytt!, odaterad: true }], da, nu)).toContain(
    ' Hos 1\u00a0region med nyare uppgift är den odaterad och kan vara äldre. För 1 av de 2 vars steg jämförs är uppgiften om steget odaterad.',
  );
});

test('counts each kind that occurs and names both editions', () => {
  const alla = rader(
    ['inget-nyare', 'ej-funnet'],
    ['nytt', 'uttryckligt'],
    ['nytt', 'uttryckligt'],
    ['langre', 'uttryckligt'],
  );
  expect(sagt(alla, da, nu)).toBe(
    'Från 2020 till 2021–2026, efter vad den nyare uppgiften säger: i 2\u00a0regioner finns en nyare uppgift om det som inte nämndes 2020, i 1 är högsta steget i poster senare och i 1 har inget nyare hittats.',
  );
});
test('that nobody has looked is not told as nothing newer', () => {
  const alla = rader(['inget-nyare', 'ej-granskat'], ['inget-nyare', 'ej-funnet'], ['okant', 'ej-granskat']);
  expect(sagt(alla, da, nu)).toBe(
    'Från 2020 till 2021–2026, efter vad den nyare uppgiften säger: i 1\u00a0region har inget nyare hittats, för 1 har ingen ännu sökt efter något nyare och i 1 finns ingen uppgift från någon av tiderna (ingen har ännu sökt).',
  );
});
test('says nothing when nothing is compared, and never that something is better', () => {
  expect(sagt([], da, nu)).toBe('');
  expect(sagt(rader(['langre', 'uttryckligt'], ['annat-steg', 'uttryckligt']), da, nu)).not.toMatch(
    /bättre|sämre|förbättr|försämr/,
  );
});
