import { describe, expect, test } from 'vitest';
import { makeHandelse } from '../../../tests/underlag/handelse.ts';
import { makePost } from '../../../tests/underlag/region.ts';
import { baraKommuner, baraPartier, belaggSlagText, kallslagText } from './belagg.ts';

const dokument = () => ({ typ: 'strategi' as const, sida: null });
const sida = () => ({ typ: 'sida' as const, sida: { utgivartyp: 'kommun' as const } });
const media = makeHandelse({ kalla: { ...makeHandelse().kalla, typ: 'media' } });

const annan = { ...media, kalla: { ...media.kalla, url: 'https://exempel.se/annan' } };

describe('kallslagText', () => {
  test('a page is told by who published it, a document by its kind, the most common first', () => {
    expect(kallslagText([{ poster: [makePost()], handelser: [media, annan] }], sida)).toBe('media 2 och kommun 1');
    expect(kallslagText([{ poster: [makePost()], handelser: [] }], dokument)).toBe('strategi 1');
  });
  test('a source is counted once, however many statements rest on it, also as a page and as the source of an event', () => {
    const poster = [makePost(), makePost()];
    expect(
      kallslagText(
        [
          { poster, handelser: [media, media] },
          { poster, handelser: [] },
        ],
        sida,
      ),
    ).toBe('kommun 1 och media 1');
    const samma = () => ({
      typ: 'sida' as const,
      sida: { utgivartyp: 'kommun' as const, url: 'https://exempel.se/annan' },
    });
    expect(kallslagText([{ poster, handelser: [annan] }], samma)).toBe('kommun 1');
  });
  test('nothing has no kinds', () => expect(kallslagText([{ poster: [], handelser: [] }], sida)).toBe(''));
});

test('baraKommuner are the municipalities that alone tell of their own work', () => {
  const kommun = () => ({ ...sida(), utgivare: 'Söderhamns kommun', sida: { utgivartyp: 'kommun' } }) as never;
  const egen = makePost({ huvudman: 'kommun' });
  expect(baraKommuner({ poster: [egen, egen], handelser: [] }, kommun)).toEqual(['Söderhamns kommun']);
  expect(baraKommuner({ poster: [egen, makePost({ huvudman: 'gemensam' })], handelser: [] }, kommun)).toEqual([]);
  expect(baraKommuner({ poster: [egen], handelser: [] }, () => ({ ...dokument(), utgivare: 'Regionen' }))).toEqual([]);
  expect(baraKommuner({ poster: [], handelser: [] }, kommun)).toEqual([]);
});

describe('baraPartier', () => {
  const parti = () => ({ ...sida(), utgivare: 'Partiet', sida: { utgivartyp: 'parti' as const } });
  test('a party that alone says it is named once', () =>
    expect(baraPartier({ poster: [makePost(), makePost()], handelser: [] }, parti)).toEqual(['Partiet']));
  test('where anybody else says it, too, no party is named', () => {
    expect(baraPartier({ poster: [makePost()], handelser: [media] }, parti)).toEqual([]);
    expect(baraPartier({ poster: [makePost()], handelser: [] }, () => ({ ...sida(), utgivare: 'Kommunen' }))).toEqual(
      [],
    );
    expect(baraPartier({ poster: [], handelser: [] }, parti)).toEqual([]);
  });
});

describe('belaggSlagText', () => {
  test('counts posts by kind, and events', () => {
    const poster = [makePost(), makePost(), makePost({ slag: 'dokument' })];
    expect(belaggSlagText([{ poster, handelser: [media] }])).toBe(
      '3\u00a0poster (arbetssätt 2 och dokument 1) och 1\u00a0händelse',
    );
  });
  test('nothing is counted as nothing', () => expect(belaggSlagText([])).toBe(''));
});
