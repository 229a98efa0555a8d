import { inText } from '../../tests/underlag/mening.ts';
import { malbildKartMening as malbildKartMening_ } from './mening/malbild.ts';
import { describe, expect, test } from 'vitest';
import { makeCell } from '../../tests/underlag/cell.ts';
import { makeLopande, makeRegion, makeUtgava } from '../../tests/underlag/region.ts';
import { malbildNuNyckel, malbildNuPlatser, svarFyllning, temaKartRam, temaPlatser } from './karta-ram.ts';

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
      'Gemensam målbild 2020 i de 2\u00a0regioner där frågan kan gälla: framtagen i 1 och arbete pågår i 1. I 1\u00a0region till är den, eller en plan som fyller samma roll, framtagen enligt senare uppgifter. Att alla parter har antagit den är inte känt.',
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
