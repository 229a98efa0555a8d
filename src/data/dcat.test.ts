import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { buildDcat, tidsrymd } from './dcat.ts';
import { toTurtle } from './rdf.ts';

const fil = {
  fil: 'poster.csv',
  titel: 'poster.csv',
  beskrivning: 'Poster som CSV.',
  mediatyp: 'text/csv',
  storlek: 12,
  schema: null,
};
const set = { id: 'poster', titel: 'Poster', beskrivning: 'Alla poster.', filer: [fil] };
const nobody = { namn: null, epost: null, arendeadress: null };
const parse = (utgivare: typeof nobody | { namn: string; epost: string; arendeadress: null }) =>
  new Parser({ format: 'text/turtle' }).parse(
    toTurtle(
      buildDcat([set], 'https://x.example', { version: '1.0.0', datum: '2026-11-22' }, utgivare, {
        fran: '2020',
        till: '2026',
      }),
    ),
  );

const prefixes = {
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  dcatap: 'http://data.europa.eu/r5r/',
  adms: 'http://www.w3.org/ns/adms#',
};
const full = (name: string): string => {
  const [prefix = '', local = ''] = name.split(':');
  return prefixes[prefix as keyof typeof prefixes] + local;
};
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** What DCAT-AP-SE asks of each class. */
const required: readonly [string, readonly string[]][] = [
  ['dcat:Catalog', ['dct:title', 'dct:description', 'dct:publisher', 'dct:license', 'dct:language', 'dcat:dataset']],
  [
    'dcat:Dataset',
    [
      'dct:title',
      'dct:description',
      'dct:publisher',
      'dcat:contactPoint',
      'dct:license',
      'dct:language',
      'dct:spatial',
      'dct:temporal',
      'dcat:theme',
      'dcat:distribution',
    ],
  ],
  [
    'dcat:Distribution',
    [
      'dct:title',
      'dcat:accessURL',
      'dcat:downloadURL',
      'dct:license',
      'dct:format',
      'dct:description',
      'dcatap:availability',
    ],
  ],
  ['dct:PeriodOfTime', ['dcat:startDate', 'dcat:endDate']],
  ['foaf:Agent', ['foaf:name']],
  ['vcard:Organization', ['vcard:fn', 'vcard:hasURL']],
];

describe('the DCAT-AP-SE catalogue', () => {
  test.each(required)('every %s has what the profile asks for', (typ, properties) => {
    const quads = parse(nobody);
    const nodes = quads.filter(({ predicate, object }) => predicate.value === RDF_TYPE && object.value === full(typ));
    expect(nodes).toHaveLength(1);
    const has = (name: string) =>
      quads.some(({ subject, predicate }) => subject.equals(nodes[0]!.subject) && predicate.value === full(name));
    expect(properties.filter((name) => !has(name))).toEqual([]);
  });
  test('the years are those of the editions, and no editions have none', () => {
    expect(tidsrymd([{ ar: '2021–2026' }, { ar: '2020' }])).toEqual({ fran: '2020', till: '2026' });
    expect(() => tidsrymd([])).toThrow('utgåvor');
  });
  test('codes are those of the vocabularies that the profile names', () => {
    const codes = parse(nobody)
      .filter(({ predicate }) => ['adms:status', 'dcatap:availability'].map(full).includes(predicate.value))
      .map(({ object }) => object.value);
    expect(codes).toEqual([
      expect.stringMatching(/^http:\/\/publications\.europa\.eu\/resource\/authority\/planned-availability\//),
      expect.stringMatching(/^http:\/\/publications\.europa\.eu\/resource\/authority\/distribution-status\//),
    ]);
  });
  test('what is pointed at inside the catalogue is described in it', () => {
    const quads = parse(nobody);
    const subjects = new Set(quads.map(({ subject }) => subject.value));
    const pointers = ['dct:publisher', 'dcat:contactPoint', 'dcat:dataset', 'dcat:distribution', 'dct:temporal'].map(
      full,
    );
    const loose = quads.filter(
      ({ predicate, object }) => pointers.includes(predicate.value) && !subjects.has(object.value),
    );
    expect(loose.map(({ object }) => object.value)).toEqual([]);
  });
  test('a mail address is given when there is one, and never made up', () => {
    const mail = (utgivare: Parameters<typeof parse>[0]) =>
      parse(utgivare)
        .filter(({ predicate }) => predicate.value === full('vcard:hasEmail'))
        .map(({ object }) => object.value);
    expect(mail(nobody)).toEqual([]);
    expect(mail({ namn: 'U', epost: 'a@x.example', arendeadress: null })).toEqual(['mailto:a@x.example']);
  });
  test('a title is a text in Swedish', () => {
    const titles = parse(nobody).filter(({ predicate }) => predicate.value === full('dct:title'));
    expect(titles.map(({ object }) => ('language' in object ? object.language : ''))).toEqual(['sv', 'sv', 'sv']);
  });
});
