import { describe, expect, test } from 'vitest';
import { makeCell } from '../../../tests/underlag/cell.ts';
import { makeHandelse } from '../../../tests/underlag/handelse.ts';
import { makeLopande, makePost, makeRegion, makeUtgava } from '../../../tests/underlag/region.ts';
import type { RegionUnderlag } from '../region-underlag.ts';
import { mening } from './mening.ts';
import { meningarInom, okant, profilMeningar } from './profil.ts';
import { countKanda, temaAntal as makeAntal } from './region-teman.ts';
import { buildTemamatris, type Cell } from '../temamatris.ts';

const register = {
  handelser: [makeHandelse({ id: 'blekinge/h-malbild' })],
  kallaOf: (id: string) => ({ id, kortnamn: 'Planen 2024', utgivare: 'Region Blekinge', sida: null }),
};
const meningar = (region: RegionUnderlag, celler: readonly Cell[] = []) =>
  profilMeningar(region, celler, register).map(({ text }) => text);
const temaAntal = (...args: Parameters<typeof makeAntal>): string => makeAntal(...args).text;
const sagt = (text: string) =>
  mening('profil', text, { utgava: 'atlasen', raknat: 'regioner', antal: 1, av: 'enskild', okanda: {} });
type Ovrigt = Partial<RegionUnderlag['delar']['malbild']['gemensamMalbild']>;
const medMalbild = (region: RegionUnderlag, malbild: Ovrigt): RegionUnderlag => ({
  ...region,
  delar: {
    ...region.delar,
    malbild: { ...region.delar.malbild, gemensamMalbild: { ...region.delar.malbild.gemensamMalbild, ...malbild } },
  },
});
const medStyrform = (region: RegionUnderlag, styrform: 'gemensam' | 'program' | 'oklart'): RegionUnderlag => ({
  ...region,
  delar: { ...region.delar, organisation: { ...region.delar.organisation, styrform } },
});
const lopande = (more: Partial<RegionUnderlag> = {}) => makeRegion([], { utgava: makeLopande(), ...more });
const gotland = { id: 'gotland', namn: 'Region Gotland', antalKommuner: 1 } as const;

test('what is not mentioned in what could be read may have stood in a picture, and it is said', () => {
  const tyst = medMalbild(makeRegion(), { status: 'ej-namnt' });
  const delvis = {
    ...tyst,
    delar: { ...tyst.delar, organisation: { ...tyst.delar.organisation, underlag: 'delvis' as const } },
  };
  expect(meningar(tyst).join(' ')).toContain('Källan nämnde ingen gemensam målbild med kommunerna.');
  expect(meningar(delvis).join(' ')).toContain(
    'som gick att läsa nämnde ingen gemensam målbild med kommunerna. En del fanns bara som bild.',
  );
});

describe('a closed edition', () => {
  test('counts the themes that were looked for, in the past tense and with its year', () => {
    const region = makeRegion([makePost()]);
    expect(meningar(region, buildTemamatris([region], [{ id: 'mobila-team' }, { id: 'aldre' }]))[0]).toBe(
      'Region Blekinge tog 2020 upp 1 av 2\u00a0teman.',
    );
  });
  test('a theme that cannot apply or that nobody looked for is not in the whole, and lost ones are named', () => {
    const celler = (['uttryckligt', 'ej-tillampligt', 'ej-granskat', 'underlag-saknas'] as const).map((svar) =>
      makeCell({ svar }),
    );
    expect(meningar(makeRegion(), celler)[0]).toBe(
      'Region Blekinge tog 2020 upp 1 av 2\u00a0teman; för 1 saknas underlag.',
    );
  });
  test('no count stands where nothing could be counted', () => {
    expect(meningar(makeRegion(), [makeCell({ svar: 'ej-granskat' })]).join(' ')).not.toContain('0 av 0');
  });
  test('a region without municipalities runs nothing together with them', () => {
    expect(meningar(medStyrform(makeRegion(), 'gemensam')).join(' ')).toContain('Region och kommuner drev');
    expect(meningar(medStyrform(makeRegion([], gotland), 'gemensam')).join(' ')).not.toContain('kommuner drev');
  });
  test('a region that is not read says so and nothing else', () => {
    const region = makeRegion();
    const unread = { ...region, delar: { ...region.delar, malbild: { ...region.delar.malbild, granskad: null } } };
    expect(meningar(unread)).toEqual(['Region Blekinge är ännu inte läst för 2020.']);
  });
});

describe('a rolling edition', () => {
  test('counts what is known and never a share, also where much is silent', () => {
    const celler = [makeCell({ svar: 'uttryckligt' }), makeCell({ svar: 'delvis' }), makeCell({ svar: 'ej-granskat' })];
    const text = meningar(lopande(), celler).join(' ');
    expect(text).toContain('För 2\u00a0teman finns en uppgift från 2021–2026, varav 1 bara delvis.');
    expect(text).not.toMatch(/ av |nämn/);
  });
  test('nothing known is not found when somebody searched, and not searched when nobody has', () => {
    const sokt: RegionUnderlag['sokt'][number] = {
      dag: '2026-11-28',
      teman: [],
      attribut: ['styrform'],
      ord: ['nära vård'],
    };
    const funnet = makeCell({ svar: 'ej-funnet', sokt: [{ ...sokt, teman: ['aldre'], attribut: [] }] });
    const osokt = makeCell({ svar: 'ej-granskat' });
    const ingen = 'Ingen har ännu sökt efter uppgifter om temana för Region Blekinge från 2021–2026.';
    expect(meningar(lopande(), [funnet]).at(-1)).toMatch(/^Inga uppgifter om temana.*sökt 28.november.2026\.$/);
    expect(meningar(lopande(), [funnet, osokt]).at(-1)).toContain('om det enda tema som någon har sökt efter');
    expect(meningar(lopande(), [osokt]).at(-1)).toBe(ingen);
    // A search for an attribute says nothing of the themes.
    expect(meningar(lopande({ sokt: [sokt] }), [osokt]).at(-1)).toBe(ingen);
  });
  test('themes that documents were read for without being named are not told as not looked for', () => {
    expect(meningar(lopande(), [makeCell()]).at(-1)).toBe(
      'Inga uppgifter om temana har hittats för Region Blekinge från 2021–2026.',
    );
  });
  test('a målbild is told with its date and who says so: a document, or an event', () => {
    const dokument = { status: 'framtagen', per: '2024-03', kalla: { id: 'plan', avsnitt: 'Målbild' } } as const;
    expect(meningar(medMalbild(lopande(), dokument))[0]).toBe(
      'En gemensam målbild med kommunerna är framtagen (mars\u00a02024, Planen 2024).',
    );
    const handelse = { status: 'utkast', per: null, kalla: null, handelse: 'blekinge/h-malbild' } as const;
    expect(meningar(medMalbild(lopande(), handelse))[0]).toBe(
      'Det finns ett utkast till en gemensam målbild med kommunerna (odaterad, Region Blekinge).',
    );
  });
  test('what the newer sources leave unsaid is no news', () => {
    expect(meningar(medStyrform(medMalbild(lopande(), { status: 'ej-namnt' }), 'oklart'))).toHaveLength(1);
  });
  test('how the work is run is told in the present tense with its date', () => {
    expect(meningar(medStyrform(lopande(), 'program'))[0]).toBe(
      'Omställningen drivs som ett program (2020, Planen 2024).',
    );
  });
});

describe('temaAntal', () => {
  const counts = (...svar: Cell['svar'][]) => svar.map((one) => ({ svar: one, odaterad: false }));
  test('a closed edition counts out of what was looked for', () => {
    expect(temaAntal(counts('uttryckligt', 'ej-namnt', 'ej-tillampligt', 'underlag-saknas'), makeUtgava())).toBe(
      '1 av 3\u00a0teman 2020, underlag saknas för 1',
    );
    expect(temaAntal(counts('ej-granskat'), makeUtgava())).toBe('Ännu inte läst för 2020');
  });
  test('a rolling edition tells found, not found and not looked for apart', () => {
    expect(temaAntal(counts('uttryckligt', 'ej-granskat'), makeLopande())).toBe(
      '1\u00a0tema med uppgift från 2021–2026',
    );
    expect(temaAntal(counts('ej-funnet'), makeLopande())).toBe('Inga uppgifter hittade från 2021–2026');
    expect(temaAntal(counts('ej-granskat'), makeLopande())).toBe('Ännu inte sökt för 2021–2026');
    expect(temaAntal(counts('ej-namnt'), makeLopande())).toBe('Inga uppgifter hittade från 2021–2026');
    expect(temaAntal(counts('ej-funnet', 'ej-granskat'), makeLopande())).toContain('de övriga ännu inte sökta');
  });
  test('a source that says no is something known, silence is not', () => {
    expect([countKanda(counts('nej')), countKanda(counts('ej-namnt', 'ej-funnet'))]).toEqual([1, 0]);
  });
});

test('an unknown value in a read part is not said by the source; in an unread part it is not read', () => {
  expect([okant('2026-11-22'), okant(null)]).toEqual(['framgår inte av källan', 'ej granskat']);
});

test('a description holds whole sentences, and leaves out all from the first that does not fit', () => {
  expect(meningarInom('Om X.', ['Ett.', 'Två.', 'Tre.'].map(sagt), 15)).toBe('Om X. Ett. Två.');
  expect(meningarInom('Om X.', ['Ett.', 'Något för långt.', 'Tre.'].map(sagt), 15)).toBe('Om X. Ett.');
  expect(meningarInom('Alltid med.', [], 3)).toBe('Alltid med.');
});
