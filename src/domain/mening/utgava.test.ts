import { countUtgava } from '../utgavetal.ts';
import { inText } from '../../../tests/underlag/mening.ts';
import { exempelMening as exempelMening_, underlagMening as underlagMening_ } from './utgava.ts';
import { describe, expect, test } from 'vitest';
import { makeHandelse } from '../../../tests/underlag/handelse.ts';
import { makeLopande, makePost, makeRegion, makeUtgava } from '../../../tests/underlag/region.ts';
import { lasningMening } from './utgava.ts';

const exempelMening = inText(exempelMening_);
const underlagMening = inText(underlagMening_);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('countUtgava counts posts, events, sources, and the regions that have something', () => {
  const kalla = { id: 'sida', avsnitt: 'hela sidan' };
  const utan = makeRegion([], { id: 'dalarna' });
  const tal = countUtgava([makeRegion([makePost({ per: null }), makePost({ id: 'blekinge/b', kalla })]), utan]);
  expect(tal).toEqual({
    poster: 2,
    handelser: 0,
    odaterade: { poster: 1, handelser: 0 },
    kallor: 2,
    bilder: 0,
    regioner: 1,
    lasta: 2,
  });
  expect(countUtgava([makeRegion([], { handelser: [makeHandelse()] })])).toMatchObject({ handelser: 1, regioner: 1 });
  const odaterad = countUtgava([
    makeRegion([makePost({ per: '2023' })], { handelser: [makeHandelse({ datum: null })] }),
  ]);
  expect(odaterad.odaterade).toEqual({ poster: 0, handelser: 1 });
});

test('a part that was a picture only in some of it is lost, too', () => {
  const { delar } = makeRegion();
  const delvis = makeRegion([], { delar: { ...delar, samverkan: { ...delar.samverkan, underlag: 'delvis' } } });
  expect(countUtgava([makeRegion(), delvis]).bilder).toBe(1);
});

test('a source that carries but a judgement is none that posts rest on', () => {
  const kalla = { id: 'sida', avsnitt: 'hela sidan' };
  const bedomd = makeRegion([makePost()], {
    bedomningar: [{ tema: 'aldre', svar: 'delvis', styrker: null, kalla } as never],
  });
  expect(countUtgava([bedomd]).kallor).toBe(1);
});

describe('underlagMening', () => {
  const daterade = { poster: 0, handelser: 0 };
  const tal = { poster: 741, handelser: 0, odaterade: daterade, kallor: 1, bilder: 6, regioner: 21, lasta: 21 };
  test('a closed edition is a whole document, of its time', () =>
    expect(plain(underlagMening(makeUtgava(), tal))).toBe(
      '741 poster ur ett underlag som täcker alla regioner och vars text är läst i sin helhet: Regionöversikten 2020. För 6 regioner fanns en del bara som bild, och vad den sa är inte känt. Underlaget säger inget om hur det är i dag.',
    ));
  test('a rolling edition says until when, from what, and what silence means', () =>
    expect(plain(underlagMening(makeLopande({ insamlad: '2026-11-28' }), { ...tal, poster: 1, handelser: 2 }))).toBe(
      '1 post och 2 regionala händelser i utgåvan 2021–2026, insamlade till och med den 28 november 2026. Posten vilar på 1 sida eller dokument; händelserna har egna källor. Att något inte står här betyder inte att det inte finns.',
    ));
  test('what has no date is not told as of the years of the edition', () => {
    const odaterade = { poster: 1, handelser: 54 };
    const text = plain(underlagMening(makeLopande(), { ...tal, handelser: 202, odaterade }));
    expect(text).toContain('1 post och 54 händelser är odaterade och kan vara äldre.');
    expect(text).not.toContain('från 2021–2026');
    expect(underlagMening(makeLopande(), { ...tal, handelser: 202 })).not.toContain('odaterad');
  });
  test('a rolling edition never speaks of all regions, nor of a document read whole', () =>
    expect(underlagMening(makeLopande(), tal)).not.toMatch(/alla regioner|i sin helhet/));
  test('events alone have their own sources, and nothing yet is said so', () => {
    const ingen = { poster: 0, handelser: 3, odaterade: daterade, kallor: 0, bilder: 0, regioner: 2, lasta: 2 };
    expect(underlagMening(makeLopande(), ingen)).not.toContain('vilar på');
    expect(underlagMening(makeLopande(), { ...ingen, handelser: 0 })).toContain('Inga uppgifter från 2021–2026 ännu');
  });
  test('an edition that is only opened is told as not read, and nobody as having read it', () => {
    const ingen = countUtgava([]);
    expect(underlagMening(makeLopande(), ingen)).toBe('Ingen har ännu sökt efter uppgifter från 2021–2026.');
    expect(underlagMening(makeUtgava(), ingen)).toBe('Ingen har ännu läst underlaget: Regionöversikten 2020.');
    expect(lasningMening(undefined, ingen)).toBe('');
  });
});

const last = { lasta: 1 };
test('lasningMening tells that a machine read, and never claims a second reading that is not there', () => {
  const tva = {
    datum: '2026-11-22',
    teman: ['aldre' as const],
    andraLaste: 'kallan' as const,
    lasningar: { skane: { forsta: [], andra: [] } } as never,
  };
  const utan = { ...tva, teman: [] };
  expect(lasningMening(tva, last)).toContain('två läsningar');
  const avTexterna = lasningMening({ ...tva, andraLaste: 'texterna' }, last);
  expect(avTexterna).toContain('ur atlasens egna texter');
  expect(avTexterna).not.toContain('oberoende');
  expect(lasningMening({ ...tva, andraLaste: 'bada-texterna' }, last)).toContain(
    'två gånger till ur atlasens egna texter',
  );
  for (const kodning of [undefined, utan]) expect(lasningMening(kodning, last)).toContain('ännu inte gjord');
  for (const kodning of [tva, utan, undefined]) expect(lasningMening(kodning, last)).toContain('språkmodell');
});

test('exempelMening says how many from when, and leaves out an edition without any', () => {
  const da = { ar: '2020', poster: 1741, odaterade: 0 };
  expect(plain(exempelMening([da, { ar: '2021–2026', poster: 500, odaterade: 90 }], 21))).toBe(
    '1 741 exempel från 2020 och 500 från 2021–2026 (90 av dem odaterade), ur 21 regioner.',
  );
  expect(plain(exempelMening([da, { ar: '2021–2026', poster: 0, odaterade: 0 }], 21))).toBe(
    '1 741 exempel från 2020, ur 21 regioner.',
  );
  expect(plain(exempelMening([da], 21, 1))).toBe(
    '1 741 exempel från 2020, ur 21 regioner. Dessutom visar 1 händelse ett arbetssätt.',
  );
  expect(exempelMening([], 21)).toBe('Inga exempel finns ännu.');
});
