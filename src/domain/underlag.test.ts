import { describe, expect, test } from 'vitest';
import {
  buildUnderlag,
  splitAdresser,
  toNotkalla,
  underlagFilnamn,
  underlagForbehall,
  underlagMarkdown,
  type Notkalla,
  type Passage,
  type Sidlasning,
} from './underlag.ts';

const plan: Notkalla = { titel: 'Planen', kortnamn: 'Plan 21', utgivare: 'Regionen', ar: '2021', url: null };
const kallor = new Map([['plan', plan]]);
const at = (path: string, avsnitt: string | null = null) => ({
  kalla: 'plan',
  avsnitt,
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
  passager,
  lank: 'https://x.example/a/',
  version: '1.0.0',
  datum: '2026-11-22',
  hamtad: '2027-01-05',
  ...more,
});
const build = (passager: readonly Passage[], more: Partial<Sidlasning> = {}) =>
  buildUnderlag(sida(passager, more), kallor).stycken;
const noter = (passager: readonly Passage[]) => build(passager).map((one) => ('not' in one ? one.not : undefined));

describe('buildUnderlag', () => {
  test('the answer comes first, then the choices, the edition and the caveat', () => {
    expect(build([], { urval: ['Del: Samverkan', '3 av 21'] }).map((one) => one.text)).toEqual([
      'Ja.',
      'Del: Samverkan; 3 av 21',
      'Närvårdsatlas, version 1.0.0 (22\u00a0november\u00a02026), hämtad 5\u00a0januari\u00a02027 från https://x.example/a/',
      underlagForbehall,
    ]);
  });
  test('a page without answer or choices has only its edition and the caveat', () =>
    expect(build([], { svar: '', svarBelagg: null })).toHaveLength(2));
  test('a footnote names the document with its section, then the atlas with version and day', () =>
    expect(build([], { svarBelagg: at('/a/', 'Samverkan') })[0]).toMatchObject({
      not: 'Regionen, Planen, 2021, avsnittet Samverkan; återgiven i Närvårdsatlas, version 1.0.0, https://x.example/a/ (hämtad 5\u00a0januari\u00a02027).',
    }));
  test('a document is named in full once and by its short name after that', () =>
    expect(noter([punkt('Ett', at('/b/'))]).at(-1)).toMatch(/^Plan 21; återgiven i Närvårdsatlas/));
  test('a source that is not known, or none, leaves the atlas alone', () => {
    const unknown = { kalla: 'annan', avsnitt: 'S', lank: 'https://x.example/b/' };
    const none = { kalla: null, avsnitt: null, lank: 'https://x.example/c/' };
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
    expect(kept.slice(3).map((one) => one.text)).toEqual(['Full', 'Under', 'Ett']);
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
  }));
test('the file is named by its page', () => {
  expect([underlagFilnamn('/teman/aldre/'), underlagFilnamn('/')]).toEqual([
    'narvardsatlas-teman-aldre',
    'narvardsatlas',
  ]);
});
