import { inText } from '../../../tests/underlag/mening.ts';
import { urvalMening as urvalMening_ } from './matris.ts';
import { describe, expect, test } from 'vitest';
import { ja, matris, tyst } from '../../../tests/underlag/matris.ts';
import { egenHelhet, kolumnmarginal, radmarginal, rutaText, villkorText } from './matris.ts';
import { buildUrval, tomVy, type Matris, type Matrisvy } from '../matrisvy.ts';

const urvalMening = inText(urvalMening_);

const [da, nu] = matris.utgavor as [Matris['utgavor'][number], Matris['utgavor'][number]];

describe('the sentence', () => {
  const mening = (vy: Partial<Matrisvy>, villkor = '', av: Matris = matris) =>
    urvalMening(av, buildUrval(av, { ...tomVy, ...vy }), villkor).replaceAll('\u00a0', ' ');
  test('says now first, then counts a closed edition out of what it can apply to, then what is known only now', () => {
    expect(mening({})).toBe(
      'I 3 rutor finns uttryckligt belägg från 2021–2026. För 1 av de 3 är uppgiften odaterad och kan vara äldre. 3 av 5 rutor har uttryckligt belägg i källan från 2020; för 1 saknas underlag. 2 rutor har uttryckligt belägg i utgåvan 2021–2026 men inget uttryckligt från 2020; för 1 av dem är det okänt vad som gällde då.',
    );
  });
  test('calls nothing unknown that was read without finding it', () => {
    const last = {
      ...matris,
      rutor: [
        matris.rutor[0]!.map((rad) => rad.map((ruta) => (ruta.svar === 'underlag-saknas' ? tyst() : ruta))),
        matris.rutor[1]!,
      ],
    };
    expect(mening({}, '', last)).toMatch(
      /2 rutor har uttryckligt belägg i utgåvan 2021–2026 men inget uttryckligt från 2020\.$/,
    );
  });
  test('says of a first edition that was only searched that then is unknown', () => {
    const sokt = {
      ...matris,
      rutor: [
        matris.rutor[0]!.map((rad) => rad.map((ruta) => (ruta.svar === 'ej-namnt' ? tyst('ej-funnet') : ruta))),
        matris.rutor[1]!,
      ],
    };
    expect(mening({}, '', sokt)).toContain('för 2 av dem är det okänt');
  });
  test('says nothing of what is only known now where there is no such cell', () => {
    const lika = { ...matris, rutor: [matris.rutor[1]!, matris.rutor[1]!] };
    expect(mening({}, '', lika)).not.toContain('men inget från');
  });
  test('speaks of the one edition that is shown', () => {
    expect(mening({ vy: '2026' })).toBe(
      'I 3 rutor finns uttryckligt belägg från 2021–2026. För 1 av de 3 är uppgiften odaterad och kan vara äldre.',
    );
    // A choice may leave the dated evidence of others out.
    expect(mening({ vy: '2026' }, ' på minst steget planerat')).toContain(' För minst 1 av de 3 är uppgiften odaterad');
    expect(mening({ vy: '2020' })).toBe(
      '3 av 5 rutor har uttryckligt belägg i källan från 2020; för 1 saknas underlag.',
    );
  });
  test('says the choice, and what it leaves out', () => {
    expect(mening({ del: 'malbild', vy: '2020' }, ' i delen målbild')).toBe(
      '2 av 5 rutor har uttryckligt belägg i delen målbild i källan från 2020; för 1 saknas underlag. 1 ruta med belägg bara utanför urvalet räknas inte och visas som en punkt.',
    );
  });
  test('says that nothing is known yet without calling it none', () => {
    expect(mening({ vy: '2026', steg: 5 })).toContain('Ingen ruta har ännu uttryckligt belägg');
  });
  test('says when only some regions are shown', () => {
    expect(mening({ storlek: 'liten', vy: '2020' })).toMatch(/^2 av 3 regioner visas\. 1 av 3 rutor/);
  });
  test('says that no region fits', () => {
    expect(mening({ sjukvard: 'vastra' })).toContain('Ingen av 3 regioner passar');
  });
  test('tells of the newest of three editions, with its own years', () => {
    const tre: Matris = {
      ...matris,
      utgavor: [...matris.utgavor, { id: '2030', ar: '2027–2030', slag: 'lopande' }],
      rutor: [
        ...matris.rutor,
        [
          [ja('s5'), tyst(), tyst()],
          [tyst(), tyst(), tyst()],
        ],
      ],
    };
    expect(mening({}, '', tre)).toMatch(
      /^I 1 ruta finns uttryckligt belägg från 2027–2030\. Uppgiften är odaterad och kan vara äldre\. 3 av 5 rutor/,
    );
    expect(mening({}, '', tre)).not.toContain('2021');
  });
});

describe('the margins', () => {
  test('name their edition: a closed one counts out of all, a rolling one has no whole', () => {
    expect([radmarginal(da, 21), radmarginal(nu, 21)]).toEqual(['2020, antal av 21', 'Med uppgift 2021–2026']);
    expect([kolumnmarginal(da, 30), kolumnmarginal(nu, 30)]).toEqual([
      '2020, antal teman av 30',
      'Teman med uppgift 2021–2026',
    ]);
  });
  test('a count of a closed edition has a whole of its own where the question cannot apply to all', () => {
    expect([egenHelhet(da, 20, 21), egenHelhet(da, 21, 21), egenHelhet(nu, 20, 21)]).toEqual(['20', '', '']);
  });
});

test('a condition is told in words', () => {
  expect(villkorText('Samverkan', 'I drift')).toBe(' i delen samverkan och på minst steget i drift');
  expect(villkorText('', '')).toBe('');
});

test('a cell says both editions in order, with the date of the later evidence', () => {
  const text = rutaText([
    { ar: '2020', svar: 'Ej nämnt', steg: '', nar: '' },
    { ar: '2021–2026', svar: 'Uttryckligt', steg: 'I drift', nar: '2023-05' },
  ]);
  expect(text).toBe('2020: ej nämnt. 2021–2026: uttryckligt, i drift, maj\u00a02023.');
});
