import { inText } from '../../../tests/underlag/mening.ts';
import { delMening as delMening_ } from './del.ts';
import { describe, expect, test } from 'vitest';
import { makeMedDelar, makeNu, utanKommuner } from '../../../tests/underlag/delar.ts';
import { makeLopande, makePost, makeRegion } from '../../../tests/underlag/region.ts';
import { delIds } from '../../schema/del.ts';
import type { MalbildLage } from '../../schema/dokument-lage.ts';
import type { Styrform } from '../../schema/organisation.ts';
import { kolumnMening as makeKolumn } from './kolumn.ts';
import { buildProfil, profilkolumner } from '../profilmatris.ts';

const delMening = inText(delMening_);
const kolumnMening = inText(makeKolumn);

const { gemensamMalbild } = makeRegion().delar.malbild;
const malbild = (status: MalbildLage) => makeMedDelar({ malbild: { gemensamMalbild: { ...gemensamMalbild, status } } });
const styrform = (form: Styrform) => makeMedDelar({ organisation: { styrform: form } });
const forum = {
  namn: 'Rådet',
  forkortning: null,
  niva: null,
  deltar: null,
  uppgift: null,
  kalla: { id: 'regionoversikt-2020', avsnitt: 'Samverkan' },
  per: '2020',
};
const gotland = makeMedDelar(
  {
    malbild: { gemensamMalbild: { ...gemensamMalbild, status: 'ej-tillampligt' } },
    samverkan: { politiskSamverkan: 'ej-tillampligt', forum: [forum] },
  },
  utanKommuner,
);
const utgava = makeLopande();

describe('målbild', () => {
  test('says every status that occurs, and no other', () => {
    expect(
      delMening('malbild', [
        malbild('framtagen'),
        malbild('uppfoljd'),
        malbild('antagen-av-regionen'),
        malbild('ej-namnt'),
      ]),
    ).toBe(
      '2 av 4\u00a0regioner hade 2020 en färdig målbild tillsammans med kommunerna, eller en strategi eller plan som fyller samma roll. Hos 1 hade regionen antagit en, men om alla kommuner hade gjort det är inte känt. Hos 1 nämns den inte.',
    );
  });
  test('a region stands for one silence: a lost picture is not also a status that is not told', () => {
    const bild = makeMedDelar({ malbild: malbild('ej-namnt').delar.malbild, prioriteringar: { underlag: 'bild' } });
    const [told] = delMening_('malbild', [malbild('framtagen'), malbild('ej-namnt'), bild, gotland]);
    expect(told?.text).toMatch(/Hos 1 nämns den inte och för 1 saknas underlag\. För 1 kan frågan inte gälla\.$/);
    expect(told?.galler.okanda).toEqual({ 'ej-namnt': 1, 'underlag-saknas': 1, 'ej-tillampligt': 1 });
  });
  test('none finished', () => {
    expect(delMening('malbild', [malbild('utkast'), malbild('pagar'), malbild('planeras')])).toMatch(
      /^Ingen av 3.regioner hade 2020 .* 1 hade ett utkast, hos 1 pågick arbetet och hos 1 skulle det börja\.$/,
    );
  });
  test('a rolling edition gives no share', () => {
    const nu = (status: MalbildLage | null) =>
      makeNu({ malbild: { gemensamMalbild: { ...gemensamMalbild, status } } }, { utgava });
    expect(delMening('malbild', [nu('framtagen'), nu('utkast'), nu(null)])).toBe(
      'För 2\u00a0regioner finns en uppgift från 2021–2026 om en målbild tillsammans med kommunerna, eller en plan som fyller samma roll: framtagen för 1 och utkast för 1. Att alla parter har antagit den framtagna är inte känt. För 1 har ingen ännu sökt.',
    );
    expect(delMening('malbild', [nu(null)])).toMatch(/^Ännu finns ingen uppgift/);
  });
});

describe('organisation', () => {
  test('says every form that occurs, the most common first', () => {
    expect(
      delMening('organisation', [
        ...['linje', 'linje', 'program', 'projekt-och-linje', 'oklart'].map((form) => styrform(form as Styrform)),
      ]),
    ).toBe(
      '2 av 5\u00a0regioner skötte 2020 omställningen i den ordinarie ledningen, 1 drev den som ett program och 1 drev den både som projekt och i den ordinarie ledningen. För 1 framgår det inte.',
    );
  });
  test('work run together with the municipalities is not told as ordinary management', () => {
    expect(delMening('organisation', [styrform('gemensam'), styrform('gemensam'), styrform('linje')])).toBe(
      '2 av 3\u00a0regioner drev 2020 omställningen tillsammans med kommunerna och 1 skötte den i den ordinarie ledningen.',
    );
  });
  test('nothing known is no form', () => {
    expect(delMening('organisation', [styrform('oklart')])).toBe(
      'För ingen av 1\u00a0region framgår hur omställningen drevs 2020. För 1 framgår det inte.',
    );
  });
  test('a rolling edition gives no share', () => {
    const nu = makeNu({ organisation: { styrform: 'program' } }, { utgava });
    expect(delMening('organisation', [nu, makeNu({}, { utgava })])).toBe(
      'För 1\u00a0region finns en uppgift från 2021–2026 om hur omställningen drivs: som ett program för 1. Uppgiften är odaterad och kan vara äldre. För 1 har ingen ännu sökt.',
    );
  });
});

describe('prioriteringar', () => {
  const del = (underlag: 'text' | 'bild' | 'saknas', granskad: string | null = '2026-11-22') =>
    makeMedDelar({ prioriteringar: { underlag, granskad } });
  test('a lost picture, a missing section and an unread part are told apart', () => {
    expect(delMening('prioriteringar', [del('text'), del('bild'), del('saknas'), del('text', null)])).toBe(
      'För 1 av 3\u00a0regioner finns prioriteringarna 2020 i text. För 1 fanns de bara som bild i källan och är inte kända. För 1 har källan inget avsnitt om dem. 1 är ännu inte läst.',
    );
  });
  test('a rolling edition counts regions with a statement', () => {
    const nu = makeRegion([makePost({ utgava: '2026' })], { utgava });
    expect(delMening('prioriteringar', [nu])).toBe(
      'För 1\u00a0region finns i utgåvan 2021–2026 uppgifter om vad som utvecklas.',
    );
    expect(delMening('prioriteringar', [makeNu({}, { utgava })])).toMatch(
      /^I utgåvan 2021–2026 finns ännu ingen uppgift/,
    );
  });
});

describe('samverkan', () => {
  const mote = (politiskSamverkan: boolean | null, list: (typeof forum)[] = []) =>
    makeMedDelar({ samverkan: { politiskSamverkan, forum: list } });
  test('that they meet politically is not the same as a named forum', () => {
    expect(delMening('samverkan', [mote(true), mote(true, [forum]), mote(false), mote(null), gotland])).toBe(
      '2 av 4\u00a0regioner hade 2020 politisk samverkan med kommunerna. För 1 säger källan nej. För 1 framgår det inte och för 1 kan frågan inte gälla. Minst ett namngivet forum med kommunerna fanns 2020 hos 1 av 4\u00a0regioner. För 3 framgår det inte och för 1 kan frågan inte gälla.',
    );
  });
  test('a rolling edition gives no share', () => {
    const nu = makeNu({ samverkan: { politiskSamverkan: true } }, { utgava });
    expect(delMening('samverkan', [nu, makeNu({}, { utgava })])).toBe(
      'För 1\u00a0region finns en uppgift från 2021–2026 om att region och kommuner möts politiskt. Uppgiften är odaterad och kan vara äldre. För 1 har ingen ännu sökt. Ännu finns ingen uppgift från 2021–2026 om något namngivet forum med kommunerna. För 2 har ingen ännu sökt.',
    );
  });
});

describe('a count about municipalities', () => {
  const med = [malbild('framtagen'), makeMedDelar({ samverkan: { politiskSamverkan: true } }), malbild('utkast')];
  const kolumner = profilkolumner.filter(({ attribut }) => attribut?.kraverKommuner);
  test.each([1, 2, 3])('never has a region without them in its whole of %i', (n) => {
    const regioner = [...med.slice(0, n), gotland];
    const rader = buildProfil(regioner);
    const meningar = [
      delMening('malbild', regioner),
      delMening('samverkan', regioner),
      ...kolumner.map(({ id }) =>
        kolumnMening(rader.map(({ celler }) => celler.find(({ kolumn }) => kolumn.id === id)!)),
      ),
    ];
    expect(meningar).toHaveLength(2 + kolumner.length);
    for (const mening of meningar) {
      expect(mening).toMatch(new RegExp(`av ${n}\\b`));
      expect(mening).not.toMatch(new RegExp(`av ${regioner.length}\\b`));
    }
  });
});

test('no region, no sentence', () => {
  for (const del of delIds) expect(delMening(del, [])).toBe('');
});
