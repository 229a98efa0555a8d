import { unzipSync, strFromU8 } from 'fflate';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, type Quad } from 'n3';
import readXlsx from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeAtlas } from '../../tests/underlag/atlas.ts';
import { makeLopande, makePost, makeRegion } from '../../tests/underlag/region.ts';
import { buildOppnaData, type OppnaData } from './oppna-data.ts';

const region = makeRegion([
  makePost({ id: 'blekinge/ett', begrepp: ['läkarbil', 'mobila team SYNONYM'] }),
  makePost({ id: 'blekinge/tva', begrepp: ['närteam "A"'], teman: ['mobila-team', 'aldre'] }),
]);
const tema = (id: 'mobila-team' | 'aldre', namn: string) => ({
  id,
  namn,
  omfattning: 'Det som avgör vad som räknas.',
  relaterade: id === 'aldre' ? [] : (['aldre'] as const).slice(),
  synonymer: [`${namn} synonym`],
  egnaOrd: ['läkarbil'],
  raknas: ['Ett som räknas'],
  raknasInte: ['Ett som inte räknas'],
  introduktion: 'Text.',
});
const nu = makeRegion([makePost({ id: 'blekinge/ett', begrepp: ['distriktsbil'] })], { utgava: makeLopande() });
const forst = makeAtlas(region, [tema('mobila-team', 'Mobila team'), tema('aldre', 'Äldre')]);
const atlas = {
  ...forst,
  utgavor: [region.utgava, nu.utgava],
  regioner: [region, nu],
  celler: [...forst.celler, ...makeAtlas(nu).celler],
};
const build = () =>
  buildOppnaData(
    atlas,
    { version: '1.2.3', datum: '2026-11-22' },
    { namn: null, epost: null, arendeadress: null },
    'https://x.example',
  );

let data: OppnaData;
beforeAll(async () => {
  data = await build();
});
const bytes = (fil: string): Uint8Array => {
  const innehall = data.filer.find((one) => one.fil === fil)?.innehall ?? '';
  return typeof innehall === 'string' ? new TextEncoder().encode(innehall) : innehall;
};
const text = (fil: string): string => strFromU8(bytes(fil));
const skos = 'http://www.w3.org/2004/02/skos/core#';

const asLine = ({ subject, predicate, object }: Pick<Quad, 'subject' | 'predicate' | 'object'>): string =>
  [
    subject.value,
    predicate.value,
    object.value,
    object.termType === 'Literal' ? object.language || object.datatype.value : '',
  ].join(' | ');
const turtle = (fil: string): string[] => new Parser({ format: 'text/turtle' }).parse(text(fil)).map(asLine).sort();
const jsonLd = (fil: string): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const lines: string[] = [];
    const parser = new JsonLdParser();
    parser.on('data', (quad: Quad) => lines.push(asLine(quad)));
    parser.on('error', reject);
    parser.on('end', () => resolve(lines.sort()));
    parser.end(text(fil));
  });

describe('the vocabulary and the catalogue', () => {
  test.each(['vokabular', 'dcat'])('Turtle and JSON-LD of %s say the same to two parsers', async (name) => {
    const lines = turtle(`${name}.ttl`);
    expect(lines.length).toBeGreaterThan(10);
    expect(await jsonLd(`${name}.jsonld`)).toEqual(lines);
  });
  test('a theme has its definition and its related themes in both directions', () => {
    const lines = turtle('vokabular.ttl');
    const [a, b] = ['https://x.example/teman/mobila-team/', 'https://x.example/teman/aldre/'];
    expect(lines).toContain(`${a} | ${skos}definition | Det som avgör vad som räknas. | sv`);
    expect(lines.filter((line) => line.includes(`${skos}related`))).toEqual([
      `${b} | ${skos}related | ${a} | `,
      `${a} | ${skos}related | ${b} | `,
    ]);
  });
  test('only synonyms are other labels; the terms of posts are none', () => {
    const labels = turtle('vokabular.ttl').filter((line) => /mobila-team\/ .*((alt|hidden)Label|note) /.test(line));
    expect(labels.map((line) => line.split(' | ').slice(1, 3).join(' ').replace(skos, ''))).toEqual([
      'altLabel Mobila team synonym',
    ]);
  });
  test('every distribution of the catalogue is a file with the size it says', () => {
    const lines = turtle('dcat.ttl').filter((line) => line.includes('#byteSize'));
    const wrong = lines.filter((line) => {
      const [address = '', , size] = line.split(' | ');
      return String(bytes(address.replace('https://x.example/data/', '')).length) !== size;
    });
    expect([lines.length > 10, wrong]).toEqual([true, []]);
  });
});

describe('the data package', () => {
  interface Resource {
    path: string;
    bytes: number;
    schema: {
      fields: { name: string; type: string }[];
      primaryKey?: string | string[];
      foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
    };
    name: string;
  }
  test('every resource is a file whose heads are its fields', () => {
    const { resources } = JSON.parse(text('datapackage.json')) as { resources: Resource[] };
    for (const { path, bytes: size, schema } of resources) {
      const [heads] = text(path).replace('\ufeff', '').split('\r\n');
      expect([path, heads, bytes(path).length]).toEqual([path, schema.fields.map(({ name }) => name).join(','), size]);
    }
    expect(resources.length).toBe(data.mangder.filter(({ csv }) => csv !== null).length);
  });
  test('the package has what the specification asks for, and keys name fields that exist', () => {
    const pack = JSON.parse(text('datapackage.json')) as { resources: Resource[] };
    expect(pack).toMatchObject({
      profile: 'tabular-data-package',
      name: expect.stringMatching(/^[a-z0-9._-]+$/),
      created: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:]+Z$/),
      licenses: [{ name: 'CC-BY-4.0' }],
    });
    const fields = new Map(pack.resources.map(({ name, schema }) => [name, schema.fields.map((one) => one.name)]));
    expect(fields.size).toBe(pack.resources.length);
    const types = ['string', 'integer', 'number', 'boolean', 'date'];
    const wrong = pack.resources.flatMap(({ name, schema: { fields: own, primaryKey, foreignKeys = [] } }) => [
      ...own.filter(({ type }) => !types.includes(type)).map((one) => `${name}.${one.name}`),
      ...[...[primaryKey ?? []].flat(), ...foreignKeys.map((key) => key.fields)].filter(
        (key) => key && !fields.get(name)?.includes(key),
      ),
      ...foreignKeys.filter(({ reference }) => !fields.get(reference.resource)?.includes(reference.fields)),
    ]);
    expect(wrong).toEqual([]);
  });
});

describe('the data package and the editions', () => {
  test('the key of a table tells its rows apart, also those of two editions', () => {
    const { resources } = JSON.parse(text('datapackage.json')) as {
      resources: { name: string; schema: { primaryKey?: string | string[] } }[];
    };
    const wrong = resources.flatMap(({ name, schema: { primaryKey } }) => {
      const { kolumner, rader } = data.mangder.find(({ id }) => id === name)?.tabell ?? { kolumner: [], rader: [] };
      const places = [primaryKey ?? []].flat().map((one) => kolumner.indexOf(one));
      const keys = rader.map((rad, i) => (places.length > 0 ? places.map((at) => rad[at]).join('/') : i));
      return new Set(keys).size === rader.length ? [] : [name];
    });
    expect(wrong).toEqual([]);
    expect(data.mangder.find(({ id }) => id === 'poster')?.rader).toBe(3);
  });
});

describe('the workbook and the archive', () => {
  test('every table is a sheet with its rows below a head, between the explanation and the fields', async () => {
    const sheets = await readXlsx(Buffer.from(bytes('narvardsatlas.xlsx')));
    const tables = data.mangder.filter(({ tabell }) => tabell !== null);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Läs mig', ...tables.map(({ titel }) => titel), 'Fält']);
    const found = sheets.slice(1, -1).map(({ data: rows }) => rows.length);
    expect(found).toEqual(tables.map(({ rader }) => rader + 1));
  });
  test('heads are frozen', () => {
    const sheet = unzipSync(bytes('narvardsatlas.xlsx'))['xl/worksheets/sheet2.xml'];
    expect(strFromU8(sheet ?? new Uint8Array())).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
  });
  test('the archive holds every file but itself, the catalogue that tells its size and the tables for Excel, which it has a workbook for, byte for byte, explained', () => {
    const inside = unzipSync(bytes('narvardsatlas.zip'));
    const expected = data.filer.map(({ fil }) => fil).filter((fil) => !/^(dcat|excel|narvardsatlas\.zip)/.test(fil));
    expect(Object.keys(inside).sort()).toEqual([...expected, 'LÄSMIG.md', 'KODBOK.md', 'LICENS.txt'].sort());
    // A table stands there without the mark that Excel wants and readers of data packages take for a heading's.
    const whole = (fil: string) => (fil.endsWith('.csv') ? Buffer.from(text(fil).replace(/^\ufeff/, '')) : bytes(fil));
    const differ = expected.filter((fil) => Buffer.compare(inside[fil] ?? new Uint8Array(), whole(fil)) !== 0);
    expect(differ).toEqual(['datapackage.json']);
    const { resources } = JSON.parse(strFromU8(inside['datapackage.json']!)) as {
      resources: { path: string; bytes: number }[];
    };
    expect(resources.map(({ path }) => inside[path]?.length)).toEqual(resources.map((one) => one.bytes));
    expect(strFromU8(inside['poster.csv']!)).toMatch(/^utgava,|^id,/);
    const readme = strFromU8(inside['LÄSMIG.md'] ?? new Uint8Array());
    expect(readme).toContain('version 1.2.3 (22\u00a0november\u00a02026), utgåvorna 2020 och 2021–2026.');
  });
  test('the same content gives the same bytes', async () => {
    const again = await build();
    const changed = data.filer.filter(({ innehall }, i) => {
      const other = again.filer[i]?.innehall;
      return Buffer.compare(Buffer.from(innehall as string), Buffer.from((other ?? '') as string)) !== 0;
    });
    expect(changed.map(({ fil }) => fil)).toEqual([]);
  });
});
