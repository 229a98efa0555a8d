import { describe, expect, test } from 'vitest';
import { makeCell } from '../../tests/underlag/cell.ts';
import { makeLopande, makeUtgava } from '../../tests/underlag/region.ts';
import type { Svar } from '../schema/svar.ts';
import { bildAdress, bildAlt, bildFor, exempelBild, regionBild, sektionsbilder, temaBild } from './delningsbild.ts';

const cell = (svar: Svar) => makeCell({ svar });
const da = makeUtgava();
const nu = makeLopande();

describe('temaBild', () => {
  const tema = { id: 'aldre', namn: 'Äldre' } as const;
  test('counts the regions that take up the theme, out of all', () => {
    expect(temaBild(tema, [cell('uttryckligt'), cell('ej-namnt')], da)).toMatchObject({
      tal: '1 av 2\u00a0regioner',
      text: 'tog upp temat 2020.',
    });
  });
  test('says for how many there was nothing to read', () => {
    expect(temaBild(tema, [cell('underlag-saknas')], da).text).toContain('För 1 saknas underlag.');
  });
  test('leaves out of the whole those that the question cannot apply to', () => {
    expect(temaBild(tema, [cell('uttryckligt'), cell('ej-tillampligt')], da).tal).toBe('1 av 1\u00a0region');
  });
  test('a theme that nobody looked for is not counted at all', () => {
    const bild = temaBild(tema, [cell('ej-granskat'), cell('ej-granskat'), cell('ej-tillampligt')], da);
    expect(bild).toMatchObject({ tal: '', text: 'Ingen har ännu läst eller sökt för 2020.' });
    expect(temaBild(tema, [cell('ej-granskat'), cell('uttryckligt')], da).text).toContain('1 är ännu inte läst.');
  });
  test('a rolling edition is never a share', () => {
    const bild = temaBild(tema, [cell('uttryckligt'), cell('ej-funnet')], nu);
    expect(bild).toMatchObject({ tal: '1\u00a0region', text: 'har uppgifter om temat från 2021–2026.' });
  });
});

test('an example says whose it is, how far and when', () => {
  const bild = exempelBild(
    { id: 'skane/team', titel: 'Team åker hem', lage: 'i drift, 2024' },
    { namn: 'Region Skåne' },
  );
  expect([bildAdress(bild), bildAlt(bild)]).toEqual([
    '/delning/exempel/skane/team.png',
    'Team åker hem. Region Skåne: i drift, 2024. Bredvid en karta där regionen är ifylld.',
  ]);
});

test('a region counts its themes', () => {
  const bild = regionBild({ id: 'blekinge', namn: 'Region Blekinge' }, [cell('uttryckligt'), cell('delvis')], da);
  expect([bild.titel, bild.tal, bildAdress(bild)]).toEqual([
    'Region Blekinge',
    '1 av 2\u00a0teman',
    '/delning/regioner/blekinge.png',
  ]);
});

test('a picture in words says title, figure and what is drawn, with one mark after a question', () => {
  const bild = { id: 'x', etikett: '', titel: 'Vad hände?', tal: '3', text: 'saker.', visar: 'Bredvid en karta.' };
  expect(bildAlt(bild)).toBe('Vad hände? 3 saker. Bredvid en karta.');
  expect(bildAlt({ ...bild, titel: 'Äldre', tal: '' })).toBe('Äldre. saker. Bredvid en karta.');
});

test.each([
  ['/', 'start'],
  ['/jamfor/teman/', 'jamfor'],
  ['/sok/', 'sok'],
  ['/om/', 'atlasen'],
  ['/sokare/', 'atlasen'],
])('%s shows the picture %s', (path, id) => expect(bildFor(path, [da, nu]).id).toBe(id));

test('the pictures of the parts say the editions that there are', () => {
  expect(sektionsbilder([{ ar: '2030' }])['/utveckling/'].titel).toBe('Vad har hänt sedan 2030?');
  expect(sektionsbilder([da, nu])['/exempel/'].text).toContain('från 2020 och 2021–2026.');
});
