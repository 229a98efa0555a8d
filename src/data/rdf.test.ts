import { expect, test } from 'vitest';
import { iri, sv, toJsonLd, toTurtle, typad } from './rdf.ts';

const nod = {
  iri: 'https://x.example/a',
  typ: 'skos:Concept',
  egenskaper: {
    'skos:prefLabel': [sv('Ett "namn"\\\n\r\t')],
    'skos:altLabel': [],
    'dct:modified': [typad('2026-11-22', 'date')],
    'skos:related': [iri('https://x.example/b'), iri('https://x.example/c')],
  },
};

test('a graph is written as Turtle, with signs that would end a text escaped and nothing of what is empty', () => {
  const [head, body] = toTurtle([nod]).split('\n\n');
  expect(head).toContain('@prefix skos: <http://www.w3.org/2004/02/skos/core#> .');
  expect(body).toBe(
    '<https://x.example/a>\n  a skos:Concept ;\n  skos:prefLabel "Ett \\"namn\\"\\\\\\n\\r\\t"@sv ;\n' +
      '  dct:modified "2026-11-22"^^xsd:date ;\n' +
      '  skos:related <https://x.example/b> ,\n    <https://x.example/c> .\n',
  );
});

test('the same graph is written as JSON-LD', () => {
  const { '@context': context, '@graph': graph } = JSON.parse(toJsonLd([nod])) as Record<string, object>;
  expect(context).toHaveProperty('skos', 'http://www.w3.org/2004/02/skos/core#');
  expect(graph).toEqual([
    {
      '@id': 'https://x.example/a',
      '@type': 'skos:Concept',
      'skos:prefLabel': [{ '@value': 'Ett "namn"\\\n\r\t', '@language': 'sv' }],
      'dct:modified': [{ '@value': '2026-11-22', '@type': 'xsd:date' }],
      'skos:related': [{ '@id': 'https://x.example/b' }, { '@id': 'https://x.example/c' }],
    },
  ]);
});
