import { inText } from '../../tests/underlag/mening.ts';
import { malbildKartMening as malbildKartMening_ } from './mening/malbild.ts';
import { describe, expect, test } from 'vitest';
import { makeCell } from '../../tests/underlag/cell.ts';
import { makeLopande, makeRegion, makeUtgava } from '../../tests/underlag/region.ts';
import {
  fyllningAttribut,
  malbildKartRam,
  malbildLageRam,
  malbildNuNyckel,
  malbildNuPlatser,
  malbildPlatser,
  svarFyllning,
  temaKartRam,
  temaPlatser,
} from './karta-ram.ts';

const malbildKartMening = inText(malbildKartMening_);

const region = makeRegion();
const tema = { id: 'aldre', namn: 'Äldre' } as const;
const namn = new Map([['blekinge', 'Region Blekinge'] as const]);
const da = makeUtgava();
const nu = makeLopande();

describe('the map of a theme', () => {
  const cell = makeCell({ svar: 'uttryckligt', niva: 'mal' });
  const ny = makeCell({ utgava: nu.id, svar: 'uttryckligt', niva: 'i-drift' });

  test('says the answer of one edition', () => {
    expect(temaPlatser([cell], namn)[0]?.text).toBe('Region Blekinge: uttryckligt, mål');
    expect(temaPlatser([cell], namn)[0]?.senare).toBeUndefined();
  });
  test('marks and says what a newer edition knows beside it', () => {
    expect(temaPlatser([cell], namn, { celler: [ny], utgava: nu })[0]).toMatchObject({
      text: 'Region Blekinge: uttryckligt, mål: 2021–2026 uttryckligt, i drift',
      fyllning: 'full',
      senare: true,
    });
  });
  test('silence in the newer edition is said and not marked', () => {
    const tyst = temaPlatser([cell], namn, { celler: [{ ...ny, svar: 'ej-funnet', niva: null }], utgava: nu })[0];
    expect(tyst?.text).toMatch(/2021–2026 ej funnet$/);
    expect(tyst?.senare).toBeUndefined();
  });
  test('the frame names both editions, and explains the mark only where it stands', () => {
    const ram = temaKartRam(tema, [cell], [region], da, 'Källan', { celler: [ny], utgava: nu });
    expect(ram.titel).toBe('Äldre i regionerna 2020 och 2021–2026');
    expect(ram.nyckel.map(({ text }) => text)).toEqual(['Uttryckligt 2020', 'Uppgift från 2021–2026 finns']);
    const utan = temaKartRam(tema, [cell], [region], da, 'Källan', { celler: [], utgava: nu });
    expect(utan.nyckel).toHaveLength(1);
  });
});

test('what is taken up and what is not look different', () => {
  expect(new Set([svarFyllning.uttryckligt, svarFyllning['ej-namnt'], svarFyllning['underlag-saknas']]).size).toBe(3);
});

describe('malbildKartMening', () => {
  test('counts each status of the baseline, and what has been finished since', () => {
    const nu = { ...region.delar.malbild.gemensamMalbild, status: 'framtagen' as const };
    expect(
      malbildKartMening(
        [
          { namn: 'Blekinge', da: 'framtagen', nu: null },
          { namn: 'Skåne', da: 'pagar', nu },
        ],
        da,
      ),
    ).toBe(
      'Gemensam målbild 2020 i de 2\u00a0regioner där frågan kan gälla: framtagen i 1 och arbete pågår i 1. I 1\u00a0region till är den, eller en plan som fyller samma roll, framtagen enligt uppgifter i en senare utgåva. Att alla parter har antagit den är inte känt.',
    );
    const alla = { namn: 'Skåne', da: 'pagar', nu: { ...nu, antagenAvAlla: true } } as const;
    expect(malbildKartMening([alla], da)).toContain('Att alla parter har antagit den är känt.');
  });
  test('a region that nobody has read is counted, too', () => {
    expect(malbildKartMening([{ namn: 'Blekinge', da: null, nu: null }], da)).toContain('ej granskat i 1.');
  });
});

describe('the map of what is latest known of the joint målbild', () => {
  const rad = (
    namn: string,
    da: 'framtagen' | 'utkast' | null,
    nu: 'uppfoljd' | 'antagen-av-regionen' | null = null,
  ) => ({
    region: 'blekinge' as const,
    namn,
    da,
    nu: nu && {
      status: nu,
      namn: null,
      innehall: null,
      not: null,
      antagenAvAlla: null,
      per: null,
      kalla: null,
      handelse: null,
    },
  });
  test('is filled by the newer status where there is one, and says so by name', () => {
    const platser = malbildNuPlatser([
      rad('Region A', 'utkast', 'uppfoljd'),
      rad('Region B', 'utkast'),
      rad('Region C', null),
    ]);
    expect(platser.map(({ text, fyllning }) => [text, fyllning])).toEqual([
      ['Region A: uppföljd', 'full'],
      ['Region B: utkast', 'tat'],
      ['Region C: ej granskat', 'tom'],
    ]);
  });
  test('has one row of its key a fill, and none for what no region has', () =>
    expect(
      malbildNuNyckel([rad('A', 'framtagen'), rad('B', 'framtagen', 'uppfoljd'), rad('C', 'utkast')]).map(
        ({ text }) => text,
      ),
    ).toHaveLength(2));
});

test('a pattern stands for each fill that is neither full nor empty', () => {
  expect((['tat', 'gles', 'prick'] as const).map(fyllningAttribut)).toEqual([
    { klass: 'f-region', fyllning: 'url(#f-tat)' },
    { klass: 'f-region', fyllning: 'url(#f-gles)' },
    { klass: 'f-region', fyllning: 'url(#f-prick)' },
  ]);
  expect((['full', 'tom', 'lank'] as const).map(fyllningAttribut)).toEqual([
    { klass: 'f-region f-full', fyllning: undefined },
    { klass: 'f-region f-tom', fyllning: undefined },
    { klass: 'f-region f-lank', fyllning: undefined },
  ]);
});

describe('the joint målbild then and now', () => {
  const status = (nu: 'framtagen' | 'utkast' | null) =>
    nu === null ? null : { ...region.delar.malbild.gemensamMalbild, status: nu };
  const rad = (forst: 'framtagen' | 'utkast' | 'ej-tillampligt' | null, sen: 'framtagen' | 'utkast' | null = null) => ({
    region: 'blekinge' as const,
    namn: 'Blekinge',
    da: forst,
    nu: status(sen),
  });
  test('has a mark only where it has been finished since', () => {
    const senare = (rader: ReturnType<typeof rad>[]) => malbildPlatser(rader, da).map((one) => one.senare);
    expect(senare([rad('utkast', 'framtagen'), rad('framtagen', 'framtagen'), rad('utkast', 'utkast')])).toEqual([
      true,
      false,
      false,
    ]);
    expect(senare([rad('utkast'), rad(null, 'framtagen'), rad('framtagen')])).toEqual([false, true, false]);
  });
  test('says both, and what nobody has read', () => {
    expect(malbildPlatser([rad('utkast', 'framtagen'), rad(null)], da)).toMatchObject([
      { href: '/regioner/blekinge/#malbild', text: 'Blekinge: utkast 2020: senast känt framtagen', fyllning: 'tat' },
      { text: 'Blekinge: ej granskat 2020', fyllning: 'tom' },
    ]);
  });
  test('is explained fill by fill, for the states that are there and can apply', () => {
    const ram = malbildKartRam([rad('utkast'), rad('ej-tillampligt')], da, 'Källan');
    expect(ram.nyckel).toEqual([
      { form: 'ruta', klass: 'f-region', fyllning: 'url(#f-tat)', text: 'Utkast 2020' },
      { form: 'punkt', klass: 'f-senare', text: 'Framtagen enligt senare uppgift' },
    ]);
    expect(ram).toMatchObject({ kallrad: 'Källan. Senast känt: uppgifter med egna källor', sida: '/utveckling/' });
    expect(malbildLageRam([rad('utkast')], da, 'Källan')).toMatchObject({
      titel: 'Den gemensamma målbilden 2020 och senast känt, region för region',
      nyckel: [
        { klass: 'f-da', text: '2020' },
        { form: 'punkt', klass: 'f-full' },
      ],
    });
  });
  test('in its row of the key has every state that has the fill', () => {
    expect(malbildNuNyckel([rad('framtagen'), rad('utkast')])).toEqual([
      { form: 'ruta', klass: 'f-region f-full', fyllning: undefined, text: 'Framtagen' },
      { form: 'ruta', klass: 'f-region', fyllning: 'url(#f-tat)', text: 'Utkast' },
    ]);
  });
});

test('the frame of a theme has a sentence for each edition, and the states that are there', () => {
  const celler = [makeCell({ svar: 'delvis' })];
  const utan = temaKartRam(tema, celler, [region], da, 'Källan');
  expect(utan).toMatchObject({ titel: 'Äldre i regionerna 2020', kallrad: 'Källan', sida: '/teman/aldre/' });
  expect(utan.mening).toHaveLength(1);
  expect(utan.nyckel).toEqual([
    { form: 'ruta', klass: 'f-region', fyllning: 'url(#f-tat)', text: expect.stringMatching(/ 2020$/) },
  ]);
  const med = temaKartRam(tema, celler, [region], da, 'Källan', { celler, utgava: nu });
  expect(med.mening).toHaveLength(2);
  expect(med).toMatchObject({
    kallrad: 'Källan. 2021–2026: uppgifter med egna källor',
    nyckel: [{ form: 'ruta' }, { form: 'punkt', klass: 'f-senare' }],
  });
});
