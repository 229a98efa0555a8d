import { expect, it } from 'vitest';
import { madeUpSite, madeUpStart } from '../made-up.ts';
import { checkCsp } from './csp.ts';

const messages = (csp: string) => checkCsp(madeUpStart('', { csp })).map(({ message }) => message);

it('lets a policy through that names the site itself, data images, WASM and hashes', () => {
  const hash = "'sha256-BF0290pkb3jxQsE7z00xR8Imp8X34FLC88L0lkMnrGw='";
  expect(
    messages(
      `default-src 'self';img-src 'self' data:;object-src 'none'; script-src 'self' 'wasm-unsafe-eval' ${hash};`,
    ),
  ).toEqual([]);
});

it.each([
  ["default-src 'self'; style-src 'unsafe-inline'", "tillåter 'unsafe-inline'"],
  ["default-src 'self'; script-src 'unsafe-eval'", "tillåter 'unsafe-eval'"],
  ["default-src 'self'; img-src https:", 'släpper in https:'],
  ["default-src 'self'; font-src fonts.annan.example", 'släpper in fonts.annan.example'],
  ["default-src 'self' *", "har inte default-src 'self'"],
  ["img-src 'self'", "har inte default-src 'self'"],
])('reports %s', (csp, reason) => {
  expect(messages(csp)).toContainEqual(expect.stringContaining(reason));
});

it('reports a page without policy', () => {
  expect(checkCsp(madeUpSite({ 'index.html': '<p>A' }))).toHaveLength(1);
});

it('reports a policy outside the head, which browsers pass over', () => {
  const meta = '<meta http-equiv="content-security-policy" content="default-src \'self\'">';
  expect(checkCsp(madeUpSite({ 'index.html': `<p>A</p>${meta}` }))).toHaveLength(1);
  expect(checkCsp(madeUpSite({ 'index.html': `<title>A</title>${meta}<p>A</p>` }))).toEqual([]);
});
