import { expect, test } from 'vitest';
import { kortUrl, langtUrl } from './packade-falt.ts';

const utan = (id: string, url: string, region = '') => ({ id, region, url });

test.each([
  ['begrepp/sip', '/ordlista/#sip'],
  ['tema/aldre', '/teman/aldre/'],
  ['kalla/plan-2024', '/kallor/plan-2024/'],
])('the address of %s follows from its id and need not be kept', (id, url) => {
  expect(kortUrl(utan(id, url))).toBe('');
  expect(langtUrl('', { id, region: '' })).toBe(url);
});
test('an anchor that follows from the id is not kept, its page is', () => {
  const one = utan('skane/lofte', '/fordjupning/skane/plan/#lofte', 'skane');
  expect(kortUrl(one)).toBe('/fordjupning/skane/plan/#');
  expect(langtUrl(kortUrl(one), one)).toBe(one.url);
  const annan = utan('skane/lofte', '/fordjupning/skane/plan/#ett-lofte', 'skane');
  expect(langtUrl(kortUrl(annan), annan)).toBe(annan.url);
});
test('an address that does not follow is kept', () => {
  expect(kortUrl(utan('dokument/a', '/fordjupning/a/'))).toBe('/fordjupning/a/');
  expect(kortUrl(utan('tema/aldre', '/annat/'))).toBe('/annat/');
});
