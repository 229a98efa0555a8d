import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fil, husetMedDem, nya } from './pahittade-attribut.ts';

let huset: Awaited<ReturnType<typeof husetMedDem>>;
beforeAll(async () => {
  huset = await husetMedDem();
});
afterAll(() => {
  vi.doUnmock(fil);
  vi.resetModules();
});

const kallregister = {
  handelser: [],
  kallaOf: (id: string) => ({ id, kortnamn: id, utgivare: 'Region Blekinge', sida: null }),
};
const last = { granskad: '2026-12-02' };
const organisation = (varden: object) => ({ organisation: varden });
const region = (varden: object, id = 'blekinge') =>
  huset.makeMedDelar(organisation(varden), { id: id as 'blekinge', namn: `Region ${id}`, kortnamn: id });
const nu = (varden: object) =>
  huset.makeNu(organisation(varden), { utgava: huset.makeLopande(), id: 'blekinge', namn: 'Region Blekinge' });
const belagg = { mattBehov: { per: '2024', handelse: null, kalla: { id: 'plan', avsnitt: 'Behov' } } };

test('the made-up descriptions lack nothing', () => {
  expect(huset.findAttributbrister(huset.delscheman)).toEqual([]);
});

describe('the page of a region', () => {
  const rad = (utgavor: ReturnType<typeof region>[], namn = 'Mätta behov') =>
    huset.buildAttributlinjer(utgavor, kallregister).organisation.find((one) => one.namn === namn);
  test('has the value with its date and source', () => {
    const [forst] = rad([nu({ mattBehov: true, belagg }), region({})])?.varden ?? [];
    expect(forst).toMatchObject({ varde: 'Ja', kalla: 'plan', grund: { nar: '2024' } });
    expect(rad([region({ behovsform: 'enkat' })], 'Behovsform')?.varden[0]).toMatchObject({ varde: 'Enkät' });
  });
  test('tells a no as a no, and what nobody has read for as that', () => {
    expect(rad([region({ mattBehov: false })])?.varden[0]?.varde).toBe('Nej');
    expect(rad([region({})])).toMatchObject({ varden: [], tyst: ['Ingen har läst källan från 2020 efter det'] });
    expect(rad([region(last)])?.tyst).toEqual(['Framgår inte av källan från 2020']);
    expect(rad([nu({ underlag: 'sokt', granskad: '2026-11-28' })])?.tyst).toEqual([
      'Ingen har ännu sökt för 2021–2026',
    ]);
    expect(rad([nu({ underlag: 'sokt', ...last })])?.tyst[0]).toMatch(/^Inget hittat .* sökta 2.december.2026$/);
    expect(rad([nu({ underlag: 'text', granskad: '2026-11-28' })])?.tyst[0]).toMatch(/^Ingen har ännu sökt/);
  });
});

describe('the profile matrix', () => {
  const kolumn = (regioner: ReturnType<typeof region>[], id = 'mattbehov') =>
    huset.buildProfil(regioner).map(({ celler }) => celler.find((one) => one.kolumn.id === id)!);
  test('has a column with the values, and counts only those that somebody has read for', () => {
    const celler = kolumn([
      region({ mattBehov: true }),
      region({ mattBehov: false }, 'kalmar'),
      region(last, 'skane'),
      region({}, 'halland'),
    ]);
    expect(celler.map(({ text, kant }) => [text, kant])).toEqual([
      ['Ja', true],
      ['Nej', true],
      ['framgår inte', false],
      ['ingen har läst efter det', false],
    ]);
    expect(huset.kolumnMening(celler)?.text.replaceAll('\u00a0', ' ')).toBe(
      '1 av 3 regioner hade 2020 en mätning av behoven. Övriga: nej (1). För 1 framgår det inte och för 1 har ingen ännu läst efter det.',
    );
  });
  test('never makes a no of what nobody has read for', () => {
    const celler = kolumn([region({}), region({}, 'kalmar')]);
    expect(huset.kolumnMening(celler)?.text.replaceAll('\u00a0', ' ')).toBe(
      'För 2 regioner har ingen läst underlaget från 2020 efter det.',
    );
  });
  test('tells a choice by its name, and the code for nothing as silence', () => {
    const celler = kolumn([region({ behovsform: 'enkat' }), region({ behovsform: 'oklart', ...last })], 'behovsform');
    expect(celler.map(({ text }) => text)).toEqual(['Enkät', 'framgår inte']);
  });
});

test('the comparison has a row, and the sheet of a region the same', () => {
  const utgavor = [nu({ mattBehov: true, belagg }), region({})];
  const rad = huset
    .buildJamforrader(utgavor, 'organisation', kallregister)
    .find((one) => one.attribut.id === 'mattbehov');
  expect(rad).toMatchObject({
    nu: [{ varde: 'Ja', kant: true, grund: { nar: '2024' } }],
    da: { varde: 'Ingen har läst efter det', kant: false },
  });
  const blad = huset.buildFaktablad(utgavor, [], { kallplats: ({ avsnitt }) => avsnitt });
  expect(blad.attribut.find(({ id }) => id === 'mattbehov')?.varden).toMatchObject([
    { varde: 'Ja', lage: 'kant', belagg: { kalla: 'plan' } },
    { varde: 'Ingen har läst efter det', lage: 'okant' },
  ]);
});

test('the page of changes has a group', () => {
  const grupp = huset
    .buildAttributandringar([region({})], [nu({ mattBehov: true, belagg })], () => kallregister)
    .find(({ attribut }) => attribut.id === 'mattbehov');
  expect(grupp?.rader).toMatchObject([{ varde: 'Ja', da: 'ingen har läst eller sökt för 2020', slag: 'kant-nu' }]);
});

describe('the data', () => {
  const profil = (varden: object) =>
    huset.buildDatamangder(huset.makeAtlas(region(varden))).find(({ id }) => id === 'profil')!;
  const schema = () => huset.buildJsonSchema('profil', 'Profil', 'https://x.example', '1.0.0');
  test('has the value as JSON and in the table, with its date and source', () => {
    const { json, csv } = profil({ mattBehov: false, behovsform: 'enkat', belagg });
    expect(JSON.parse(json)).toMatchObject([{ mattBehov: false, behovsform: 'enkat', belagg }]);
    const [rubriker = '', rad = ''] = (csv ?? '').replace('\ufeff', '').split('\r\n');
    const cell = (namn: string) => rad.split(',')[rubriker.split(',').indexOf(namn)];
    expect(['mattBehov', 'mattBehovPer', 'mattBehovKalla', 'behovsform'].map(cell)).toEqual([
      'nej',
      '2024',
      'plan',
      'enkat',
    ]);
  });
  test('leaves the unknown empty', () => {
    expect(JSON.parse(profil({}).json)).toMatchObject([{ mattBehov: null, behovsform: null }]);
  });
  test('is described by the JSON Schema, which holds it to its values', () => {
    const validate = new Ajv2020().compile(schema());
    const [rad] = JSON.parse(profil({ behovsform: 'enkat' }).json);
    expect([validate([rad]), validate([{ ...rad, mattBehov: 'ja' }]), validate([{ ...rad, behovsform: 'x' }])]).toEqual(
      [true, false, false],
    );
  });
  test('has the field in the list of fields, in Swedish and English', () => {
    const falt = huset.faltOf('profil', schema()).filter(({ namn }) => namn in nya);
    expect(falt).toEqual([
      {
        namn: 'mattBehov',
        slag: 'ja eller nej eller tomt',
        beskrivning: 'Om regionen har mätt behoven. Tomt är okänt, inte nej.',
      },
      {
        namn: 'behovsform',
        slag: 'kod eller tomt',
        beskrivning: 'Hur behoven är mätta: enkat, register eller oklart.',
      },
    ]);
    expect(huset.engelskaFalt({})['profil']).toMatchObject({
      mattBehov: 'Whether the region has measured the needs. Empty is unknown, not no.',
      behovsform: 'How the needs are measured.',
    });
  });
});

describe('the search', () => {
  const register = () => ({
    utgavor: [{ id: '2020', ar: '2020', slag: 'avslutad' as const }],
    teman: [],
    regioner: ['blekinge', 'kalmar', 'skane'].map((id) => ({ id, namn: `Region ${id}`, kortnamn: id })),
    uppgifter: huset.orderUppgifter([]),
    sammansatta: [],
    vardagsord: [],
    ordklasser: {},
  });
  const svar = (fraga: string, regioner: ReturnType<typeof region>[], utgava = huset.makeUtgava()): string[] => {
    const motor = huset.buildSokmotor(register());
    const data = {
      varden: huset.profilvarden(huset.buildProfil(regioner), utgava),
      fakta: huset.regionfakta(regioner, '2020'),
      ...huset.attributfragor(),
    };
    return huset
      .answerFraga(fraga, motor.search(fraga), motor, data)
      .map(({ mening }) => mening.text.replaceAll('\u00a0', ' '));
  };
  const tre = () => [region({ mattBehov: true }), region({ mattBehov: false }, 'kalmar'), region({}, 'skane')];
  test('answers which regions have it, and which the source says have not', () => {
    expect(svar('Vilka regioner har mätt behoven?', tre())).toEqual([
      '1 av 2 regioner hade en mätning av behoven i underlaget från 2020: blekinge. Att en region inte står här betyder inte nej.',
    ]);
    expect(svar('Vilka regioner har inte mätt behoven?', tre())).toEqual([
      '1 av 2 regioner hade ingen mätning av behoven i underlaget från 2020: kalmar. Att en region inte står här betyder inte nej.',
    ]);
    expect(svar('Vilka regioner mäter behov med enkät?', [region({ behovsform: 'enkat' })])[0]).toMatch(
      /^1 av 1 region hade formen ”enkät” för att mäta behoven/,
    );
  });
  test('answers of one region, and that it is not known where it is not', () => {
    expect(svar('Har Kalmar mätt behoven?', tre())).toEqual([
      'Region kalmar: behoven är mätta: nej, enligt underlaget från 2020.',
    ]);
    expect(svar('Har Kalmar inte mätt behoven?', tre())).toEqual(svar('Har Kalmar mätt behoven?', tre()));
    expect(svar('Har Skåne mätt behoven?', tre())).toEqual([
      'Region skane: ingen uppgift om mätta behov är känd ur underlaget från 2020. Det betyder inte nej.',
    ]);
  });
  test('says that nobody has read for it where nobody has', () => {
    const olast = ['Ingen har läst underlaget från 2020 efter mätta behov. Det betyder inte nej.'];
    expect(svar('Vilka regioner har mätt behoven?', [region({})])).toEqual(olast);
    expect(svar('Vilka regioner har inte mätt behoven?', [region({})])).toEqual(olast);
  });
  test('answers of a rolling edition, which knows of no whole', () => {
    expect(svar('Vilka regioner har mätt behoven?', [nu({ mattBehov: true, belagg })], huset.makeLopande())).toEqual([
      'För 1 region finns en uppgift från 2021–2026 om en mätning av behoven: blekinge. Om de andra är inget känt härifrån.',
    ]);
    expect(svar('Vilka regioner har mätt behoven?', [nu({})], huset.makeLopande())).toEqual([
      'Ännu finns ingen uppgift från 2021–2026 om mätta behov. Det betyder inte nej.',
    ]);
  });
  test('finds the part by the name of a choice', () => {
    const text = (varden: object) => huset.attributText({ brodtext: '', per: null, ...varden });
    expect(text({ mattBehov: true, behovsform: 'enkat' })).toBe('Behovsform: enkät.');
    expect(text({ behovsform: 'oklart' })).toBe('');
  });
});

test('the form asks for it with its choices', () => {
  const { falt } = huset.buildFalt(huset.delscheman.organisation);
  const val = (nyckel: string) => falt.find((one) => one.nyckel === nyckel);
  expect(val('mattBehov')).toMatchObject({ namn: 'Mätta behov', slag: 'val', tomt: 'null' });
  expect(val('behovsform')?.val.map(({ namn }) => namn)).toEqual(['Enkät', 'Register', 'Oklart']);
});

describe('the check of content', () => {
  const path = 'regioner/skane/2020/organisation.mdx';
  const find = (text: string) =>
    huset.checkContent(huset.contentOf({ ...huset.cleanFiles, [path]: text }), huset.contentRules);
  const clean = () => huset.cleanFiles[path] ?? '';
  test('knows the keys, and tells where one is missing', () => {
    expect(find(clean())).toEqual([]);
    expect(find(clean().replace('mattBehov: null\n', ''))).toMatchObject([
      { path, message: 'Nyckeln `mattBehov` saknas.', tip: expect.stringContaining('mattBehov: null') },
    ]);
  });
  test('asks for the word for not said only where the part was read after the attribute came', () => {
    const read = clean().replace('granskad: 2026-11-22', 'granskad: 2026-12-02');
    expect(huset.checkGranskad(huset.contentOf({ [path]: clean() }))).toEqual([]);
    expect(huset.checkGranskad(huset.contentOf({ [path]: read }))).toMatchObject([
      { tip: expect.stringContaining('behovsform: oklart') },
    ]);
  });
});
