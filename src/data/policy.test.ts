import { expect, test } from 'vitest';
import { policyFor } from './policy.ts';

test('a page loads nothing from elsewhere, and runs WebAssembly on the search page alone', () => {
  for (const path of ['/', '/sok/', '/teman/']) {
    const regler = policyFor(path).split('; ');
    expect(regler.slice(0, 5)).toEqual([
      "default-src 'self'",
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
    ]);
    expect(regler.slice(5)).toEqual(path === '/sok/' ? ["script-src 'self' 'wasm-unsafe-eval'"] : []);
  }
});
