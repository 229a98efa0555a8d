import { describe, expect, it } from 'vitest';
import { compareTables, countFodt, countPages } from './compare.ts';

describe('compareTables', () => {
  const table = [
    ['id', 'namn'],
    ['a', 'Å'],
  ];
  it('says nothing of the same table', () => expect(compareTables(table, structuredClone(table))).toBeNull());
  it('says nothing of two empty tables', () => expect(compareTables([], [])).toBeNull());
  it('counts rows that are gone', () => expect(compareTables(table, table.slice(1))).toBe('1 rader i stället för 2'));
  it('points at the first cell that differs', () =>
    expect(compareTables(table, [table[0]!, ['a', '?']])).toBe('rad 2, kolumn 2: "?" i stället för "Å"'));
});

describe('countFodt', () => {
  it('counts headings, points and footnotes, and nothing that is only called alike', () =>
    expect(
      countFodt(
        '<text:h text:a="1">R</text:h><text:list-item><text:note><text:note-body/></text:note></text:list-item>',
      ),
    ).toEqual({ rubriker: 1, punkter: 1, noter: 1 }));
  it('finds nothing in an empty document', () => expect(countFodt('')).toEqual({ rubriker: 0, punkter: 0, noter: 0 }));
});

describe('countPages', () => {
  it('counts pages and not the tree that holds them', () =>
    expect(countPages('%PDF-1.6 <</Type/Pages/Count 2>> <</Type/Page>> <</Type /Page >>')).toBe(2));
  it('says 0 of what is no PDF', () => expect(countPages('/Type/Page')).toBe(0));
});
