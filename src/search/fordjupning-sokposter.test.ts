import { expect, test } from 'vitest';
import { buildFordjupningPoster } from './fordjupning-sokposter.ts';

const post = (slug: string, kalla: string) => ({
  id: `kronoberg/${slug}`,
  region: 'kronoberg',
  del: 'malbild',
  titel: slug,
  text: 'Text.',
  teman: ['aldre'],
  begrepp: ['ord'],
  per: '2024-02-19',
  kalla: { id: kalla },
  utgava: '2026',
  url: `/exempel/kronoberg/${slug}/`,
});
const dokument = (kalla: string) => ({ kalla, rubrik: kalla, svar: 'Svar.', url: `/fordjupning/x/${kalla}/` });

test('each document carries its own posts as items that a hit can land on', () => {
  const [a, b] = buildFordjupningPoster(
    { region: 'x', dokument: [dokument('a'), dokument('b')], poster: [post('p', 'a'), post('q', 'b')] },
    'Region X',
  );
  expect(a!.stycken.map(({ ankare }) => ankare)).toEqual(['p']);
  expect(b!.stycken.map(({ ankare }) => ankare)).toEqual(['q']);
});
test('the date is that of the posts', () => {
  expect(
    buildFordjupningPoster({ region: 'x', dokument: [dokument('a')], poster: [post('p', 'a')] }, 'X')[0]!.datum,
  ).toBe('2024-02-19');
});
test('a document without posts is still a record', () => {
  const [a] = buildFordjupningPoster({ region: 'x', dokument: [dokument('a')], poster: [] }, 'X');
  expect(a).toMatchObject({ del: 'fordjupning', utgava: '', datum: '', stycken: [] });
});
