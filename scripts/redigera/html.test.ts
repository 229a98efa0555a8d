import { expect, test } from 'vitest';
import { html } from './html.ts';

test('values are escaped, markup is not escaped again, and nothing is left of what is missing', () => {
  const inner = html`<b>${'<a href="x">&\''}</b>`;
  expect(html`<p title="${'"'}">${inner}${[1, inner]}${null}${false}${undefined}</p>`.text).toBe(
    `<p title="&quot;">${inner.text}1${inner.text}</p>`,
  );
  expect(inner.text).toBe('<b>&lt;a href=&quot;x&quot;&gt;&amp;&#39;</b>');
});
