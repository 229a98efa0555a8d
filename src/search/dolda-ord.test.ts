import { expect, test } from 'vitest';
import { buildTemaord, doldaOrd, sammansattaDelar } from './dolda-ord.ts';

const dela = (ord: string) => (ord === 'hemsjukvård' ? ['hem', 'sjuk', 'vård'] : [ord]);
const teman = [{ id: 't', namn: 'Mobila team', synonymer: ['läkarbil'] }];

test('a compound gives its parts and the compound at its end', () =>
  expect(sammansattaDelar('Hemsjukvård', dela)).toEqual(['hem', 'sjuk', 'vård', 'sjukvård']));
test('a part that the text has as a word is not repeated', () =>
  expect(sammansattaDelar('hemsjukvård och vård', dela)).not.toContain('vård'));
test('a theme is called what its posts call it', () =>
  expect(buildTemaord(teman, [{ teman: ['t'], begrepp: ['rullande vård'] }]).get('t')).toContain('rullande vård'));
test('a record is found by the names of its themes, one form of each word', () => {
  const post = {
    url: '',
    titel: '',
    del: 'malbild',
    region: '',
    utgava: '',
    text: '',
    stycken: [],
    teman: ['t'],
    datum: '',
  };
  const temaord = new Map([['t', ['Mobila team', 'mobilt team']]]);
  expect(doldaOrd(post, dela, temaord)).toEqual({ delar: '', tema: 'mobila team' });
});
