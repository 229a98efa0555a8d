import { describe, expect, test } from 'vitest';
import { isLankmal, showAdress } from './lankmal.ts';

describe('where a link may go', () => {
  test.each([
    'https://x.example/a?b#c',
    'http://x.example',
    'HTTPS://x.example',
    '/teman/aldre/',
    '/',
    '#rubrik',
    'mailto:namn@x.example',
    'mailto:namn@x.example?subject=Hej',
    'MAILTO:namn@x.example',
  ])('to %s', (adress) => expect(isLankmal(adress)).toBe(true));
  test.each([
    ['code', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['another host under this scheme', '//x.example/a'],
    ['nothing', ''],
    ['a place without a name', '#'],
    ['a relative page', 'teman/aldre/'],
    ['no host', 'https://'],
    ['no host but a path', 'https:///a'],
    ['a name before the host', 'https://banken.example@x.example/'],
    ['a name before the host, in capitals', 'HTTPS://banken.example@x.example/'],
    ['no address at all', 'https://['],
    ['mail to nobody', 'mailto:@x.example'],
    ['mail to nowhere', 'mailto:namn@'],
    ['mail to two', 'mailto:a@b@c'],
    ['mail after something else', 'x mailto:namn@x.example'],
    ['mail within something else', 'xmailto:namn@x.example'],
    ['a hidden character', 'https://x.example/\u200b'],
    ['a space', '/a b'],
    ['a backslash', '/\\x.example'],
    ['a line break', '/a\n'],
  ])('not to %s', (_namn, adress) => expect(isLankmal(adress)).toBe(false));
  test('an at sign in the path or the query names no user', () => {
    expect([
      isLankmal('https://x.example/@a'),
      isLankmal('https://x.example?a@b'),
      isLankmal('https://x.example#a@b'),
    ]).toEqual([true, true, true]);
  });
});

test('an address in a message shows what is hidden and is cut at sixty characters', () => {
  expect(showAdress('a\u200bb`\n')).toBe('aU+200BbU+0060U+000A');
  expect(showAdress('x'.repeat(60))).toBe('x'.repeat(60));
  expect(showAdress('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
});
