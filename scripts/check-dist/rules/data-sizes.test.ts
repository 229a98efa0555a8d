import { describe, expect, it } from 'vitest';
import { madeUpPage, madeUpSite } from '../made-up.ts';
import { checkDataSizes } from './data-sizes.ts';

const full = (path: string) => ({ '@id': `https://atlas.example/data/${path}` });
const distribution = (path: string, size: number, schema?: string) => ({
  '@type': 'dcat:Distribution',
  'dcat:downloadURL': [full(path)],
  'dcat:byteSize': [{ '@value': String(size) }],
  ...(schema ? { 'dct:conformsTo': [full(schema)] } : {}),
});
const site = {
  'index.html': madeUpPage(),
  'data/a.csv': 'id\r\n',
  'data/a.json': '[]',
  'data/schema/a.json': '{}',
  'data/datapackage.json': { resources: [{ path: 'a.csv', bytes: 4 }] },
  'data/dcat.jsonld': {
    '@graph': [{ '@type': 'dcat:Catalog' }, distribution('a.csv', 4), distribution('a.json', 2, 'schema/a.json')],
  },
};
const found = (files: Readonly<Record<string, unknown>>) =>
  checkDataSizes(madeUpSite(files)).map(({ path, message }) => `${path}: ${message}`);
const without = (path: string) => Object.fromEntries(Object.entries(site).filter(([key]) => key !== path));

describe('checkDataSizes', () => {
  it('lets files through that weigh what both lists say', () => {
    expect(found(site)).toEqual([]);
  });

  it('reports a file that weighs something else, for each list that says so', () => {
    expect(found({ ...site, 'data/a.csv': 'id' })).toEqual([
      'data/a.csv: Filen är 2 byte, men data/datapackage.json säger 4.',
      'data/a.csv: Filen är 2 byte, men data/dcat.jsonld säger 4.',
    ]);
  });

  it.each([
    ['data/a.json', 'data/a.json: Filen står i data/dcat.jsonld men finns inte i bygget.'],
    ['data/schema/a.json', 'data/schema/a.json: Filen står i data/dcat.jsonld men finns inte i bygget.'],
    ['data/datapackage.json', 'data/datapackage.json: Förteckningen över datafiler saknas eller är inte hel.'],
    ['data/dcat.jsonld', 'data/dcat.jsonld: Förteckningen över datafiler saknas eller är inte hel.'],
  ])('reports that %s is missing', (path, message) => {
    expect(found(without(path))).toEqual([message]);
  });

  it('reports a list without any file', () => {
    expect(found({ ...site, 'data/dcat.jsonld': { '@graph': [] } })).toHaveLength(1);
  });
});
