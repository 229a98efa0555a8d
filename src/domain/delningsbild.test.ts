import { describe, expect, test } from 'vitest';
import { makeCell } from '../../tests/underlag/cell.ts';
import type { Svar } from '../schema/svar.ts';
import { bildAdress, bildAlt, bildFor, regionBild, temaBild } from './delningsbild.ts';

const cell = (svar: Svar) => makeCell({ svar });

describe('temaBild', () => {
  const tema = { id: 'aldre', namn: 'Äldre' } as const;
  test('counts the regions that take up the theme, out of all', () => {
    expect(temaBild(tema, [cell('uttryckligt'), cell('ej-namnt')], 2020)).toMatchObject({
      tal: '1 av 2\u00a0regioner',
      text: 'tar upp temat 2020.',
    });
  });
  test('says for how many there was nothing to read', () => {
    expect(temaBild(tema, [cell('underlag-saknas')], 2020).text).toContain('För 1 saknas underlag.');
  });
});

test('a region counts its themes', () => {
  const bild = regionBild({ id: 'blekinge', namn: 'Region Blekinge' }, [cell('uttryckligt'), cell('delvis')], 2020);
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
])('%s shows the picture %s', (path, id) => expect(bildFor(path).id).toBe(id));
