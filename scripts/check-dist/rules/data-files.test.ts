import { describe, expect, it } from 'vitest';
import { madeUpSite } from '../made-up.ts';
import { checkDataFiles } from './data-files.ts';

const vocabulary = { regioner: ['a'], teman: ['t', 'u'], svar: ['uttryckligt', 'ej-namnt'] };
const cell = {
  utgava: '1',
  region: 'a',
  tema: 't',
  svar: 'uttryckligt',
  poster: ['a/p'],
  handelser: [],
  kallor: ['k'],
};
const empty = { utgava: '1', region: 'a', tema: 'u', svar: 'ej-namnt', poster: [], handelser: [], kallor: [] };
const post = { id: 'a/p', utgava: '1', region: 'a', kalla: { id: 'k' } };
const utgava = { id: '1', slag: 'avslutad', kallor: ['k'], teman: ['t', 'u'] };
const clean: Record<string, unknown> = {
  'data/utgavor.json': [utgava],
  'data/utgavor.csv': '\ufeffid\r\n1\r\n',
  'data/regioner.json': [
    { id: 'a', namn: 'A', utgavor: { 1: { malbild: {}, organisation: {}, prioriteringar: {}, samverkan: {} } } },
  ],
  'data/poster.json': [post],
  'data/temamatris.json': { celler: [cell, empty] },
  'data/profil.json': [{ region: 'a', utgava: '1' }],
  'data/handelser.json': [],
  'data/teman.json': [{ id: 't' }, { id: 'u' }],
  'data/kallor.json': [{ id: 'k' }],
  'data/nyckeltal.json': [{ id: 'n' }],
  'data/regioner.csv': '\ufeffid\r\na\r\n',
  'data/poster.csv': '\ufeffid,text\r\na/p,"två ""rader"",\r\nen cell"\r\n',
  'data/temamatris.csv': '\ufeffregion,tema\r\na,t\r\na,u\r\n',
  'data/profil.csv': '\ufeffregion\r\na\r\n',
  'data/handelser.csv': '\ufeffid\r\n',
  'data/teman.csv': '\ufeffid\r\nt\r\nu\r\n',
  'data/kallor.csv': '\ufeffid\r\nk\r\n',
  'data/nyckeltal.csv': '\ufeffid\r\nn\r\n',
};
const messages = (changed: Record<string, unknown>): string[] => {
  const files = Object.entries({ ...clean, ...changed }).filter(([, content]) => content !== undefined);
  return checkDataFiles(madeUpSite(Object.fromEntries(files)), vocabulary).map(({ message }) => message);
};

describe('checkDataFiles', () => {
  it('lets data through that agree', () => {
    expect(messages({})).toEqual([]);
  });

  it('lets the same post be told in two editions', () => {
    const two = {
      'data/utgavor.json': [utgava, { ...utgava, id: '2', slag: 'lopande', kallor: [] }],
      'data/utgavor.csv': '\ufeffid\r\n1\r\n2\r\n',
      'data/poster.json': [post, { ...post, utgava: '2', kalla: { id: 'senare' } }],
      'data/poster.csv': '\ufeffid\r\na/p\r\na/p\r\n',
    };
    expect(messages(two).filter((text) => text.includes('mer än en gång') || text.includes('senare'))).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a missing file', { 'data/profil.json': undefined, 'data/profil.csv': undefined }, 'Datafilen saknas'],
    ['broken JSON', { 'data/profil.json': '[', 'data/profil.csv': '\ufeffregion\r\n' }, 'ingen giltig JSON'],
    ['broken JSON outside the contract', { 'data/extra.json': '{' }, 'ingen giltig JSON'],
    ['a field that is missing', { 'data/kallor.json': [{ namn: 'k' }] }, 'Fel vid 0.id'],
    ['a region that is missing', { 'data/regioner.json': [], 'data/regioner.csv': '\ufeffid\r\n' }, '"a" saknas'],
    ['a post id without its region', { 'data/poster.json': [{ ...post, id: 'b/p' }] }, 'men börjar inte så'],
    ['a post id used twice', { 'data/poster.json': [post, post] }, 'står mer än en gång'],
    ['a missing cell', { 'data/temamatris.json': { celler: [cell] } }, 'Rutan 1/u/a saknas'],
    ['a cell used twice', { 'data/temamatris.json': { celler: [cell, empty, empty] } }, '1/u/a står mer än en gång'],
    [
      'an unknown cell',
      { 'data/temamatris.json': { celler: [cell, empty, { ...empty, tema: 'x' }] } },
      'ska inte finnas',
    ],
    [
      'an unknown answer',
      { 'data/temamatris.json': { celler: [cell, { ...empty, svar: '' }] } },
      'svaret "" finns inte',
    ],
    [
      'a post that does not exist',
      { 'data/temamatris.json': { celler: [{ ...cell, poster: ['a/q'] }, empty] } },
      '"a/q" finns inte i utgåvan 1',
    ],
    [
      'an answer without post',
      { 'data/temamatris.json': { celler: [{ ...cell, poster: [] }, empty] } },
      'ingen post eller händelse bär',
    ],
    [
      'a post of another document in a closed edition',
      { 'data/poster.json': [{ ...post, kalla: { id: 'senare' } }] },
      'vilar på senare, som inte hör till utgåvan 1',
    ],
    [
      'a post of another edition in a cell',
      { 'data/poster.json': [{ ...post, utgava: '2' }] },
      'finns inte i utgåvan 1',
    ],
    [
      'an event in a closed edition',
      { 'data/temamatris.json': { celler: [{ ...cell, handelser: ['a/h'] }, empty] } },
      'vilar inte på händelser',
    ],
    [
      'silence on a theme that nobody looked for',
      { 'data/utgavor.json': [{ ...utgava, teman: ['t'] }] },
      'ingen letade efter temat',
    ],
    ['an edition without cells', { 'data/utgavor.json': [utgava, { ...utgava, id: '2' }] }, 'Rutan 2/t/a saknas'],
    ['an edition without profiles', { 'data/utgavor.json': [utgava, { ...utgava, id: '2' }] }, 'Raden 2/a saknas'],
    [
      'an edition that a region lacks',
      { 'data/utgavor.json': [utgava, { ...utgava, id: '2' }] },
      'har inte alla utgåvor i ordning',
    ],
    ['a missing table', { 'data/teman.csv': undefined }, 'saknas som CSV'],
    ['a table without BOM', { 'data/teman.csv': 'id\r\nt\r\nu\r\n' }, 'inte med BOM'],
    ['a table with too few rows', { 'data/teman.csv': '\ufeffid\r\nt\r\n' }, '1 rader men JSON har 2'],
    ['a row of another length', { 'data/teman.csv': '\ufeffid\r\nt\r\nu,v\r\n' }, 'lika många kolumner'],
    ['a quote without end', { 'data/teman.csv': '\ufeffid\r\n"t\r\nu\r\n' }, 'citattecken saknar slut'],
  ])('reports %s', (_, changed, reason) => {
    expect(messages(changed)).toContainEqual(expect.stringContaining(reason));
  });
});
