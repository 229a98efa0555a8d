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
  const tal = countUtgava([makeRegion([makePost(), makePost({ id: 'blekinge/b', kalla })]), utan]);
  expect(tal).toEqual({ poster: 2, handelser: 0, kallor: 2, regioner: 1 });
  expect(countUtgava([makeRegion([], { handelser: [makeHandelse()] })])).toMatchObject({ handelser: 1, regioner: 1 });
});

describe('underlagMening', () => {
  const tal = { poster: 741, handelser: 0, kallor: 1, regioner: 21 };
  test('a closed edition is a whole document, of its time', () =>
    expect(plain(underlagMening(makeUtgava(), tal))).toBe(
      '741 poster ur ett underlag som täcker alla regioner och är läst i sin helhet: Regionöversikten 2020. Underlaget säger inget om hur det är i dag.',
    ));
  test('a rolling edition says until when, from what, and what silence means', () =>
    expect(plain(underlagMening(makeLopande({ insamlad: '2026-11-28' }), { ...tal, poster: 1, handelser: 2 }))).toBe(
      '1 post och 2 händelser från 2021–2026, insamlade till och med den 28 november 2026. Vid sidan av händelsernas egna källor vilar de på 1 sida eller dokument. Att något inte står här betyder inte att det inte finns.',
    ));
  test('a rolling edition never speaks of all regions, nor of a document read whole', () =>
    expect(underlagMening(makeLopande(), tal)).not.toMatch(/alla regioner|i sin helhet/));
  test('events alone have their own sources, and nothing yet is said so', () => {
    const ingen = { poster: 0, handelser: 3, kallor: 0, regioner: 2 };
    expect(underlagMening(makeLopande(), ingen)).not.toContain('vilar de på');
    expect(underlagMening(makeLopande(), { ...ingen, handelser: 0 })).toContain('Inga uppgifter från 2021–2026 ännu');
  });
});

test('lasningMening tells that a machine read, and never claims a second reading that is not there', () => {
  const tva = {
    datum: '2026-11-22',
    teman: ['aldre' as const],
    andraLaste: 'kallan' as const,
    lasningar: { skane: { forsta: [], andra: [] } } as never,
  };
  const utan = { ...tva, teman: [] };
  expect(lasningMening(tva)).toContain('två läsningar');
  const avTexterna = lasningMening({ ...tva, andraLaste: 'texterna' });
  expect(avTexterna).toContain('ur atlasens egna texter');
  expect(avTexterna).not.toContain('oberoende');
  for (const kodning of [undefined, utan]) expect(lasningMening(kodning)).toContain('ännu inte gjord');
  for (const kodning of [tva, utan, undefined]) expect(lasningMening(kodning)).toContain('språkmodell');
});

test('exempelMening says how many from when, and leaves out an edition without any', () => {
  const da = { ar: '2020', poster: 1741 };
  expect(plain(exempelMening([da, { ar: '2021–2026', poster: 500 }], 21))).toBe(
    '1 741 exempel från 2020 och 500 från 2021–2026, ur 21 regioner.',
  );
  expect(plain(exempelMening([da, { ar: '2021–2026', poster: 0 }], 21))).toBe(
    '1 741 exempel från 2020, ur 21 regioner.',
  );
  expect(exempelMening([], 21)).toBe('Inga exempel finns ännu.');
});
