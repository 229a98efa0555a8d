import { describe, expect, test } from 'vitest';
import { makeCell } from '../../../tests/underlag/cell.ts';
import { makeLopande, makeRegion, makeUtgava } from '../../../tests/underlag/region.ts';
import { buildStartkort, nyareMening, type Utgavelage } from './startkort.ts';

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
const utgava = makeUtgava();
const lopande = makeLopande();
const da: Utgavelage = {
  utgava,
  regioner: [makeRegion()],
  celler: [makeCell({ svar: 'uttryckligt' }), makeCell({ region: 'skane' })],
};
const inget = makeRegion([], { utgava: lopande });
const nu: Utgavelage = {
  utgava: lopande,
  regioner: [inget],
  celler: [makeCell({ utgava: '2026', svar: 'uttryckligt' }), makeCell({ region: 'skane', svar: 'ej-granskat' })],
};
const teman = [{ id: 'aldre', namn: 'Äldre' }] as const;
const rader = [{ region: 'blekinge', namn: 'Blekinge', da: 'framtagen', nu: null }] as const;

describe('nyareMening', () => {
  test.each([
    [0, false, 'Ingen har ännu sökt efter någon uppgift från 2021–2026.'],
    [0, true, 'Ingen uppgift från 2021–2026 har hittats.'],
    [1, true, 'För 1 region finns en uppgift från 2021–2026.'],
    [17, true, 'För 17 regioner finns en uppgift från 2021–2026.'],
  ])('%i, looked for: %s', (n, letat, text) => expect(plain(nyareMening(n, letat, lopande))).toBe(text));
});

describe('buildStartkort', () => {
  test('a theme has what is newer first and the count of the first edition after it', () => {
    const kort = buildStartkort(da, nu, teman, rader).find(({ fraga }) => fraga === 'Äldre');
    expect(plain(kort?.nu)).toBe('För 1 region finns en uppgift från 2021–2026.');
    expect(plain(kort?.svar)).toContain('1 av 2 regioner');
  });
  test('a rolling edition is never counted as a share', () => {
    for (const { nu: text } of buildStartkort(da, nu, teman, rader)) expect(plain(text)).not.toMatch(/\d av \d/);
  });
  test('a newest edition that is closed gives its own count', () => {
    const stangd = { ...nu, utgava: makeUtgava({ id: '2030', ar: '2030' }) };
    const kort = buildStartkort(da, stangd, teman, rader).find(({ fraga }) => fraga === 'Äldre');
    expect(plain(kort?.nu)).toMatch(/1 av \d region(er)? .* 2030/);
  });
  test('with one edition nothing is said to be newer of a theme', () => {
    const kort = buildStartkort(da, da, teman, rader).find(({ fraga }) => fraga === 'Äldre');
    expect(kort?.nu).toBeNull();
  });
  test('the card on the målbild has the number of the other pages', () =>
    expect(plain(buildStartkort(da, nu, teman, rader)[0]?.nu)).toContain('att 1 region har en färdig målbild'));
  test('an attribute that the newest edition does not know of is told as looked for or not', () => {
    const styrform = (regioner: Utgavelage['regioner']) =>
      buildStartkort(da, { ...nu, regioner }, teman, rader).find(({ fraga }) => fraga.startsWith('Hur drivs'))?.nu;
    const olast = { ...inget.delar.organisation, granskad: null, styrform: null };
    expect(styrform([inget])).toContain('har hittats');
    expect(styrform([{ ...inget, delar: { ...inget.delar, organisation: olast } }])).toContain('ännu sökt');
  });
});
