import { describe, expect, test } from 'vitest';
import { attributesOf, bodyText, cleanFiles, contentOf, frontText, mdxText, postText } from '../made-up.ts';
import { checkSchema } from './schema.ts';

const path = 'regioner/skane/2020/samverkan.mdx';

/** What is found in one post, with the lines of that post changed. */
const inPost = (changes: Readonly<Record<string, string | null>>) =>
  checkSchema(
    contentOf({ [path]: mdxText(frontText(attributesOf.samverkan, [postText('skane/team', changes)]), bodyText) }),
  );

/** What is found in the målbild, with one piece of its text changed. */
const inMalbild = (from: string, to: string) =>
  checkSchema(
    contentOf({
      [path.replace('samverkan', 'malbild')]: mdxText(frontText(attributesOf.malbild).replace(from, to), ''),
    }),
  );

test('content that follows the schemas has no findings', () => {
  expect(checkSchema(contentOf(cleanFiles))).toEqual([]);
  expect(checkSchema(contentOf({}))).toEqual([]);
});

describe('values', () => {
  test('a wrong theme names the nearest and all that are allowed', () => {
    const [finding, ...rest] = inPost({ teman: 'teman: [aldre, akuta-flode]' });
    expect(finding).toMatchObject({ path, line: 12, message: 'Posten skane/team: Temat `akuta-flode` finns inte.' });
    expect(finding?.tip).toMatch(
      /^Menade du `akuta-floden`\? Tillåtna värden: `mobila-team`, .* De står i teman\.json\.$/,
    );
    expect(rest).toEqual([]);
  });

  test('a wrong step on the ladder lists the steps', () => {
    expect(inPost({ niva: 'niva: idrift' })).toMatchObject([
      {
        message: 'Posten skane/team: `idrift` går inte att använda som `niva`.',
        tip: 'Menade du `i-drift`? Tillåtna värden: `mal`, `planerat`, `pagaende`, `i-drift`, `utvarderat`.',
      },
    ]);
  });

  test('a repeated theme is told once', () => {
    expect(inPost({ teman: 'teman: [aldre, aldre]' })).toMatchObject([
      { message: 'Posten skane/team: Samma värde står flera gånger i `teman`.' },
    ]);
  });

  test('a value of the wrong type says how to write it', () => {
    expect(inPost({ teman: 'teman: aldre' })).toMatchObject([
      { message: 'Posten skane/team: `teman` ska vara en lista, men är en text.', tip: 'Skriv `teman: [aldre]`.' },
    ]);
    expect(inPost({ begrepp: 'begrepp: [1177]' })).toMatchObject([
      { message: 'Posten skane/team: `begrepp[1]` ska vara en text, men är ett tal.' },
    ]);
    expect(inMalbild('malar: null', 'malar: "2030"')).toMatchObject([
      { tip: expect.stringContaining('`malar: 2030`') },
    ]);
  });

  test('null where a value is needed is told', () => {
    expect(inPost({ titel: 'titel: null' })).toMatchObject([
      { message: 'Posten skane/team: `titel` är tomt (`null`), men måste ha ett värde.' },
    ]);
  });

  test('a date that does not exist is told once', () => {
    expect(inPost({ per: 'per: 2020-13' })).toMatchObject([
      { message: 'Posten skane/team: `per: 2020-13` är inget giltigt datum.', line: 18 },
    ]);
    expect(inPost({ per: 'per: våren 2020' })).toHaveLength(1);
    expect(inMalbild('2026-11-22', '2026-11')).toMatchObject([{ message: '`granskad: 2026-11` är ingen giltig dag.' }]);
  });

  test('a text that is too short or a year out of range is told with the limit', () => {
    expect(inPost({ text: 'text: Kort.' })).toMatchObject([
      { tip: 'Texten är 5 tecken och ska vara minst 15. Skriv mer.' },
    ]);
    expect(inMalbild('malar: null', 'malar: 1930')).toMatchObject([{ tip: 'Talet ska vara minst 2018.' }]);
  });
});

describe('keys', () => {
  test('a misspelt key is one finding, with the right one', () => {
    const findings = inPost({ titel: 'tittel: Mobilt team' });
    expect(findings).toMatchObject([{ line: 10, message: 'Posten skane/team: Nyckeln `tittel` finns inte.' }]);
    expect(findings[0]?.tip).toMatch(/^Menade du `titel`\? Här får stå `id`, /);
  });

  test('a missing key that may be empty says to write null', () => {
    expect(inMalbild('  malar: null\n', '')).toMatchObject([
      { message: 'Nyckeln `strategi.malar` saknas.', tip: 'Skriv `malar: null` om källan inte säger något.' },
    ]);
  });

  test('a missing list says to write an empty one', () => {
    expect(inPost({ malgrupper: null })).toMatchObject([
      { tip: 'Skriv `malgrupper: []` om källan inte nämner något.' },
    ]);
  });

  test('a missing key with a word for "not said" says to write that word, not null', () => {
    expect(inMalbild('  status: ej-namnt\n', '')).toMatchObject([
      { tip: expect.stringContaining('`status: ej-namnt`') },
    ]);
  });

  test('a post without a source is left to a rule of its own', () => {
    expect(inPost({ kalla: null })).toEqual([]);
    expect(inPost({ kalla: 'kalla: null' })).toEqual([]);
  });

  test('a misspelt region in the coding is one finding', () => {
    const text = (cleanFiles['kodning.yaml'] ?? '').replace('  skane:', '  skone:');
    const findings = checkSchema(contentOf({ 'kodning.yaml': text }));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.tip).toMatch(/^Menade du `skane`\?/);
  });
});

test('every fault in a file is told', () => {
  expect(inPost({ niva: 'niva: x', huvudman: 'huvudman: y', per: null }).map(({ line }) => line)).toEqual([13, 14, 9]);
});

test('broken YAML has no values to judge, and a file of comments is told as empty', () => {
  expect(checkSchema(contentOf({ 'utgivare.yaml': 'namn: a: b' }))).toEqual([]);
  expect(checkSchema(contentOf({ 'utgivare.yaml': '# Inget än.' }))).toMatchObject([
    { path: 'utgivare.yaml', message: 'Filen är tom.' },
  ]);
});

test('an address that readers follow from data begins with https or http', () => {
  const [id = '', kalla] =
    Object.entries(JSON.parse(cleanFiles['kallor.json'] ?? '{}') as Record<string, object>)[0] ?? [];
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'java\nscript:x']) {
    for (const key of ['url', 'lasAven'])
      expect(
        checkSchema(contentOf({ 'kallor.json': JSON.stringify({ [id]: { ...kalla, [key]: url } }) })).map(
          ({ message }) => message,
        ),
        `${key}: ${url}`,
      ).toContainEqual(expect.stringContaining('ingen giltig webbadress'));
    expect(
      checkSchema(contentOf({ 'utgivare.yaml': `namn: null\nepost: null\narendeadress: ${JSON.stringify(url)}\n` })),
      url,
    ).toMatchObject([{ message: expect.stringContaining('ingen giltig webbadress') }]);
  }
});
