import { expect, test } from 'vitest';
import { skyddaText } from './markt-text.ts';

test('what could be read as markup is written out, and nothing else', () =>
  expect(skyddaText(`<b a="1">Å & 'ö'</b>`)).toBe('&lt;b a=&quot;1&quot;&gt;Å &amp; &#39;ö&#39;&lt;/b&gt;'));
test('what is written out already is text as well', () => expect(skyddaText('&amp;')).toBe('&amp;amp;'));
