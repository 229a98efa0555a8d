import { describe, expect, test } from 'vitest';
import { checkContent } from './check.ts';
import { parseBytes } from './content.ts';
import { cleanFiles, contentOf, frontText, mdxText, postText, bodyText, attributesOf } from './made-up.ts';
import { contentRules } from './rules.ts';

const del = 'regioner/skane/2020/prioriteringar.mdx';
const post = postText('skane/lakarbil');
/** Events that follow up a post, and what is asked for, which rests on the events. */
const files = {
  ...cleanFiles,
  [del]: mdxText(frontText(attributesOf.prioriteringar, [post]), bodyText),
  'regioner/skane/handelser.yaml': `insamlad: 2026-11-22
handelser:
  - id: skane/h-ny-plan
    titel: Ny plan beslutades
    datum: 2024
    del: malbild
    status: beslutad
    teman: []
    text: Regionen har beslutat om en ny plan.
    namn: []
    uppfoljer: skane/lakarbil
    kalla: { titel: Ny plan, utgivare: Region Skåne, url: null, publicerad: null, typ: region }
    kontroll: bekraftad
`,
  'nationellt/mattstock.yaml': `mattstock:
  - tema: aldre
    slag: lag
    text: En lag om något som rör äldre.
    handelser: [skane/h-ny-plan]
`,
};
const clean = contentOf(files);

/** What is found when one file holds these bytes, or is gone. */
const withFile = (path: string, bytes: Uint8Array | null) =>
  checkContent(
    {
      ...clean,
      files: clean.files.flatMap((file) => (file.path !== path ? [file] : bytes ? [parseBytes(path, bytes)] : [])),
    },
    contentRules,
  );
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) % 256);

test('the made-up atlas is whole', () => {
  expect(checkContent(clean, contentRules)).toEqual([]);
});

describe('one cause, one finding, in the file where the cause is', () => {
  const text = (path: string): string => Reflect.get(files, path) as string;
  const bytes = (value: string) => new TextEncoder().encode(value);
  test.each([del, 'regioner/skane/handelser.yaml', 'utgavor.yaml', 'kallor.json', 'regioner.json'])(
    '%s gone, empty, cut short, in another encoding, or too large',
    (path) => {
      const wrong = [
        null,
        bytes(''),
        bytes('---\n'),
        latin1(`# å\n${text(path)}`),
        Uint8Array.from([0xff, 0xfe, ...bytes(text(path))]),
        bytes(text(path).replaceAll('\n', '\r')),
        bytes(`${text(path)}${' '.repeat(200_000)}`),
      ];
      for (const [i, held] of wrong.entries())
        expect(
          withFile(path, held).map((one) => one.path),
          `${path} ${i}`,
        ).toEqual([path]);
    },
  );
  test('a colon in a title', () => {
    expect(withFile(del, bytes(text(del).replace('titel: ', 'titel: Nytt: ')))).toMatchObject([
      { path: del, message: expect.stringContaining('kolon') },
    ]);
  });
  test('front matter that never ends', () => {
    expect(withFile(del, bytes(text(del).split('\n').slice(0, 8).join('\n')))).toMatchObject([{ path: del, line: 1 }]);
  });
});

test('Windows line ends and a byte order mark give no finding', () => {
  for (const [path, text] of Object.entries(files).slice(0, 12))
    expect(withFile(path, new TextEncoder().encode(`\uFEFF${text.replaceAll('\n', '\r\n')}`)), path).toEqual([]);
});

test('a fault in what all else is read by is told alone: right folders are not said to be wrong', () => {
  const wrong = (Reflect.get(files, 'utgavor.yaml') as string).replace('kallor: [regionoversikt-2020]', 'kallor: -1');
  const found = withFile('utgavor.yaml', new TextEncoder().encode(wrong));
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ path }) => path))).toEqual(new Set(['utgavor.yaml']));
});
