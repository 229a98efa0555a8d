import { expect, test } from 'vitest';
import { reviewSentences, reviewText } from './review.ts';

const sagt = (id: string, text: string, url: string) => ({
  id,
  text,
  url,
  plats: 0,
  path: `${url}index.html`,
  line: 1,
});

test('each wording stands once, with its numbers, pages, an address and why it is not counted again', () => {
  const ord = reviewSentences(
    [
      sagt('uppfoljning', 'Inget nyare hittat; sökt 28 november 2026.', '/a/'),
      sagt('uppfoljning', 'Inget nyare hittat; sökt 28 november 2026.', '/b/'),
      sagt('ordlista', '1 200 ord.', '/ordlista/'),
    ],
    null,
  );
  expect(ord.map(({ id, sidor, adress, tal }) => ({ id, sidor, adress, tal }))).toEqual([
    { id: 'uppfoljning', sidor: 2, adress: '/a/', tal: ['28', '2026'] },
    { id: 'ordlista', sidor: 1, adress: '/ordlista/', tal: ['1 200'] },
  ]);
  expect(reviewText(ord)).toContain('## uppfoljning (1)');
  expect(ord[0]?.bakom).toMatch(/^Räknar ingen grupp/);
});
