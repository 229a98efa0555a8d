import { describe, expect, test } from 'vitest';
import { makeLopande, makeUtgava } from '../../tests/underlag/region.ts';
import {
  buildUnderlag,
  toNotkalla,
  underlagFilnamn,
  underlagForbehall,
  type Notkalla,
  type Passage,
  type Sidlasning,
  efterLedord,
} from './underlag.ts';
import { splitAdresser, underlagMarkdown } from './underlag-markdown.ts';

const plan: Notkalla = {
  titel: 'Planen',
  kortnamn: 'Plan 21',
  utgivare: 'Regionen',
  ar: '2021',
  url: null,
  last: null,
  utgavor: ['2020', '2026'],
};
const utgavor = [makeUtgava(), makeLopande()];
const kallor = new Map([['plan', plan]]);
const at = (path: string, avsnitt: string | null = null) => ({
  kalla: 'plan',
  avsnitt,
  utgava: null as string | null,
  lank: `https://x.example${path}`,
});
const punkt = (text: string, belagg: ReturnType<typeof at> | null = null): Passage => ({
  slag: 'punkt',
  ledord: '',
  text,
  belagg,
});
const sida = (passager: readonly Passage[], more: Partial<Sidlasning> = {}): Sidlasning => ({
  titel: 'Äldre',
  svar: 'Ja.',
  svarBelagg: at('/a/'),
  urval: [],
  utgavor: [],
  passager,
  lank: 'https://x.example/a/',
  version: '1.0.0',
  datum: '2026-11-22',
  hamtad: '2027-01-05',
  ...more,
});
const build = (passager: readonly Passage[], more: Partial<Sidlasning> = {}) =>
  buildUnderlag(sida(passager, more), kallor, utgavor).stycken;
const noter = (passager: readonly Passage[]) => build(passager).map((one) => ('not' in one ? one.not : undefined));

describe('buildUnderlag', () => {
  test('the answer comes first, then the choices, the version and the caveat', () => {
    expect(build([], { urval: ['Del: Samverkan', '3 av 21'] }).map((one) => ('text' in one ? one.text : ''))).toEqual([
      'Ja.',
      'Del: Samverkan; 3 av 21',
      'Närvårdsatlas, version 1.0.0 (22\u00a0november\u00a02026), hämtad 5\u00a0januari\u00a02027 från https://x.example/a/',
      underlagForbehall([]),
    ]);
  });
  test('a page without answer or choices has only its version and the caveat', () =>
    expect(build([], { svar: '', svarBelagg: null })).toHaveLength(2));
  test('a footnote names the document with its section, then the atlas with version and day', () =>
    expect(build([], { svarBelagg: at('/a/', 'Samverkan') })[0]).toMatchObject({
      not: 'Regionen, Planen, 2021, avsnittet Samverkan; återgiven i Närvårdsatlas, version 1.0.0, https://x.example/a/ (hämtad 5\u00a0januari\u00a02027).',
    }));
  test('a document is named in full once and by its short name after that', () =>
    expect(noter([punkt('Ett', at('/b/'))]).at(-1)).toMatch(/^Plan 21; återgiven i Närvårdsatlas/));
  test('a source that is not known, or none, leaves the atlas alone', () => {
    const unknown = { kalla: 'annan', avsnitt: 'S', utgava: null, lank: 'https://x.example/b/' };
    const none = { kalla: null, avsnitt: null, utgava: null, lank: 'https://x.example/c/' };
    const found = noter([punkt('Ett', unknown as ReturnType<typeof at>), { ...punkt('Två'), belagg: none } as Passage]);
    expect(found.slice(-2).map((not) => not?.slice(0, 13))).toEqual(['Närvårdsatlas', 'Närvårdsatlas']);
  });
  test('neighbours that rest on the same place share one footnote, at the last of them', () => {
    const found = noter([punkt('Ett', at('/b/')), punkt('Två', at('/b/')), punkt('Tre', at('/c/'))]).slice(-3);
    expect(found.map((not) => not !== null)).toEqual([false, true, true]);
  });
  test('a heading ends what shares a footnote', () => {
    const rubrik = { slag: 'rubrik', niva: 2, text: 'R' } as const;
    const found = noter([punkt('Ett', at('/b/')), rubrik, punkt('Två', at('/b/'))]).slice(-3);
    expect(found).toEqual([expect.stringContaining('/b/'), undefined, expect.stringContaining('/b/')]);
  });
  test('a passage without a source has no footnote', () => expect(noter([punkt('Ett')]).at(-1)).toBeNull());
  test('a heading with nothing under it is left out, one with a lower heading and text stays', () => {
    const rubrik = (niva: 2 | 3, text: string): Passage => ({ slag: 'rubrik', niva, text });
    const kept = build([rubrik(2, 'Tom'), rubrik(2, 'Full'), rubrik(3, 'Under'), punkt('Ett'), rubrik(3, 'Sist')]);
    expect(kept.slice(3).map((one) => ('text' in one ? one.text : ''))).toEqual(['Full', 'Under', 'Ett']);
  });
});

describe('the edition of each statement', () => {
  const noteOf = (belagg: Partial<ReturnType<typeof at>>, kalla: Partial<Notkalla> = {}, alla = utgavor): string => {
    const memo = buildUnderlag(
      sida([], { svarBelagg: { ...at('/a/'), ...belagg } }),
      new Map([['plan', { ...plan, ...kalla }]]),
      alla,
    );
    const [svar] = memo.stycken;
    return svar && 'not' in svar ? (svar.not ?? '') : '';
  };
  test('the part of the page says it, also where the source is used in several', () =>
    expect(noteOf({ utgava: '2026' })).toContain('version 1.0.0, utgåvan 2021–2026, https://x.example/a/'));
  test('else the source says it where it is used in one, and nothing is said where it is used in more', () => {
    expect(noteOf({}, { utgavor: ['2020'] })).toContain(', utgåvan 2020, ');
    expect(noteOf({})).not.toContain('utgåva');
  });
  test('a count of a rolling edition rests on the edition itself', () =>
    expect(noteOf({ kalla: 'utgava-2026' })).toBe(
      'Närvårdsatlas, version 1.0.0, utgåvan 2021–2026, https://x.example/a/ (hämtad 5\u00a0januari\u00a02027).',
    ));
  test('an event is told with its own date, or that it has none', () => {
    expect(noteOf({ utgava: '2026' }, { per: '2022-03' })).toContain(', uppgift från mars\u00a02022, ');
    expect(noteOf({}, { per: null })).toContain(', odaterad uppgift, ');
  });
  test('an undated web page is named with the day it was read', () =>
    expect(noteOf({}, { ar: null, url: 'https://r.example/', last: '2026-11-28' })).toContain(
      'Planen, u.å., https://r.example/ (läst 28\u00a0november\u00a02026); återgiven',
    ));
  test('neighbours of one place but two editions have a footnote each', () => {
    const two = ['2020', '2026'].map((utgava) => punkt(utgava, { ...at('/b/'), utgava }));
    expect(
      noter(two)
        .slice(-2)
        .map((not) => /utgåvan [^,]+/.exec(not ?? '')?.[0]),
    ).toEqual(['utgåvan 2020', 'utgåvan 2021–2026']);
  });
  test('the memo names the editions on show and no other, and what absence in each is worth', () => {
    const textOf = (ids: string[]) =>
      build([], { utgavor: ids })
        .map((one) => ('text' in one ? one.text : ''))
        .join('\n');
    expect(textOf(['2020', '2026'])).toContain(
      '2020 (Regionöversikten 2020) och 2021–2026 (Uppgifter från 2021 till 2026)',
    );
    expect(textOf(['2020', '2026'])).toContain('ingen andel av landet');
    expect(textOf(['2020'])).not.toContain('2021–2026');
    expect(textOf(['2020'])).not.toContain('ingen andel av landet');
    expect(textOf(['2026'])).not.toContain('läst i sin helhet');
  });
});

describe('underlagMarkdown', () => {
  test('statements are a list with numbered footnotes last', () => {
    const stycken = [
      { slag: 'rubrik', niva: 2, text: 'Rubrik', lank: null },
      { slag: 'punkt', ledord: 'Styrform', text: 'Linje', not: 'Källa ett.' },
      { slag: 'punkt', ledord: '', text: 'Två', not: 'Källa två.' },
    ] as const;
    expect(underlagMarkdown({ titel: 'T', stycken })).toBe(
      '# T\n\n## Rubrik\n\n- **Styrform** – Linje[^1]\n- Två[^2]\n\n[^1]: Källa ett.\n[^2]: Källa två.\n',
    );
  });
  test('signs that Markdown would read are escaped, and addresses are links as they stand', () => {
    const stycken = [{ slag: 'stycke', ledord: '', text: 'a_b *c* se https://x.example/a_b/.', not: null }] as const;
    expect(underlagMarkdown({ titel: '#1', stycken })).toBe('# \\#1\n\na\\_b \\*c\\* se <https://x.example/a_b/>.\n');
  });
  test('a table is a table, its cells on one line each, and a note that comes again has the same number', () => {
    const cell = (text: string) => [
      { ledord: 'A|B', text, not: 'N.', lank: 'https://x.example/a/' },
      { ledord: '', text: 'rad\ntvå', not: null },
    ];
    const stycken = [
      { slag: 'tabell', titel: 'M', kolumner: ['M', 'Kalmar'], rader: [{ rubrik: 'R', celler: [cell('Ett')] }] },
      { slag: 'punkt', ledord: '', text: 'Två', not: 'N.' },
    ] as const;
    expect(underlagMarkdown({ titel: 'T', stycken })).toBe(
      '# T\n\n| M | Kalmar |\n| --- | --- |\n| R | **[A\\|B](https://x.example/a/)** – Ett[^1]<br>rad två |\n\n- Två[^1]\n\n[^1]: N.\n',
    );
  });
  test('an empty memo is its title', () => expect(underlagMarkdown({ titel: 'T', stycken: [] })).toBe('# T\n'));
});

test('addresses are found in running text without the sign that follows', () =>
  expect(splitAdresser('se https://x.example/a/ (hämtad).')).toEqual([
    { text: 'se ', lank: false },
    { text: 'https://x.example/a/', lank: true },
    { text: ' (hämtad).', lank: false },
  ]));
test('the page that an event was read on gets its year and a short name', () =>
  expect(toNotkalla({ titel: 'Nyhet', utgivare: 'Regionen', url: null, publicerad: '2023-05-01' })).toEqual({
    titel: 'Nyhet',
    utgivare: 'Regionen',
    url: null,
    kortnamn: 'Regionen, Nyhet',
    ar: '2023',
    last: null,
    utgavor: [],
  }));
test('the file is named by its page', () => {
  expect([underlagFilnamn('/teman/aldre/'), underlagFilnamn('/')]).toEqual([
    'narvardsatlas-teman-aldre',
    'narvardsatlas',
  ]);
});

test('years beside a year do not read as a span', () =>
  expect(['2020', '2021–2026', 'Mobilt team'].map(efterLedord)).toEqual([': ', ': ', ' – ']));
