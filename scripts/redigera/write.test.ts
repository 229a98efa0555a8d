import { format } from 'prettier';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { writeValue } from './write.ts';

const fil = `---
# Läst två gånger.
underlag: text # av två
granskad: 2026-11-22
per: 2020
strategi:
  # Namnet står på omslaget.
  namn: null
  beslutsar: "2016"
roller: [chef, 'samordnare, IT']
inriktningar:
  - Nära
  # Den andra är äldst.
  - Jämlik
belagg: {}
poster:
  - id: kalmar/a
    titel:   En rubrik
    teman: [aldre]
    kalla: { id: k1, avsnitt: hela sidan }
    per: 2020
  # Mellan posterna.
  - id: kalmar/b
    titel: "1177"
    teman: []
    kalla: { id: k2, avsnitt: hela sidan }
    per: null
---

Brödtext med --- i sig.
`;
const values = () =>
  parse(fil.split('---\n')[1] ?? '') as Record<string, never> & { poster: Record<string, unknown>[] };
/** The lines that differ, each with its sign. */
const changed = (after: string): string[] => {
  const [a, b] = [fil.split('\n'), after.split('\n')];
  return [
    ...a.filter((line) => !b.includes(line)).map((line) => `-${line}`),
    ...b.filter((line) => !a.includes(line)).map((line) => `+${line}`),
  ];
};
const written = (change: (value: ReturnType<typeof values>) => unknown): string => {
  const value = values();
  const given = change(value) ?? value;
  const after = writeValue(fil, given);
  expect(parse(after.split('---\n')[1] ?? '')).toEqual(given);
  return after;
};

test('values that are the same leave every byte', () => {
  expect(writeValue(fil, values())).toBe(fil);
});

test('one value changes one line, and the comment after it stays', () => {
  expect(changed(written((value) => ({ ...value, underlag: 'bild' })))).toEqual([
    '-underlag: text # av två',
    '+underlag: bild # av två',
  ]);
  expect(changed(written((value) => void Object.assign(value.poster[1]!, { titel: 'Ny: rubrik' })))).toEqual([
    '-    titel: "1177"',
    "+    titel: 'Ny: rubrik'",
  ]);
});

test('a key that is new stands after the one that it follows, one that goes takes its line with it', () => {
  const after = written((value) => {
    const { per, ...post } = value.poster[0]!;
    value.poster[0] = Object.fromEntries(
      Object.entries(post).flatMap(([key, one]) =>
        key === 'teman'
          ? [
              [key, one],
              ['slag', 'dokument'],
            ]
          : [[key, one]],
      ),
    );
    return undefined;
  });
  expect(after.split('\n').slice(18, 23)).toEqual([
    '    teman: [aldre]',
    '    slag: dokument',
    '    kalla: { id: k1, avsnitt: hela sidan }',
    '  # Mellan posterna.',
    '  - id: kalmar/b',
  ]);
});

test('an item is added last, before what follows the list, and nothing else moves', () => {
  const post = {
    id: 'kalmar/c',
    titel: 'Tre',
    teman: ['aldre', 'barn-unga'],
    begrepp: ['Ja, tack!', '1177'],
    kalla: { id: 'k3', avsnitt: 'hela sidan' },
    per: 2025,
  };
  const after = written((value) => void value.poster.push(post));
  const lines = [
    '  - id: kalmar/c',
    '    titel: Tre',
    '    teman: [aldre, barn-unga]',
    "    begrepp: ['Ja, tack!', '1177']",
    '    kalla: { id: k3, avsnitt: hela sidan }',
    '    per: 2025',
    '',
  ].join('\n');
  expect(after).toBe(fil.replace('per: null\n---', `per: null\n${lines}---`));
});

test('an item goes with its lines', () => {
  expect(changed(written((value) => void value.poster.splice(0, 1)))).not.toContain('-  # Mellan posterna.');
});

test('a list of lines keeps its form and the comments between', () => {
  expect(changed(written((value) => ({ ...value, inriktningar: ['Nära', 'Jämlik', 'Trygg'] })))).toEqual([
    '+  - Trygg',
  ]);
  expect(changed(written((value) => ({ ...value, inriktningar: ['Nära', 'Likvärdig'] })))).toEqual([
    '-  - Jämlik',
    '+  - Likvärdig',
  ]);
});

test('what was empty is written as the repository does', () => {
  const belagg = { strategi: { per: 2023, handelse: 'kalmar/h-plan', kalla: null } };
  expect(changed(written((value) => ({ ...value, belagg })))).toEqual([
    '-belagg: {}',
    '+belagg:',
    '+  strategi: { per: 2023, handelse: kalmar/h-plan, kalla: null }',
  ]);
});

describe('a file of another kind', () => {
  test('a record gets a key', () => {
    expect(
      writeValue('# Sidorna.\nk1:\n  titel: Ett\n  last: 2026-11-28\n', {
        k1: { titel: 'Ett', last: '2026-11-28' },
        k2: { titel: 'Två', utgivare: 'Region', last: '2026-11-28', not: null },
      }),
    ).toBe(
      '# Sidorna.\nk1:\n  titel: Ett\n  last: 2026-11-28\nk2:\n  titel: Två\n  utgivare: Region\n  last: 2026-11-28\n  not: null\n',
    );
  });
  test.each([
    [
      '# Sidorna.\n{}\n',
      { k1: { titel: 'Ett', a: 1, b: 2, c: null } },
      '# Sidorna.\nk1:\n  titel: Ett\n  a: 1\n  b: 2\n  c: null\n',
    ],
    ['[]\n', [{ id: 'a', term: 'A' }], '- id: a\n  term: A\n'],
    [
      'dag: 2026-11-22\nsvar: []\n',
      { dag: '2026-11-22', svar: [{ av: 'X', kalla: { titel: 'T', utgivare: 'U', url: null, typ: 'region' } }] },
      'dag: 2026-11-22\nsvar:\n  - av: X\n    kalla:\n      titel: T\n      utgivare: U\n      url: null\n      typ: region\n',
    ],
  ])('an empty %j is filled', (text, value, want) => {
    expect(writeValue(text, value)).toBe(want);
  });
  test('Windows line ends and a byte order mark stay', () => {
    expect(writeValue('\uFEFFa: 1\r\nb: [x]\r\n', { a: 1, b: ['x'], c: 2 })).toBe('\uFEFFa: 1\r\nb: [x]\r\nc: 2\r\n');
  });
});

test('items that stand on a line each stay so', () => {
  const text = '- { id: a, resultat: true }\n- { id: b, resultat: false }\n';
  const [a, b] = [
    { id: 'a', resultat: true },
    { id: 'b', resultat: true },
  ];
  expect(writeValue(text, [a, b])).toBe('- { id: a, resultat: true }\n- { id: b, resultat: true }\n');
  expect(writeValue(text, [a, b, { id: 'c', resultat: false }])).toContain('\n- { id: c, resultat: false }\n');
});

test('texts with marks of their own are read back as they were, and Prettier leaves what is written', async () => {
  const texter = [
    'Ja: nej',
    '# nummer',
    "Det är 'så'",
    'Han sa "hej"',
    '- streck',
    '[1]',
    '{a}',
    '@namn',
    '`x`',
    '&a',
    '*b',
    '!c',
    '|',
    '>',
    '%d',
    'null',
    'true',
    '~',
    '1.0',
    '2020',
    '  ',
    'a #b',
    'slut:',
    '”citat”',
    'a, b',
  ];
  const value = {
    text: texter.map((text, i) => ({ id: `i${i}`, text, lista: [text, 'x'] })),
    grupp: { namn: "O'Hara: 1", ar: 2020 },
  };
  const text = writeValue('text: []\n', value);
  expect(parse(text)).toEqual(value);
  expect(await format(text, { parser: 'yaml', singleQuote: true, printWidth: 1_000_000 })).toBe(text);
});
