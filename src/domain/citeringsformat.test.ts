import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { toApa, toBibtex, toCslJson, toOxford, toRis } from './citeringsformat.ts';

const page = {
  titel: 'Äldre & vård: Region Blekinge',
  lank: 'https://x.example/teman/aldre/blekinge/?a=b_c',
  version: '1.2.0',
  datum: '2026-11-22',
  hamtad: '2027-01-05',
  fler: 0,
  utgavor: [{ ar: '2020' }, { ar: '2021–2026' }],
  kallor: [
    {
      titel: 'Planen för 100 %',
      utgivare: 'Socialstyrelsen, sammanställd av Governo',
      ar: 2020,
      url: null,
      last: null,
    },
  ],
};
interface Csl {
  title: string;
  type?: string;
  author?: { literal?: string; family?: string }[];
  issued?: { 'date-parts': number[][] };
  URL?: string;
  note?: string;
  accessed?: { 'date-parts': number[][] };
}
const read = (text: string): Csl[] => plugins.input.chain(text, { generateGraph: false }) as Csl[];

describe('citation formats', () => {
  test.each([
    ['RIS', toRis],
    ['BibTeX', toBibtex],
    ['CSL-JSON', toCslJson],
  ])('a parser reads both works out of %s, the document first', (_, format) => {
    const works = read(format(page));
    expect(works.map(({ title }) => title)).toEqual(['Planen för 100 %', 'Äldre & vård: Region Blekinge']);
    expect(works.map(({ issued }) => issued?.['date-parts'][0]?.[0])).toEqual([2020, 2026]);
    expect(works[1]?.URL).toBe(page.lank);
    const [author] = works[0]?.author ?? [];
    expect(author?.literal ?? author?.family).toContain('Socialstyrelsen');
  });
  test.each([toRis, toBibtex, toCslJson])('without a source only the atlas is left', (format) => {
    expect(read(format({ ...page, kallor: [] }))).toHaveLength(1);
  });
  test.each([
    ['RIS', toRis],
    ['CSL-JSON', toCslJson],
  ])('a parser reads a data set as one out of %s', (_, format) =>
    expect(read(format({ ...page, kallor: [], arDatamangd: true }))).toMatchObject([
      { type: 'dataset', URL: page.lank },
    ]),
  );
  test('a data set is called one in BibTeX, APA and Oxford, a page is not', () => {
    const set = { ...page, kallor: [], arDatamangd: true };
    for (const format of [toBibtex, toApa, toOxford])
      expect([/datamängd/i.test(format(set)), /datamängd/i.test(format(page))]).toEqual([true, false]);
    expect(read(toBibtex(set))).toMatchObject([{ title: page.titel, URL: page.lank }]);
  });
  test('APA names the document, then the atlas with version and day', () =>
    expect(toApa(page)).toBe(
      'Socialstyrelsen, sammanställd av Governo. (2020). Planen för 100 %. Närvårdsatlas. (2026). Äldre & vård: Region Blekinge (version 1.2.0, utgåvorna 2020 och 2021–2026). Hämtad 5\u00a0januari\u00a02027 från https://x.example/teman/aldre/blekinge/?a=b_c',
    ));
  test('Oxford begins with the atlas when there is no document', () =>
    expect(toOxford({ ...page, kallor: [] })).toMatch(/^Närvårdsatlas, ”Äldre/));
  test.each([
    ['RIS', toRis],
    ['BibTeX', toBibtex],
    ['CSL-JSON', toCslJson],
  ])('an undated web page leaves %s without a year, with its address and the day it was read', (_, format) => {
    const sida = {
      titel: 'Nära vård',
      utgivare: 'Regionen',
      ar: null,
      url: 'https://r.example/a_b',
      last: '2026-11-28',
    };
    const [first] = read(format({ ...page, kallor: [sida] }));
    expect(first).toMatchObject({ title: 'Nära vård', URL: 'https://r.example/a_b' });
    expect(first?.issued?.['date-parts'][0]?.[0]).toBeUndefined();
    // This parser of RIS leaves the day of reading out, so it is looked for in the text.
    if (format === toRis) expect(format({ ...page, kallor: [sida] })).toContain('Y2  - 2026/11/28');
    else expect(first?.accessed?.['date-parts'][0]).toEqual([2026, 11, 28]);
    expect(format({ ...page, kallor: [sida] })).not.toContain('u.å.');
  });
  test.each([
    ['RIS', toRis],
    ['BibTeX', toBibtex],
    ['CSL-JSON', toCslJson],
  ])('a parser reads the editions out of %s, and none where there are none', (_, format) => {
    expect(read(format(page))[1]?.note).toBe('Utgåvorna 2020 och 2021–2026');
    expect(read(format({ ...page, utgavor: [] }))[1]?.note).toBeUndefined();
  });
  test('RIS names the institution alone, and who else had a part in a note', () => {
    const kallor = [
      'Socialstyrelsen, sammanställd av Governo',
      'Regionens revisorer, genomförd av PwC',
      'Regionen',
    ].map((utgivare) => ({ titel: 'Nära vård', utgivare, ar: 2020, url: null, last: null }));
    const lines = toRis({ ...page, kallor }).split('\r\n');
    expect(lines.filter((line) => line.startsWith('AU')).map((line) => line.slice(6))).toEqual([
      'Socialstyrelsen,',
      'Regionens revisorer,',
      'Regionen,',
      'Närvårdsatlas,',
    ]);
    expect(lines).toContain('N1  - Sammanställd av Governo');
    expect(lines).toContain('N1  - Genomförd av PwC');
  });
  test.each([toApa, toOxford])('running text says that a page is undated and when it was read', (format) => {
    const sida = { titel: 'Nära vård', utgivare: 'Regionen', ar: null, url: null, last: '2026-11-28' };
    expect(format({ ...page, kallor: [sida] })).toMatch(/u\.å\..*[Ll]äst 28\u00a0november\u00a02026/);
  });
});

test('a work has one key on every page that cites it, and no other work has it', () => {
  const keys = (one: typeof page) => [...toBibtex(one).matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
  const [kalla, sida] = keys(page);
  const annan = { ...page, lank: 'https://x.example/teman/aldre/kalmar/' };
  expect(keys(annan)[0]).toBe(kalla);
  expect(keys(annan)[1]).not.toBe(sida);
  expect(keys({ ...page, kallor: [{ ...page.kallor[0]!, titel: 'En annan plan' }] })[0]).not.toBe(kalla);
});

describe('every field of a work', () => {
  const verk = {
    ...page,
    titel: 'Sida',
    kallor: [
      { titel: 'Plan', utgivare: 'Regionen', ar: null, url: 'https://x.example/p', last: '2026-11-20' },
      { titel: 'Rapport', utgivare: 'Ämbetet', ar: 2020, url: 'https://x.example/r', last: null },
      { titel: 'Brev', utgivare: 'Nämnden', ar: null, url: null, last: '2026-11-20' },
      { titel: 'Skrift', utgivare: 'Nämnden', ar: null, url: null, last: null },
    ],
  };
  test('stands in RIS where the work has it, each on its line', () => {
    const [sida, rapport, , , atlas] = toRis(verk).split('\r\n\r\n');
    expect(sida?.split('\r\n')).toEqual([
      'TY  - ELEC',
      'AU  - Regionen,',
      'TI  - Plan',
      'PB  - Regionen',
      'UR  - https://x.example/p',
      'Y2  - 2026/11/20',
      'LA  - sv',
      'ER  - ',
    ]);
    expect(rapport?.split('\r\n')).toEqual([
      'TY  - RPRT',
      'AU  - Ämbetet,',
      'PY  - 2020',
      'TI  - Rapport',
      'PB  - Ämbetet',
      'UR  - https://x.example/r',
      'LA  - sv',
      'ER  - ',
    ]);
    expect(atlas).toContain('ET  - 1.2.0\r\nN1  - Utgåvorna 2020 och 2021–2026\r\n');
  });
  test('stands in BibTeX with its key, an institution for a report alone', () => {
    const [sida, rapport, , , atlas] = toBibtex(verk).trim().split('\n\n');
    expect(sida).toMatch(/^@misc\{regionen-[a-z0-9]+,\n {2}author = \{\{Regionen\}\},/);
    expect(sida).not.toMatch(/year|institution|version|note|howpublished/);
    expect(sida).toContain('urldate = {2026-11-20}');
    expect(rapport).toMatch(/^@techreport\{ambetet2020-/);
    expect(rapport).toContain('institution = {{Ämbetet}}');
    expect(rapport).not.toContain('urldate');
    expect(atlas).toMatch(/^@misc\{narvardsatlas2026-/);
    expect(atlas).toContain('version = {1.2.0},\n  note = {Utgåvorna 2020 och 2021–2026}');
  });
  test('stands in CSL-JSON', () => {
    expect(JSON.parse(toCslJson(verk))).toEqual([
      {
        id: expect.stringMatching(/^regionen-/),
        type: 'webpage',
        title: 'Plan',
        author: [{ literal: 'Regionen' }],
        language: 'sv-SE',
        URL: 'https://x.example/p',
        accessed: { 'date-parts': [[2026, 11, 20]] },
      },
      {
        id: expect.any(String),
        type: 'report',
        title: 'Rapport',
        author: [{ literal: 'Ämbetet' }],
        issued: { 'date-parts': [[2020]] },
        language: 'sv-SE',
        publisher: 'Ämbetet',
        URL: 'https://x.example/r',
      },
      expect.objectContaining({ title: 'Brev' }),
      expect.objectContaining({ title: 'Skrift', type: 'report' }),
      {
        id: expect.any(String),
        type: 'webpage',
        title: 'Sida',
        author: [{ literal: 'Närvårdsatlas' }],
        issued: { 'date-parts': [[2026]] },
        language: 'sv-SE',
        version: '1.2.0',
        note: 'Utgåvorna 2020 och 2021–2026',
        URL: page.lank,
        accessed: { 'date-parts': [[2027, 1, 5]] },
      },
    ]);
  });
  test('is told in running text as far as it is known', () => {
    const apa = toApa(verk).replaceAll('\u00a0', ' ');
    expect(apa).toContain('Regionen. (u.å.). Plan. Hämtad 20 november 2026 från https://x.example/p');
    expect(apa).toContain('Ämbetet. (2020). Rapport. https://x.example/r');
    expect(apa).toContain('Nämnden. (u.å.). Brev. Läst 20 november 2026. Nämnden. (u.å.). Skrift. Närvårdsatlas.');
    const oxford = toOxford({ ...verk, kallor: verk.kallor.slice(3) }).replaceAll('\u00a0', ' ');
    expect(oxford).toMatch(/^Nämnden, Skrift, u\.å\.; återgiven i Närvårdsatlas, ”Sida”, /);
  });
});
