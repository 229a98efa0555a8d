import { parse } from 'yaml';
import { describe, expect, test, vi } from 'vitest';
import { filer } from '../../src/schema/filer.ts';
import { checkContent } from '../check-content/check.ts';
import { cleanFiles, contentOf, utgavaText } from '../check-content/made-up.ts';
import { contentRules } from '../check-content/rules.ts';
import { emptyFile, newFordjupning, newTema, newUtgava, type Filer } from './skelett.ts';

// The made-up atlas is parsed once, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const textOf = (path: string): string => cleanFiles[path] ?? '';
const found = (files: Filer) => checkContent(contentOf({ ...cleanFiles, ...files }), contentRules);

describe('a new edition', () => {
  const utgava = { id: '2030', namn: 'Utgåvan 2030', ar: '2030', insamlad: '2026-11-28', teman: [] };
  const lista = `# I tidsordning.\n${utgavaText('2020')}`;
  const kommuner = Object.fromEntries(
    Object.entries(JSON.parse(textOf('regioner.json')) as Record<string, { antalKommuner: number }>).map(
      ([region, { antalKommuner }]) => [region, antalKommuner],
    ),
  );
  const regioner = Object.keys(kommuner);
  const made = (slag: 'avslutad' | 'lopande', kallor: string[]) =>
    newUtgava({ ...utgava, slag, kallor }, kommuner, lista, parse(lista) as object[]);

  test('is a folder in every region and an entry, and all that the check asks for is said', () => {
    const files = made('avslutad', ['regionoversikt-2020']);
    expect(Object.keys(files)).toHaveLength(regioner.length * 5 + 1);
    expect(files['utgavor.yaml']?.startsWith(lista)).toBe(true);
    expect(found(files)).toEqual([]);
    // Where the region is the municipality, what is asked of municipalities cannot apply, and that is known beforehand.
    expect(files['regioner/gotland/2030/malbild.mdx']).toContain('  status: ej-tillampligt');
    expect(files['regioner/skane/2030/malbild.mdx']).toContain('  status: null');
  });

  test('has files of its own where it is a rolling one', () => {
    const names = Object.keys(made('lopande', [])).filter((path) => path.startsWith('regioner/skane/'));
    expect(names.map((path) => path.split('/')[3]).toSorted()).toEqual([
      'bedomningar.yaml',
      'kallor.yaml',
      'malbild.mdx',
      'organisation.mdx',
      'prioriteringar.mdx',
      'samverkan.mdx',
      'sokt.yaml',
    ]);
  });
});

test('a new theme is an entry last in the vocabulary, and a page', () => {
  const files = newTema('ai', { namn: 'Artificiell intelligens', omfattning: 'Det som räknas.' }, textOf('teman.json'));
  expect(Object.keys(files)).toEqual(['teman.json', 'teman/ai.mdx']);
  expect(files['teman.json']?.startsWith(textOf('teman.json').replace(/\n\}\n?$/, ''))).toBe(true);
  expect(files['teman.json']).toContain('"ai": {\n    "namn": "Artificiell intelligens"');
});

test('a new region in depth is its folder, and nothing beside it', () => {
  const files = newFordjupning('skane');
  expect(Object.keys(files).every((path) => path.startsWith('fordjupning/skane/'))).toBe(true);
  expect(files['fordjupning/skane/filer.yaml']).toBe('- dokument.yaml\n- kallor.json\n- poster.yaml\n');
  expect(found(files).map(({ path }) => path)).toEqual(['fordjupning/skane/dokument.yaml']);
});

test('an empty part has every key, nothing that may be left out, and what is known', () => {
  const text = emptyFile(filer.samverkan.monster, filer.samverkan.schema, { underlag: 'saknas', okand: 1 });
  expect(text).toBe(
    '---\nunderlag: saknas\ngranskad: null\nkalla: null\nper: null\npolitiskSamverkan: null\nforum: []\nposter: []\n---\n',
  );
});
