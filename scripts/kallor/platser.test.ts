import { describe, expect, test } from 'vitest';
import { readBlad, readKapitel } from './platser.ts';

const bilder = { slag: 'bild', delas: 'tomrader' } as const;
const sidor = { slag: 'sida', delas: 'indrag' } as const;

describe('slides', () => {
  test('a bullet is a point, also over a broken line', () => {
    const text = 'Rubrik över\ntvå rader\n\n• Ett team finns\ni länet.\n• Ett annat\n\nfinns inte.';
    expect(readBlad(text, bilder)).toEqual([
      {
        rubrik: 'Rubrik över två rader',
        punkter: [
          { plats: '1:1', text: 'Ett team finns i länet.' },
          { plats: '1:2', text: 'Ett annat finns inte.' },
        ],
      },
    ]);
  });

  test('a new sentence after an empty line is a point of its own', () => {
    expect(readBlad('Rubrik\n\nEn mening.\n\nEn till.', bilder)[0]?.punkter.map(({ text }) => text)).toEqual([
      'En mening.',
      'En till.',
    ]);
  });

  test('a heading after an empty line is a point of its own, the end of a broken sentence is not', () => {
    const text = 'Rubrik\n\n• Ett team i\n\nKalmar finns.\n\n• Via länk\n\nKompetens\n• ST-läkare';
    expect(readBlad(text, bilder)[0]?.punkter.map((one) => one.text)).toEqual([
      'Ett team i Kalmar finns.',
      'Via länk',
      'Kompetens',
      'ST-läkare',
    ]);
  });

  test('three empty lines part slides, two do not', () => {
    expect(readBlad('A\n\n\nB\n\n\n\nC', bilder)).toHaveLength(2);
  });

  test('a slide that begins with a bullet has lost its heading', () => {
    expect(readBlad('• Först', bilder)).toEqual([{ rubrik: '', punkter: [{ plats: '1:1', text: 'Först' }] }]);
  });

  test('a slide that begins with a sentence has lost it too', () => {
    expect(readBlad('Här styr\nett avtal.\n\nSamverkan', bilder)).toMatchObject([
      { rubrik: '', punkter: [{ text: 'Här styr ett avtal.' }, { text: 'Samverkan' }] },
    ]);
  });

  test('a sentence right under the heading is no part of it', () => {
    expect(readBlad('Exempel på områden\nAllt utgår från\nplanen.\n• Ett', bilder)).toMatchObject([
      { rubrik: 'Exempel på områden', punkter: [{ text: 'Allt utgår från planen.' }, { text: 'Ett' }] },
    ]);
  });

  test('nothing gives nothing', () => {
    expect(readBlad('', bilder)).toEqual([]);
    expect(readBlad('\n\n', sidor)).toEqual([]);
  });
});

describe('pages', () => {
  test('a line moved in by one space begins a page; its heading is a point', () => {
    const text = ' Inledning\n\nFörsta stycket.\n Andra sidan.\n• En punkt';
    expect(readBlad(text, sidor).map(({ rubrik, punkter }) => [rubrik, punkter.map(({ plats }) => plats)])).toEqual([
      ['', ['1:1']],
      ['', ['2:1', '2:2']],
    ]);
  });
});

describe('chapters', () => {
  const namn = { blekinge: 'Blekinge', kalmar: 'Kalmar län', 'vastra-gotaland': 'Västra Götalandsregionen' };
  const text = [
    'Region Blekinge',
    'Mål\n\n• Ett',
    'Region Kalmar län',
    'Mål\n\n• Två\n• Tre',
    'Västra Götalandsregionen',
  ].join('\n\n\n\n');

  test('slides are counted from one in each region, the one with its name first', () => {
    const kapitel = readKapitel(text, bilder, namn);
    expect([...kapitel.keys()]).toEqual(['blekinge', 'kalmar', 'vastra-gotaland']);
    expect(kapitel.get('kalmar')?.flatMap(({ punkter }) => punkter)).toEqual([
      { plats: '2:1', text: 'Två' },
      { plats: '2:2', text: 'Tre' },
    ]);
  });

  test('a region that has no slide of its own has no chapter', () => {
    expect(readKapitel('Region Blekinge', bilder, namn).has('kalmar')).toBe(false);
  });
});
