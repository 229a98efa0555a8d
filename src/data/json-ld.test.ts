import { expect, test } from 'vitest';
import { breadcrumbList, dataset, definedTermSet, exempelsida, jsonLdText, svarssida, webSite } from './json-ld.ts';

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

const kalla = { titel: 'Översikten', utgivare: 'Myndigheten', url: null, publicerad: '2020-06-30' };
const tema = { namn: 'Äldre', href: 'https://x.example/teman/aldre/' };
test('an answer page carries its answer, of which region and years, and what it rests on; the others after it', () => {
  const sida = svarssida({
    href: 'https://x.example/teman/aldre/skane/',
    namn: 'Äldre: Region Skåne',
    fraga: 'Vad är känt?',
    region: 'Region Skåne',
    tema,
    svaren: [
      { text: 'Ja.', tid: '2021–2026', kallor: [kalla] },
      { text: 'Nej.', tid: '2020', kallor: [] },
    ],
  });
  expect(sida.mainEntity).toEqual({
    '@type': 'Question',
    name: 'Vad är känt?',
    answerCount: 2,
    acceptedAnswer: {
      '@type': 'Answer',
      text: 'Ja.',
      temporalCoverage: '2021/2026',
      isBasedOn: [
        {
          '@type': 'CreativeWork',
          name: 'Översikten',
          publisher: { '@type': 'Organization', name: 'Myndigheten' },
          datePublished: '2020-06-30',
        },
      ],
    },
    suggestedAnswer: [{ '@type': 'Answer', text: 'Nej.', temporalCoverage: '2020' }],
  });
  expect(sida.spatialCoverage.name).toBe('Region Skåne');
});
test('an example says nothing of a time that is not known', () => {
  const sida = exempelsida({
    href: 'https://x.example/exempel/skane/a/',
    namn: 'Läkarbil',
    region: 'Region Skåne',
    teman: [tema],
    sager: { text: 'En bil.', tid: null, kallor: [{ ...kalla, url: 'https://k.example/' }] },
  });
  expect(sida.mainEntity).not.toHaveProperty('temporalCoverage');
  expect(sida.mainEntity).toMatchObject({ text: 'En bil.', isBasedOn: [{ url: 'https://k.example/' }] });
});
