import { describe, expect, test } from 'vitest';
import { makeCell } from '../../../tests/underlag/cell.ts';
import { makeLopande, makeRegion, makeUtgava } from '../../../tests/underlag/region.ts';
import { meningText, type Meningar } from './mening.ts';
import { kantOmTema, nyareMening } from './nyare.ts';
import { buildStartkort, type Utgavelage } from './startkort.ts';

const plain = (meningar: Meningar | undefined): string => meningText(meningar ?? null).replaceAll('\u00a0', ' ');
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
  const rutor = (...svar: ReturnType<typeof makeCell>['svar'][]) => svar.map((one) => ({ svar: one, odaterad: false }));
  test.each([
    [rutor('ej-granskat'), 'Ingen har ännu sökt efter någon uppgift från 2021–2026.'],
    [rutor('ej-funnet', 'ej-tillampligt'), 'Ingen uppgift från 2021–2026 har hittats.'],
    [
      rutor('ej-funnet', 'ej-granskat'),
      'Ingen uppgift från 2021–2026 har hittats för den region där någon har läst eller sökt.',
    ],
    [rutor('delvis'), 'För 1 region finns en uppgift från 2021–2026, men ingen som tar upp temat fullt ut.'],
    [
      [...rutor('uttryckligt'), { svar: 'uttryckligt' as const, odaterad: true }],
      'För 2 regioner finns en uttrycklig uppgift från 2021–2026. För 1 av de 2 är uppgiften odaterad och kan vara äldre.',
    ],
    [rutor('uttryckligt', 'delvis'), 'För 1 region finns en uttrycklig uppgift från 2021–2026.'],
  ])('%j', (celler, text) => expect(plain(nyareMening(kantOmTema(celler), lopande))).toBe(text));
});

describe('buildStartkort', () => {
  test('a theme has what is newer first and the count of the first edition after it', () => {
    const kort = buildStartkort(da, nu, teman, rader).find(({ fraga }) => fraga === 'Äldre');
    expect(plain(kort?.nu)).toBe('För 1 region finns en uttrycklig uppgift från 2021–2026.');
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
    expect(plain(buildStartkort(da, nu, teman, rader)[0]?.nu)).toContain('att 1 region har en framtagen målbild'));
  test('an attribute that the newest edition does not know of is told as looked for or not', () => {
    const styrform = (regioner: Utgavelage['regioner']) =>
      buildStartkort(da, { ...nu, regioner }, teman, rader).find(({ fraga }) => fraga.startsWith('Hur drivs'))?.nu ??
      null;
    const olast = { ...inget.delar.organisation, granskad: null, styrform: null };
    expect(meningText(styrform([inget]))).toContain('har hittats');
    expect(meningText(styrform([{ ...inget, delar: { ...inget.delar, organisation: olast } }]))).toContain('ännu sökt');
  });
});
