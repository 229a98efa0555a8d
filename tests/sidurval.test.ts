import { expect, test } from 'vitest';
import { coverMarkup, readMarkup } from './sidurval.ts';

const sida = (url: string, ...markup: string[]) => ({ url, markup: new Set(markup) });

test('a kind of markup is an element with its role and classes inside its parent, whatever the hash of its styles', () =>
  expect(readMarkup('<ul class="b a astro-x1"><li role="none">x</li></ul>')).toContain('ul..a.b>li.none'));

test('a page that adds nothing is left out, one that adds a single kind is kept', () =>
  expect(coverMarkup([sida('/a', 'x'), sida('/b', 'x', 'y', 'z'), sida('/c', 'q', 'x')])).toEqual(['/b', '/c']));

test('no pages give no pages', () => expect(coverMarkup([])).toEqual([]));
