import { expect, test } from 'vitest';
import { breadcrumbList, dataset, definedTermSet, jsonLdText, webSite } from './json-ld.ts';

test('steps are numbered from one', () => {
  const { itemListElement } = breadcrumbList([
    { namn: 'Start', href: 'https://x.example/' },
    { namn: 'Teman', href: 'https://x.example/teman/' },
  ]);
  expect(itemListElement.map(({ position, name }) => `${position} ${name}`)).toEqual(['1 Start', '2 Teman']);
});
test('the site says where a search goes', () => {
  expect(webSite('Atlas', 'En atlas.', 'https://x.example/').potentialAction.target.urlTemplate).toBe(
    'https://x.example/sok/?q={search_term_string}',
  );
});
test('a data set names its licence and its files', () => {
  const set = {
    namn: 'Poster',
    beskrivning: 'Alla poster.',
    href: 'https://x.example/data/',
    version: '1.0.0',
    datum: '2026-11-22',
  };
  expect(
    dataset({
      ...set,
      tid: { fran: '2020', till: '2026' },
      filer: [{ href: 'https://x.example/data/poster.csv', mediatyp: 'text/csv' }],
      delar: [{ namn: 'Svar', beskrivning: 'Alla svar.', href: 'https://x.example/data/#svar', filer: [] }],
    }),
  ).toMatchObject({
    license: expect.stringContaining('creativecommons'),
    temporalCoverage: '2020/2026',
    hasPart: [{ '@type': 'Dataset', name: 'Svar', temporalCoverage: '2020/2026' }],
    distribution: [{ contentUrl: 'https://x.example/data/poster.csv', encodingFormat: 'text/csv' }],
  });
});
test('each term of a vocabulary is defined', () => {
  const termer = [{ namn: 'Äldre', beskrivning: 'Insatser för äldre.', href: 'https://x.example/teman/aldre/' }];
  expect(definedTermSet('Teman', 'https://x.example/teman/', termer).hasDefinedTerm).toHaveLength(1);
});
test('no text can end the script element', () => expect(jsonLdText({ a: '</script>' })).not.toContain('</script>'));
