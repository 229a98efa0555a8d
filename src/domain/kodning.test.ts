import { inText } from '../../tests/underlag/mening.ts';
import {
  attributlasningMening as attributlasningMening_,
  samstammighetMening as samstammighetMening_,
} from './mening/kodning.ts';
import { describe, expect, test } from 'vitest';
import { groupAndrade, isDubbelkodad, samstammighetTal } from './kodning.ts';

const attributlasningMening = inText(attributlasningMening_);
const samstammighetMening = inText(samstammighetMening_);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const da = { ar: '2020', slag: 'avslutad' } as const;

describe('samstammighetMening', () => {
  test.each([
    [{ celler: 630, overens: 624, kappa: 0.978 }, 'samma sak i 624 av 630 rutor (Cohens kappa 0,98).'],
    [{ celler: 1, overens: 1, kappa: 1 }, 'samma sak i 1 av 1 ruta (Cohens kappa 1,00).'],
    [{ celler: 630, overens: 0, kappa: 0 }, 'samma sak i 0 av 630 rutor (Cohens kappa 0,00).'],
    [{ celler: 0, overens: 0, kappa: 1 }, 'För 2020 har inga rutor jämförts.'],
  ])('%j', (samstammighet, text) => expect(plain(samstammighetMening(da, samstammighet))).toContain(text));
});

test('samstammighetTal counts in a table, and never makes nothing into agreement', () => {
  expect(plain(samstammighetTal({ celler: 21, overens: 20, kappa: 0.9 }))).toBe('20 av 21');
  expect(samstammighetTal({ celler: 0, overens: 0, kappa: 1 })).toBe('inget jämfört');
});

describe('groupAndrade', () => {
  const andrad = (falt: string, fran: string | null, till: string | null) => ({
    region: 'sormland' as const,
    falt,
    galler: null,
    fran,
    till,
    skal: 'Källan säger att de driver det tillsammans.',
  });
  const byten = (andrade: Parameters<typeof groupAndrade>[0]) =>
    groupAndrade(andrade).map(({ namn, skalen }) => [
      namn,
      ...skalen.flatMap(({ rader }) => rader.map((rad) => rad.byte)),
    ]);
  test('groups by field, the most changed first, with values in the words of the codebook', () => {
    expect(
      byten([
        andrad('styrform', 'linje', 'gemensam'),
        andrad('niva', 'i-drift', null),
        andrad('niva', 'planerat', 'mal'),
      ]),
    ).toEqual([
      ['Steg', 'i drift → inget', 'planerat → mål'],
      ['Styrform', 'linje → gemensam'],
    ]);
  });
  test('says a value that tells what it is', () => {
    expect(
      byten([
        andrad('lage', 'niva: i-drift', 'dokument: antagen-av-regionen'),
        andrad('lage', 'niva: planerat', 'handling: pagaende'),
      ]),
    ).toEqual([
      ['Dokumentets läge', 'i drift → dokument, antagen av regionen', 'planerat → enstaka handling, pågående'],
    ]);
    expect(byten([andrad('politiskSamverkan', null, 'true')])[0]?.[1]).toBe('inget → ja');
  });
  test('says the value of one of several, who is responsible and what cannot apply', () => {
    expect(byten([andrad('forum.niva', 'styrgrupp för nära vård: tjansteperson', null)])[0]?.[1]).toBe(
      'styrgrupp för nära vård: tjänstepersonsforum → inget',
    );
    expect(byten([andrad('huvudman', 'gemensam', 'region')])[0]?.[1]).toBe(
      'region och kommuner tillsammans → regionen',
    );
    expect(byten([andrad('politiskSamverkan', null, 'ej-tillampligt')])[0]?.[1]).toBe('inget → ej tillämpligt');
  });
  test('changes with the same reason stand under it once', () => {
    const [grupp] = groupAndrade([
      andrad('niva', 'a', 'b'),
      { ...andrad('niva', 'a', 'c'), skal: 'Ett annat skäl.' },
      andrad('niva', 'a', 'd'),
    ]);
    expect(grupp?.antal).toBe(3);
    expect(grupp?.skalen.map(({ rader }) => rader.length)).toEqual([2, 1]);
  });
  test('a field or value without a name stands as it is, and nothing gives nothing', () => {
    expect(byten([andrad('okant', 'styrgrupp: tjansteperson', 'b')])).toEqual([
      ['okant', 'styrgrupp: tjansteperson → b'],
    ]);
    expect(groupAndrade([])).toEqual([]);
  });
});

test('an edition that nobody compared readings of is not coded twice', () => {
  const lasning = { skane: { forsta: [], andra: [] } } as never;
  expect(isDubbelkodad({ teman: [], lasningar: lasning })).toBe(false);
  expect(isDubbelkodad({ teman: ['aldre'], lasningar: {} as never })).toBe(false);
  expect(isDubbelkodad({ teman: ['aldre'], lasningar: lasning })).toBe(true);
});

test('agreement on an attribute names what was counted', () => {
  const text = (falt: string, celler: number, overens: number) =>
    plain(attributlasningMening(falt, { celler, overens }));
  expect(text('styrform', 21, 20)).toBe('Styrform: 20 av 21 regioner');
  expect(text('slag', 741, 0)).toBe('Slag av post: 0 av 741 poster');
  expect(text('okant', 1, 1)).toBe('okant: 1 av 1 region');
});
