import { describe, expect, it } from 'vitest';
import { madeUpSite } from '../made-up.ts';
import { checkDataFiles } from './data-files.ts';

const vocabulary = { regioner: ['a'], teman: ['t', 'u'], svar: ['uttryckligt', 'ej-namnt'], baslinje: 'k' };
const cell = { region: 'a', tema: 't', svar: 'uttryckligt', poster: ['a/p'], kallor: ['k'] };
const empty = { region: 'a', tema: 'u', svar: 'ej-namnt', poster: [], kallor: [] };
const post = { id: 'a/p', region: 'a', kalla: { id: 'k' } };
const clean: Record<string, unknown> = {
  'data/regioner.json': [
    { id: 'a', namn: 'A', delar: { malbild: {}, organisation: {}, prioriteringar: {}, samverkan: {} } },
  ],
  'data/poster.json': [post],
  'data/temamatris.json': { celler: [cell, empty], senast: [] },
  'data/profil.json': [{ region: 'a' }],
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

  it.each<[string, Record<string, unknown>, string]>([
    ['a missing file', { 'data/profil.json': undefined, 'data/profil.csv': undefined }, 'Datafilen saknas'],
    ['broken JSON', { 'data/profil.json': '[', 'data/profil.csv': '\ufeffregion\r\n' }, 'ingen giltig JSON'],
    ['broken JSON outside the contract', { 'data/extra.json': '{' }, 'ingen giltig JSON'],
    ['a field that is missing', { 'data/kallor.json': [{ namn: 'k' }] }, 'Fel vid 0.id'],
    ['a region that is missing', { 'data/regioner.json': [], 'data/regioner.csv': '\ufeffid\r\n' }, '"a" saknas'],
    ['a post id without its region', { 'data/poster.json': [{ ...post, id: 'b/p' }] }, 'men börjar inte så'],
    ['a post id used twice', { 'data/poster.json': [post, post] }, 'står mer än en gång'],
    ['a missing cell', { 'data/temamatris.json': { celler: [cell] } }, 'Rutan u/a saknas'],
    ['a cell used twice', { 'data/temamatris.json': { celler: [cell, empty, empty] } }, 'u/a står mer än en gång'],
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
      '"a/q" finns inte',
    ],
    [
      'an answer without post',
      { 'data/temamatris.json': { celler: [{ ...cell, poster: [] }, empty] } },
      'ingen post bär',
    ],
    ['a later post in a cell', { 'data/poster.json': [{ ...post, kalla: { id: 'senare' } }] }, 'vilar på senare'],
    ['a missing table', { 'data/teman.csv': undefined }, 'saknas som CSV'],
    ['a table without BOM', { 'data/teman.csv': 'id\r\nt\r\nu\r\n' }, 'inte med BOM'],
    ['a table with too few rows', { 'data/teman.csv': '\ufeffid\r\nt\r\n' }, '1 rader men JSON har 2'],
    ['a row of another length', { 'data/teman.csv': '\ufeffid\r\nt\r\nu,v\r\n' }, 'lika många kolumner'],
    ['a quote without end', { 'data/teman.csv': '\ufeffid\r\n"t\r\nu\r\n' }, 'citattecken saknar slut'],
  ])('reports %s', (_, changed, reason) => {
    expect(messages(changed)).toContainEqual(expect.stringContaining(reason));
  });
});
