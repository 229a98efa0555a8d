import { inText } from '../../tests/underlag/mening.ts';
import {
  malbildDaMening as malbildDaMening_,
  malbildMening as malbildMening_,
  malbildNuMening as malbildNuMening_,
} from './mening/malbild.ts';
import { describe, expect, test } from 'vitest';
import { makeLopande, makeRegion, makeUtgava } from '../../tests/underlag/region.ts';
import type { GemensamMalbild } from '../schema/malbild.ts';
import { malbildTystnad, type MalbildTystnad } from './malbild-tystnad.ts';
import { buildMalbildRader, latestLage, senareText, senastRad, type MalbildDaOchNu } from './senast.ts';

const malbildDaMening = inText(malbildDaMening_);
const malbildMening = inText(malbildMening_);
const malbildNuMening = inText(malbildNuMening_);

const nu: NonNullable<MalbildDaOchNu['nu']> = {
  status: 'framtagen',
  namn: null,
  innehall: null,
  antagenAvAlla: null,
  not: null,
  per: '2023-06-21',
  handelse: 'blekinge/h-ett',
  kalla: null,
};
const rad = (more: Partial<MalbildDaOchNu>): MalbildDaOchNu => ({
  region: 'blekinge',
  namn: 'Blekinge',
  da: 'utkast',
  nu: null,
  ...more,
});
const da = { ar: '2020', slag: 'avslutad' } as const;

describe('buildMalbildRader', () => {
  const med = (malbild: Partial<GemensamMalbild>, utgava = makeLopande()) => {
    const region = makeRegion([], { utgava });
    const gemensamMalbild = { ...region.delar.malbild.gemensamMalbild, ...malbild };
    return { ...region, delar: { ...region.delar, malbild: { ...region.delar.malbild, gemensamMalbild } } };
  };
  const forst = makeRegion();
  test('takes the status of the newest edition', () =>
    expect(buildMalbildRader([forst], [med({ status: 'utkast' })])[0]).toMatchObject({
      da: 'ej-namnt',
      nu: { status: 'utkast' },
    }));
  test.each([null, 'ej-namnt', 'ej-tillampligt'] as const)('%s in the newest edition is nothing newer', (status) =>
    expect(buildMalbildRader([forst], [med({ status })])[0]?.nu).toBeNull(),
  );
  test('with one edition there is nothing newer', () => expect(buildMalbildRader([forst], [forst])[0]?.nu).toBeNull());
});

test('latestLage falls back on the first edition where nothing later is known', () => {
  expect(latestLage(rad({ nu }))).toBe('framtagen');
  expect(latestLage(rad({}))).toBe('utkast');
});

test('senareText says that nothing later has been found', () => {
  expect(senareText(rad({}))).toBe('Inget nyare har hittats');
  expect(senareText(rad({ da: 'ej-tillampligt' }))).toBe('Ej tillämpligt');
});

describe('malbildNuMening', () => {
  test('says that nobody has one', () =>
    expect(malbildNuMening([rad({})], da)).toContain('Ingen känd uppgift säger att någon region har en'));
  test('speaks of one region in the singular', () =>
    expect(malbildNuMening([rad({ nu })], da)).toMatch(
      /att 1\u00a0region har en .* samma roll\. Att alla parter har antagit den är inte känt\.$/,
    ));
  test('says for which regions only the first edition says so, and no share of the country', () => {
    const mening = malbildNuMening([rad({ nu }), rad({ namn: 'Uppsala', da: 'framtagen' })], da);
    expect(mening).toContain('2\u00a0regioner har');
    expect(mening).toContain(', för Uppsala enligt uppgiften från 2020.');
    expect(mening).not.toMatch(/ av \d/);
  });
  test('a followed-up målbild is finished, one that only the region has adopted is not', () => {
    const lage = (status: 'uppfoljd' | 'antagen-av-regionen') => rad({ nu: { ...nu, status } });
    expect(malbildNuMening([lage('uppfoljd')], da)).toContain('att 1\u00a0region');
    expect(malbildNuMening([lage('antagen-av-regionen')], da)).toContain('Ingen känd uppgift');
  });
  test('of those that only the region has adopted, it says which rest on the first edition and how many are undated', () => {
    const antagen = { ...nu, status: 'antagen-av-regionen' } as const;
    const rader = [rad({ nu: antagen }), rad({ nu: { ...antagen, per: null } })];
    const uppsala = rad({ namn: 'Uppsala', da: 'antagen-av-regionen' });
    expect(malbildNuMening([rad({ nu }), ...rader, uppsala], da)).toMatch(
      /I 3.regioner till har regionen antagit en \(för Uppsala enligt uppgiften från 2020\), men .* inte känt\. För 1 av de 3 är uppgiften odaterad och kan vara äldre\.$/,
    );
  });
});

describe('malbildDaMening', () => {
  test('leaves a region that is a municipality out of the whole', () =>
    expect(malbildDaMening([rad({ da: 'framtagen' }), rad({ da: 'ej-tillampligt' })], da)).toBe(
      'År 2020 hade 1 av 1\u00a0region en färdig gemensam målbild.',
    ));
  test('an adoption by the region alone is neither finished nor plainly not', () =>
    expect(malbildDaMening([rad({ da: 'antagen-av-regionen' }), rad({})], da)).toContain(
      'hos 1 hade regionen antagit den men det är inte känt om alla kommuner hade det',
    ));
  test('not mentioned is said of what can be read, where some was but a picture', () => {
    const text = malbildDaMening(
      [rad({ da: 'ej-namnt', namn: 'Skåne', delvisBild: true }), rad({ da: 'ej-namnt' })],
      da,
    );
    expect(text).toContain('hos 2 nämns den inte (för Skåne fanns en del av texten bara som bild)');
    expect(malbildDaMening([rad({ da: 'framtagen', delvisBild: true }), rad({ da: 'ej-namnt' })], da)).not.toContain(
      'bild)',
    );
  });
  test('says that none had one', () => expect(malbildDaMening([rad({}), rad({})], da)).toContain('hade ingen av 2'));
});

describe('silence is told by its kind', () => {
  const tyst = (slag: MalbildTystnad) => rad({ da: 'ej-namnt', tyst: slag });
  test('touched in part, and a lost picture, are not told as not mentioned', () =>
    expect(malbildDaMening([tyst('ej-namnt'), tyst('delvis'), tyst('underlag-saknas')], da)).toBe(
      'År 2020 hade ingen av 3\u00a0regioner en färdig gemensam målbild; hos 1 nämns den inte, hos 1 berörs den delvis och för 1 saknas underlag.',
    ));
  test('the first edition takes the kind from the cell of the theme', () => {
    const bild = makeRegion();
    const { prioriteringar } = bild.delar;
    const forlorad = {
      ...bild,
      delar: { ...bild.delar, prioriteringar: { ...prioriteringar, underlag: 'bild' as const } },
    };
    const utgava = makeUtgava({ teman: ['gemensam-malbild'] });
    expect(malbildTystnad({ ...bild, utgava })).toBe('ej-namnt');
    expect(malbildTystnad({ ...forlorad, utgava })).toBe('underlag-saknas');
    const delvis = {
      tema: 'gemensam-malbild',
      svar: 'delvis',
      not: null,
      kalla: { id: 'sida', avsnitt: 'x' },
    } as never;
    expect(malbildTystnad({ ...bild, utgava, bedomningar: [delvis] })).toBe('delvis');
  });
});

test('that all have adopted it is said only where a source says so, and is else not known', () => {
  const med = (antagenAvAlla: true | null, namn = 'Skåne') => rad({ namn, nu: { ...nu, antagenAvAlla } });
  const sagt = (...rader: ReturnType<typeof rad>[]) => malbildNuMening(rader, da);
  expect(sagt(med(true), med(null, 'Kalmar'))).toContain('Att alla parter har antagit den är känt för 1 (Skåne).');
  expect(sagt(med(null), med(null))).toContain('För ingen av dem är det känt att alla parter har antagit den.');
  expect(sagt(med(null))).toContain('är inte känt.');
  expect(sagt(med(true))).toContain('är känt.');
});

test('each of the unfinished says from when it is known', () => {
  const lage = (namn: string, per: string | null) => rad({ namn, nu: { ...nu, status: 'antagen-av-regionen', per } });
  const text = malbildMening([lage('Dalarna', '2022-06-14'), lage('Kalmar', null), rad({ namn: 'Uppsala' })], da);
  expect(text).toContain('Dalarna (uppgift från 2022) och Kalmar (odaterad uppgift);');
  expect(text).toContain('utkast för Uppsala (uppgift från 2020).');
});

describe('malbildMening', () => {
  test('says what is latest known first, then what was, and what is known of the rest', () => {
    const mening = malbildMening(
      [
        rad({ nu }),
        rad({ namn: 'Uppsala', da: 'framtagen' }),
        rad({ namn: 'Kalmar', da: 'planeras' }),
        rad({ namn: 'Skåne', da: null }),
        rad({ namn: 'Gotland', da: 'ej-tillampligt' }),
      ],
      da,
    );
    expect(mening).toBe(
      'Senast känt är att 2\u00a0regioner har en framtagen målbild tillsammans med kommunerna, eller en strategi eller plan som fyller samma roll, för Uppsala enligt uppgiften från 2020. För ingen av dem är det känt att alla parter har antagit den. År 2020 hade 1 av 3\u00a0regioner en färdig gemensam målbild; hos 2 var den inte färdig och 1 är ännu inte läst. Senast känt för de övriga, om en målbild eller en plan som fyller samma roll: planeras för Kalmar (uppgift från 2020); ännu inte läst för Skåne. Frågan gäller inte Gotland, där regionen också är kommun.',
    );
  });
});

describe('senastRad', () => {
  test('links to the event and says when', () => {
    expect(senastRad('framtagen', nu)).toMatchObject({
      nar: '21\u00a0juni\u00a02023',
      href: '/regioner/blekinge/#h-ett',
      kalla: 'blekinge/h-ett',
    });
  });
  test('says odaterad without a date, and links to the source when that is what it rests on', () => {
    const kalla = { id: 'kronoberg-utvecklingsstrategi-2021', avsnitt: 'Målbild' };
    expect(senastRad(2030, { per: null, handelse: null, kalla })).toMatchObject({
      nar: 'odaterad',
      href: '/kallor/kronoberg-utvecklingsstrategi-2021/',
    });
  });
});
