import { expect, test, vi } from 'vitest';
import { filer } from '../../src/schema/filer.ts';
import { checkContent } from '../check-content/check.ts';
import {
  attributesOf,
  bodyText,
  cleanFiles,
  contentOf,
  frontText,
  mdxText,
  postText,
} from '../check-content/made-up.ts';
import { contentRules } from '../check-content/rules.ts';
import { buildFalt } from './falt.ts';
import { formfelOf, inFormWords } from './fel.ts';
import { listorOf } from './plats.ts';

// The made-up atlas is parsed once, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const path = 'regioner/skane/2020/prioriteringar.mdx';
const { schema } = filer.prioriteringar;
const rot = buildFalt(schema);
const falt = rot.falt.find(({ nyckel }) => nyckel === 'poster')?.falt ?? [];

/** The faults of a form whose post has these lines in place of its own. */
function felWith(changes: Readonly<Record<string, string | null>>) {
  const posts = [postText('skane/forsta'), postText('skane/team', changes)];
  const content = contentOf({
    ...cleanFiles,
    [path]: mdxText(frontText(attributesOf.prioriteringar, posts), bodyText),
  });
  const fil = content.files.find((file) => file.path === path)!;
  expect(listorOf(rot, fil.data?.value)[0]?.poster).toHaveLength(2);
  return formfelOf({ fil, schema, path: ['poster', '1'], falt }, checkContent(content, contentRules));
}

test('a post without faults has none', () => {
  expect(felWith({})).toEqual([]);
});

test.each([
  ['titel', { titel: "titel: ''" }, 'Fyll i ”Rubrik”.', 'Två till sju egna ord.'],
  ['huvudman', { huvudman: null }, 'Välj ”Huvudman”.', 'Vem som ansvarar enligt källan.'],
  ['text', { text: 'text: Kort' }, '”Text” är för kort: 4 tecken.', 'Skriv minst 15.'],
  ['per', { per: 'per: 2020-13' }, '”När det gällde”: 2020-13 är inget giltigt datum.', 'Skriv år, månad eller dag'],
  ['niva', { slag: 'slag: iakttagelse' }, 'En iakttagelse har inget steg.', 'Lämna ”Steg” tomt'],
  [
    'kalla.punkt',
    { kalla: 'kalla: { id: regionoversikt-2020, avsnitt: Samverkan, punkt: x }' },
    'ingen plats',
    '”Punkt”',
  ],
  [
    'kalla.avsnitt',
    { kalla: "kalla: { id: regionoversikt-2020, avsnitt: '', punkt: 5:1 }" },
    'Fyll i ”Avsnitt”.',
    'hela sidan',
  ],
])('a fault of %s is told at its field, once and in words of the form', (namn, changes, text, atgard) => {
  const fel = felWith(changes);
  expect(fel).toHaveLength(1);
  expect(fel[0]).toMatchObject({ namn, text: expect.stringContaining(text), atgard: expect.stringContaining(atgard) });
  expect(`${fel[0]?.text}${fel[0]?.atgard}`).not.toMatch(/[`\n]|null/);
});

test('a fault of a rule stands at the field that its line holds, one of another post at none', () => {
  const [fel] = felWith({ id: 'id: skane/forsta' });
  expect(fel).toMatchObject({ namn: 'id' });
  const others = felWith({ text: 'text: Regionen har nu nyligen börjat med något.' });
  expect(others.every(({ namn }) => namn === 'text')).toBe(true);
});

test('several faults stand in the order of the form', () => {
  const fel = felWith({ per: 'per: snart', titel: 'titel: A', huvudman: null });
  expect(fel.map(({ namn }) => namn)).toEqual(['titel', 'huvudman', 'per']);
});

test.each([
  ['Posten skane/team: Nyckeln `titel` saknas.', 'Uppgiften ”Rubrik” saknas.'],
  ['Skriv `per: null` om källan inte säger något.', 'Lämna ”När det gällde” tomt om källan inte säger något.'],
  ['Skriv `niva: pagaende`.', 'Skriv ”Steg”: Pågående.'],
  ['Menade du `mobila-team`?', 'Menade du ”Mobila team och mobila arbetssätt”?'],
  ['Skriv hela adressen, eller `null`.', 'Skriv hela adressen, eller lämna tomt.'],
  ['Samma värde står flera gånger i `kalla.avsnitt`.', 'Samma värde står flera gånger i ”Avsnitt”.'],
])('%s', (text, want) => {
  expect(inFormWords(text, falt)).toBe(want);
});
