import { inText } from '../../../tests/underlag/mening.ts';
import { svarMening as svarMening_ } from './svar.ts';
import { describe, expect, test } from 'vitest';
import { makeCell } from '../../../tests/underlag/cell.ts';
import { makeHandelse } from '../../../tests/underlag/handelse.ts';
import { makeLopande, makePost, makeRegion, makeUtgava } from '../../../tests/underlag/region.ts';
import { malbildLageIds, type MalbildLage } from '../../schema/dokument-lage.ts';
import { nivaIds } from '../../schema/niva.ts';
import { svarIds } from '../../schema/svar.ts';
import { belaggText, latestDatumOf } from './svar-belagg.ts';
import { svarText } from './svar.ts';
import type { Cell } from '../temamatris.ts';

const svarMening = inText(svarMening_);

const da = makeUtgava();
const nu = makeLopande();
const mening = (cell: Partial<Cell>, utgava = da, status?: MalbildLage | null) =>
  svarMening(makeCell(cell), 'Region Blekinge', 'Mobila team', utgava, {
    malbild: status === undefined ? null : { ...makeRegion().delar.malbild.gemensamMalbild, status, per: '2022-06-14' },
  });
const found = (poster: Partial<Cell>['poster'], handelser: Partial<Cell>['handelser'] = []) => ({
  svar: 'uttryckligt' as const,
  poster: poster ?? [],
  handelser: handelser ?? [],
});
const sokt = [{ dag: '2026-11-28', teman: [], attribut: [], ord: ['mobila team'] }];

test('what was but a picture is not said to be read', () => {
  const text = svarMening(makeCell({ svar: 'ej-namnt' }), 'Region Skåne', 'Äldre', da, { bilder: ['samverkan'] });
  expect(text).toContain('Det som går att läsa av Region Skånes avsnitt');
  expect(text).toContain('En del av avsnittet om samverkan fanns bara som bild och är inte känd.');
});

test('a municipality’s own work is not told as the region’s', () => {
  const cell = makeCell(found([makePost({ huvudman: 'kommun' })]));
  expect(svarMening(cell, 'Region Gävleborg', 'Rehabilitering', nu, { kommuner: ['Söderhamns kommun'] })).toMatch(
    / Det gäller en kommuns verksamhet, och kommunen är den enda källan: Söderhamns kommun\.$/,
  );
  const forbund = svarMening(cell, 'Region Gävleborg', 'Rehabilitering', nu, { kommuner: ['Kommunförbundet Gävle'] });
  expect(forbund).toMatch(/ Det gäller kommuners verksamhet, och den enda källan är Kommunförbundet Gävle\.$/);
});
test('what an event only plans is told as planned, though the event itself has come further', () => {
  const handelse = makeHandelse({ status: 'genomford', lagre: { [makeCell().tema]: 'planerat' } });
  expect(mening(found([], [handelse]), nu)).toMatch(/^Planerat\./);
});
test('municipal work is told as such though another than a municipality says it', () => {
  const kommunens = makeCell(found([makePost({ huvudman: 'kommun' })]));
  expect(svarMening(kommunens, 'Region Norrbotten', 'Äldre', nu, {})).toMatch(
    / Det gäller kommunal verksamhet, inte regionens\.$/,
  );
  const regionens = makeCell(found([makePost({ huvudman: 'kommun' }), makePost({ huvudman: 'region' })]));
  expect(svarMening(regionens, 'Region Norrbotten', 'Äldre', nu, {})).not.toContain('kommunal verksamhet');
});
test('what stands beside the beginning is told: a plan beside a decision, a report beside an aim or a plan', () => {
  const [beslut, rapport] = [makeHandelse({ status: 'beslutad' }), makeHandelse({ status: 'rapporterad' })];
  const plan = makePost({ niva: 'planerat' });
  expect(mening(found([plan], [beslut]), nu)).toMatch(/^Ett beslut berör det, och något är planerat\./);
  expect(mening(found([], [beslut]), nu)).toMatch(/^Ett beslut berör det\./);
  expect(mening(found([makePost({ niva: 'mal' })], [rapport]), nu)).toMatch(
    /^Som mål, och en händelse är rapporterad\./,
  );
  expect(mening(found([plan], [rapport, rapport]), nu)).toMatch(/^Planerat, och händelser är rapporterade\./);
  expect(mening(found([makePost()], [rapport]), nu)).toMatch(/^Ja\./);
});
test('an undated judgement is not told as from the years of its edition', () => {
  const delvis = (odaterad: boolean) => mening({ svar: 'delvis', odaterad }, nu);
  expect(delvis(true)).toBe(
    'Delvis. En uppgift i utgåvan 2021–2026 berör mobila team hos Region Blekinge, men inte fullt ut. Den är odaterad och kan vara äldre.',
  );
  expect(delvis(false)).toMatch(/^Delvis\. En uppgift från 2021–2026 berör .* fullt ut\.$/);
});
describe('what the beginning rests on', () => {
  const handelse = makeHandelse({ status: 'pagar' });
  test('an event alone is told as such where the posts say less', () => {
    const mal = makePost({ niva: 'mal' });
    expect(mening(found([mal], [handelse]), nu)).toMatch(
      /^Ja\. .* Att något finns eller pågår säger bara en händelse, inte posten\.$/,
    );
    expect(mening(found([mal, makePost()], [handelse]), nu)).not.toContain('säger bara');
    expect(mening(found([], [handelse]), nu)).not.toContain('säger bara');
  });
  test('the undated is told as such where the date that stands beside is of something less', () => {
    const utan = makePost({ per: null });
    const mal = makePost({ niva: 'mal', per: '2024-05' });
    expect(mening(found([utan, mal]), nu)).toContain(' Att något finns eller pågår säger bara det odaterade.');
    expect(mening(found([utan, makePost({ per: '2023' })]), nu)).not.toContain('säger bara');
    expect(mening(found([utan]), nu)).not.toContain('säger bara');
  });
});
test('an aim is not said to be confirmed by what was only noted later', () => {
  const mal = makePost({ niva: 'mal', per: '2021' });
  const sett = makePost({ slag: 'iakttagelse', niva: null, per: '2024-11-20' });
  expect(mening(found([mal, sett]), nu)).toContain('Den senaste uppgiften, en iakttagelse, är från 20');
  expect(mening(found([mal, makePost({ per: '2024-11-20' }), sett]), nu)).toContain('Den senaste uppgiften är från');
  expect(mening(found([sett]), nu)).toContain('Den senaste uppgiften är från');
});

describe('every state', () => {
  test.each([da, nu])('has a sentence of its own with the year of edition $id', (utgava) => {
    const meningar = svarIds.map((svar) => mening({ svar, sokt, poster: [makePost()] }, utgava));
    expect(new Set(meningar).size).toBe(svarIds.length);
    for (const [i, text] of meningar.entries()) {
      if (svarIds[i] !== 'ej-tillampligt') expect(text).toContain(utgava.ar.slice(0, 4));
      expect(text).not.toMatch(/undefined|null| {2}/);
    }
  });
  test('only a source that says no is told as no, and only what was found as yes', () => {
    for (const svar of svarIds) {
      const text = mening({ svar, sokt, poster: [makePost({ niva: 'mal' })] });
      expect(/\bNej\b|arbetar inte/.test(text), svar).toBe(svar === 'nej');
      expect(/^Ja\b/.test(text), svar).toBe(false);
    }
  });
  test('what was looked for and not found says the day, and that it says nothing more', () => {
    expect(mening({ svar: 'ej-funnet', sokt }, nu)).toBe(
      'Inget har hittats. Offentliga sidor från 2021–2026 söktes den 28\u00a0november\u00a02026 utan att något om mobila team hittades för Region Blekinge. Det betyder inte att det saknas.',
    );
  });
  test('what cannot apply says why', () => {
    expect(mening({ svar: 'ej-tillampligt', not: 'Regionen är också kommun.' })).toBe(
      'Frågan kan inte gälla Region Blekinge. Regionen är också kommun.',
    );
  });
});

describe('yes', () => {
  test.each(nivaIds)('is said of a post at %s only when it exists or is under way', (niva) => {
    const yes = ['pagaende', 'i-drift', 'utvarderat'].includes(niva);
    for (const utgava of [da, nu]) {
      expect(/^Ja\./.test(mening(found([makePost({ niva })]), utgava))).toBe(yes);
    }
  });
  test.each([
    ['genomford', /^Ja\./],
    ['pagar', /^Ja\./],
    ['beslutad', /^Ett beslut berör det\./],
    ['planerad', /^Ett förslag eller en plan berör det\./],
    ['avslutad', /^Avslutat\./],
    ['rapporterad', /^Som iakttagelse\./],
  ] as const)('an event that is %s begins %s', (status, borjan) => {
    expect(mening(found([], [makeHandelse({ status })]), nu)).toMatch(borjan);
  });
  test('counts what it rests on, with the year', () => {
    expect(mening(found([makePost(), makePost({ niva: 'mal' })]))).toBe(
      'Ja. Region Blekinge tog 2020 upp mobila team i 2\u00a0poster.',
    );
  });
});

describe('what is less than yes', () => {
  test('an aim and a plan say so, and that nothing was under way', () => {
    expect(mening(found([makePost({ niva: 'mal' })]))).toBe(
      'Som mål. Region Blekinge tog 2020 upp mobila team i 1\u00a0post. Belägget är inte kodat som ett arbetssätt som pågick eller var i drift.',
    );
    expect(mening(found([makePost({ niva: 'planerat' }), makePost({ niva: 'mal' })]))).toBe(
      'Planerat. Region Blekinge tog 2020 upp mobila team i 2\u00a0poster. Inget av beläggen är kodat som ett arbetssätt som pågick eller var i drift.',
    );
  });
  test('a document says its own status, in the tense of its edition', () => {
    const plan = makePost({ slag: 'dokument', niva: null, lage: 'utkast', per: '2024-05' });
    expect(mening(found([plan]))).toMatch(/^Ett dokument som fanns som utkast 2020 tog upp det\. /);
    expect(mening(found([plan]), nu)).toMatch(
      /^Ett dokument som finns som utkast tar upp det\. .*från maj\u00a02024\./,
    );
  });
  test('a document that is adopted stands beside a plan', () => {
    const planerat = makePost({ niva: 'planerat' });
    const avtal = makePost({ id: 'blekinge/avtal', slag: 'dokument', niva: null, lage: 'framtagen' });
    expect(mening(found([planerat, avtal]), nu)).toMatch(/^Planerat, och ett dokument är framtaget\. /);
    expect(mening(found([planerat]), nu)).toMatch(/^Planerat\. /);
  });
  test('a measured value is no more than that', () => {
    const text = mening(found([makePost({ slag: 'iakttagelse', niva: null })]));
    expect(text).toMatch(/^Som iakttagelse\. .*Belägget är inte/);
  });
  test('an undated fact says so', () => {
    expect(mening({ ...found([], [makeHandelse({ datum: null })]), odaterad: true }, nu)).toContain(
      'i utgåvan 2021–2026. Uppgiften är odaterad och kan vara äldre.',
    );
    const odaterad = makeHandelse({ datum: null });
    expect(mening(found([makePost({ per: null })], [odaterad]), nu)).toContain(
      'Uppgifterna är odaterade och kan vara äldre.',
    );
  });
  test('the newest date is called the newest dated one only beside an undated fact', () => {
    const daterad = makePost({ per: '2024-05' });
    expect(mening(found([daterad]), nu)).toContain('Den senaste uppgiften är från maj\u00a02024.');
    expect(mening(found([daterad], [makeHandelse({ datum: null })]), nu)).toContain(
      'Den senaste daterade uppgiften är från maj\u00a02024.',
    );
  });
});

describe('the joint målbild', () => {
  test.each(malbildLageIds)('is never told as yes at %s, whatever its posts say', (lage) => {
    for (const utgava of [da, nu]) {
      expect(mening(found([makePost({ niva: 'i-drift' })]), utgava, lage)).not.toMatch(/^Ja\b/);
    }
  });
  test('says its status with year or date', () => {
    expect(mening(found([makePost()]), da, 'framtagen')).toBe(
      'En gemensam målbild eller plan var framtagen 2020. Region Blekinge tog då upp temat i 1\u00a0post.',
    );
    expect(mening({ svar: 'ej-granskat' }, nu, 'antagen-av-regionen')).toBe(
      'En gemensam målbild eller plan är antagen av regionen, men om alla kommuner har antagit den är inte känt (14\u00a0juni\u00a02022). Det gäller Region Blekinge.',
    );
  });
  test('an unknown status is not made into one', () => {
    expect(mening(found([], [makeHandelse()]), nu, null)).toMatch(/^Läget framgår inte\./);
    expect(mening(found([makePost({ niva: 'i-drift' })]), da, 'ej-namnt')).toMatch(/^Läget framgår inte\./);
  });
  test('silence stays what it is', () => {
    expect(mening({ svar: 'underlag-saknas' }, da, null)).toMatch(/^Det går inte att säga\./);
    expect(mening({ svar: 'ej-tillampligt', not: null }, da, 'ej-tillampligt')).toMatch(/^Frågan kan inte gälla/);
  });
});

test('belaggText counts posts and events, and is empty without', () => {
  expect(belaggText({ poster: [makePost()], handelser: [makeHandelse(), makeHandelse()] })).toBe(
    '1\u00a0post och 2\u00a0händelser',
  );
  expect(belaggText({ poster: [], handelser: [] })).toBe('');
});
test('latestDatumOf finds the newest of posts and events', () => {
  const poster = [makePost({ per: '2024' }), makePost({ per: null })];
  expect(latestDatumOf({ poster, handelser: [makeHandelse()] })).toBe('2024');
  expect(latestDatumOf({ poster: [makePost({ per: null })], handelser: [] })).toBeNull();
});
test('svarText says the status of a document instead of a step', () => {
  expect(svarText({ svar: 'uttryckligt', niva: 'mal', lage: 'framtagen' })).toBe('Uttryckligt, framtagen');
  expect(svarText({ svar: 'uttryckligt', niva: 'mal', lage: 'ej-namnt' })).toBe('Uttryckligt, mål');
  expect(svarText({ svar: 'ej-namnt', niva: null })).toBe('Ej nämnt');
});
