import { describe, expect, it } from 'vitest';
import { madeUpPage, madeUpSite } from '../made-up.ts';
import { checkNumbers } from './numbers.ts';

const celler = [
  { utgava: '1', region: 'a', tema: 't', svar: 'uttryckligt', poster: [], handelser: [], kallor: [] },
  { utgava: '1', region: 'b', tema: 't', svar: 'ej-namnt', poster: [], handelser: [], kallor: [] },
];
const utgavor = [
  { id: '1', slag: 'avslutad', kallor: [], teman: [] },
  { id: '2', slag: 'lopande', kallor: [], teman: [] },
];
const later = celler.map((cell) => ({ ...cell, utgava: '2', svar: 'ej-granskat' }));
const data = { 'data/utgavor.json': utgavor, 'data/temamatris.json': { celler: [...celler, ...later] } };
const td = (region: string, svar: string) =>
  `<td data-region="${region}" data-tema="t" data-svar="${svar}" data-svar-nu="ej-granskat"><a href="/">x</a></td>`;
const foot = (utgava: string, sums: string) => {
  const [a, b, all] = sums.split(',');
  const av = ['1', '2'].map((id) => `<td data-av="${id}">${id === utgava ? all : ''}</td>`).join('');
  return `<tr data-av="${utgava}"><th>Antal</th><td>${a}</td><td>${b}</td>${av}</tr>`;
};
const table = ({ b = 'ej-namnt', row = '1', sums = '1,0,1' } = {}) =>
  `<table data-tema-matrix><tr><th>Tema</th></tr><tr><th>T</th>${td('a', 'uttryckligt')}${td('b', b)}
   <td data-av="1">${row}</td><td data-av="2">0</td></tr>${foot('1', sums)}${foot('2', '0,0,0')}</table>`;
const messages = (matrix: string, theme = '<p>1 av 2\u00a0regioner tar upp temat.</p>') =>
  checkNumbers(
    madeUpSite({
      ...data,
      'jamfor/teman/index.html': madeUpPage(matrix),
      'teman/t/index.html': madeUpPage(theme),
    }),
  ).map(({ message }) => message);

describe('checkNumbers', () => {
  it('lets pages through that say what the data say', () => {
    expect(messages(table())).toEqual([]);
  });

  it('says nothing when there is no data to compare with', () => {
    expect(checkNumbers(madeUpSite({}))).toEqual([]);
  });

  it.each([
    ['a cell', table({ b: 'nej' }), 'Rutan t/b visar "nej"'],
    ['the count of a row', table({ row: '2' }), 'Radens antal för t 1 är inte 1'],
    ['a row without count', table({ row: '' }), 'Radens antal för t 1 är inte 1'],
    ['a cell of the newest edition', table().replace('data-svar-nu="ej-granskat"', 'data-svar-nu="nej"'), 'och "nej"'],
    [
      'the sums of the newest edition',
      table().replace('<td>0</td><td>0</td>', '<td>0</td><td>1</td>'),
      'Summaraden för 2',
    ],
    ['the sums', table({ sums: '1,1,2' }), 'Summaraden'],
    ['a page without table', '', 'Matrisen har 0 rutor'],
  ])('reports %s that differs', (_, matrix, reason) => {
    expect(messages(matrix)).toContainEqual(expect.stringContaining(reason));
  });

  it('reports an answer sentence that differs or is missing', () => {
    expect(messages(table(), '<p>2 av 2 regioner.</p>')).toEqual([
      'Sidan säger "2 av 2 regioner" men datafilen "1 av 2 regioner".',
    ]);
    expect(messages(table(), '')).toEqual(['Sidan börjar inte med "1 av 2 regioner".']);
  });

  it('wants no count of what nobody has read, and a whole without what is unread', () => {
    const om = (svar: readonly string[], text: string) =>
      checkNumbers(
        madeUpSite({
          ...data,
          'data/temamatris.json': { celler: celler.map((cell, i) => ({ ...cell, svar: svar[i] ?? 'ej-granskat' })) },
          'teman/t/index.html': madeUpPage(`<p>${text}</p>`),
        }),
      ).filter(({ path }) => path.startsWith('teman/'));
    expect(om([], 'Ingen har ännu läst underlaget.')).toEqual([]);
    expect(om([], '0 av 2 regioner tog upp temat.')).toHaveLength(1);
    expect(om(['uttryckligt'], '1 av 1 region tog upp temat.')).toEqual([]);
    expect(om(['uttryckligt'], 'Ingen har ännu läst underlaget.')).toHaveLength(1);
  });

  it('reads the count of the first closed edition, whatever is said of another before it', () => {
    const om = (text: string) =>
      checkNumbers(
        madeUpSite({
          ...data,
          'data/utgavor.json': [...utgavor, { id: '3', ar: '2030', slag: 'avslutad', kallor: [], teman: [] }],
          'teman/t/index.html': madeUpPage(text),
        }),
      ).filter(({ path }) => path.startsWith('teman/'));
    const annan = '<p>Ingen har ännu läst underlaget från 2030 efter temat.</p>';
    expect(om(`${annan}<p>1 av 2 regioner tog upp temat 2020.</p>`)).toEqual([]);
    expect(om(`${annan}<p>2 av 2 regioner tog upp temat 2020.</p>`)).toHaveLength(1);
    expect(om(annan)).toHaveLength(1);
  });

  it('leaves regions that a theme cannot apply to out of the whole', () => {
    const gotland = { ...celler[1], region: 'c', svar: 'ej-tillampligt' };
    const site = madeUpSite({
      ...data,
      'data/temamatris.json': { celler: [...celler, gotland] },
      'teman/t/index.html': madeUpPage('<p>1 av 2 regioner tar upp temat.</p>'),
    });
    expect(checkNumbers(site).filter(({ path }) => path.startsWith('teman/'))).toEqual([]);
  });

  it('reports pages that are not built', () => {
    expect(checkNumbers(madeUpSite(data)).map(({ path }) => path)).toEqual([
      'jamfor/teman/index.html',
      'teman/t/index.html',
    ]);
  });
});
