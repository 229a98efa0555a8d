import { describe, expect, test } from 'vitest';
import { iOrd, tal } from '../sprak.ts';
import type { Mening, Okand } from './mening.ts';
import { meningIds, meningsregister, type MeningId } from './register.ts';
import { allaVarianter, varianterOf } from './varianter.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
/** Whether a text holds a number, as figures, as a word, or as "none". */
const says = (text: string, n: number): boolean =>
  n === 0
    ? /\b(ing(en|et|a)|inte|0)\b/i.test(text)
    : new RegExp(`(?<![\\d,])(${plain(tal(n))}|${iOrd(n)})(?![\\d,])`, 'i').test(plain(text));
const alla = meningIds.flatMap((id) => varianterOf(id).map((one) => [id, one.text, one] as const));

/** Sentences whose number or whole stands otherwise than as a number, each with how. */
const utanTal: Partial<Record<MeningId, string>> = {
  aktualitet: 'says a day',
  profil: 'says a status',
  'del-underlag': 'says what was read',
  uppfoljning: 'says that nothing was found, and whether anybody looked',
  matt: 'says the values',
  ovanligt: 'names the regions',
  'andras-steg': 'says how many are at each step',
  'malbild-engelska': 'says it in English',
  belopp: 'says amounts',
  'malbild-lagen': 'names the regions',
  valda: 'names the regions',
  gemensamma: 'names the regions',
  'gemensamma-utan-text': 'names the regions',
  'kolumn-fakta': 'says the values',
  'andring-mer': 'says the kinds of change',
  svar: 'counts posts and events apart',
  'inga-handelser': 'says that nothing was found',
  'inga-andra': 'says that nobody does',
  'tema-andring': 'says the kinds of change',
  spridning: 'names the groups',
  initiativ: 'says where they went',
  enkat: 'a lost number stands as lost',
  'fraga-fakta': 'says the value',
  'fraga-datum': 'says the day',
  'fraga-ord': 'says what the word means',
};

describe('the register', () => {
  test.each(meningIds)('%s has variants and says what it counts', (id) => {
    expect(varianterOf(id).length, id).toBeGreaterThan(1);
    expect(meningsregister[id].raknar).toMatch(/^[A-ZÅÄÖ].{15,}\.$/);
  });
  test('the page of tokens shows every sentence', () => {
    expect(allaVarianter().map(({ id }) => id)).toEqual(meningIds);
  });
});

describe('what is declared is said', () => {
  test.each(alla.filter(([id]) => !(id in utanTal)))('%s: the number: %s', (_id, text, { galler }) => {
    expect(says(text, galler.antal) || /^Ännu inte|^Ingen har ännu|ännu inte läst|kan inte gälla/.test(text)).toBe(
      true,
    );
  });
  test.each(alla.filter(([id, , { galler }]) => !(id in utanTal) && typeof galler.av === 'number' && galler.av > 0))(
    '%s: the whole: %s',
    (_id, text, { galler }) => expect(says(text, galler.av as number)).toBe(true),
  );
  const okanda = alla.flatMap(([id, text, one]) =>
    (Object.entries(one.galler.okanda) as [Okand, number][])
      .filter(([, n]) => n > 0 && !(id in utanTal) && one.galler.av !== 'enskild')
      .map(([okand, n]) => [id, okand, n, text] as const),
  );
  test.each(okanda)('%s: %s (%i): %s', (_id, okand, n, text) => {
    // "Nobody has read yet" is said of all at once, and so is a question that can apply to none.
    const alltOm =
      okand === 'ej-granskat' ? /^Ingen har ännu|^Ännu inte|är ännu ingen region läst/ : /kunde inte gälla|kunde gälla/;
    expect(says(text, n) || alltOm.test(text), text).toBe(true);
  });
});

/*
 * All sentences as they are read, with what they count. A change of a sentence is seen as a change of this file:
 * `vitest run --project enhet src/domain/mening/varianter.test.ts -u` writes it anew, and the difference is for a reader.
 */
test('every variant is worded as it was last read', async () => {
  const rad = ({ text, galler }: Mening): string =>
    `${plain(text)}  [${[galler.antal, galler.av, ...Object.entries(galler.okanda).map((one) => one.join(' '))].join(', ')}]`;
  const lista = allaVarianter().map(({ id, varianter }) => [`# ${id}`, ...varianter.map(rad), ''].join('\n'));
  await expect(lista.join('\n')).toMatchFileSnapshot('varianter/meningar.txt');
});

describe('read aloud', () => {
  test.each(alla)('%s: %s', (_id, text) => {
    expect(text).toMatch(/^[\p{Lu}\d]|^inget$|^\d/u);
    // A share of none is told in words, and a count of one agrees with its noun.
    expect(plain(text)).not.toMatch(/\b0 av|av 0\b|\b1 (regioner|teman|rutor|poster|händelser|kommuner|sidor)\b/);
    expect(plain(text)).not.toMatch(/\b([02-9]|\d\d+) (region|tema|ruta|post|händelse|kommun|sida)\b/);
    expect(text).not.toMatch(/undefined|NaN|null|\[object| {2}|\.\.|,,| \.| ,|\$\{/);
    // Two years never stand side by side.
    expect(text).not.toMatch(/\b20\d\d(,| år)? 20\d\d\b/);
    expect(text).not.toMatch(/\b(bara|bättre|sämre|nyligen|i dagsläget)\b.*\b(region|kommun)\b/i);
  });
  const med = (test_: (one: Mening) => boolean) => alla.filter(([, , one]) => test_(one));
  test.each(med(({ galler }) => typeof galler.utgava === 'object' && galler.utgava.slag === 'lopande'))(
    'no share of a rolling edition, %s: %s',
    (_id, text) => expect(plain(text)).not.toMatch(/\d av \d|[Ii]ng(en|et) av/),
  );
  test.each(med(({ galler }) => galler.raknat === 'regioner-med-kommuner' && typeof galler.utgava === 'object'))(
    'a closed count names its edition, %s: %s',
    (_id, text, { galler }) => {
      if (typeof galler.utgava === 'object') expect(text).toMatch(/20\d\d|ännu läst|nämner|framgår/);
    },
  );
});
